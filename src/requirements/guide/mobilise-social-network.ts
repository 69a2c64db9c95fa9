import { may, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import narKrisenRammer from '../../reference/sources/nar-krisen-rammer.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import selvhjelp from '../../reference/sources/selvhjelp.ts';
import { partnersOf, withRoutines } from '../support/cooperation.ts';
import { underProactive } from '../support/follow-up-sources.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';

const printed = {
  nb: 'trykt utgave punkt 6.1.4, slik Selvhjelp Norge gjengir den',
  nn: 'trykt utgåve punkt 6.1.4, slik Selvhjelp Norge attgir henne',
  en: 'printed edition section 6.1.4, as quoted by Selvhjelp Norge',
};

export default defineRequirement({
  id: 'mobilise-social-network',
  code: 'GUI-07',
  group: 'guide',
  obligations: [
    should(guide2016, printed, { binds: 'service', seen: 'cited' }),
    may(rvtsModel, underProactive, { binds: 'plan' }),
  ],
  settles: 'met',
  fields: [
    ['followUp', 'networkSupport'],
    ['publicInfo', 'voluntaryOffers', 0, 'offer'],
    ['cooperation', 0, 'category'],
    ['cooperation', 0, 'routine'],
  ],
  title: {
    nb: 'Sosialt nettverk, selvhjelp og støttegrupper',
    nn: 'Sosialt nettverk, sjølvhjelp og støttegrupper',
    en: 'Social network, self-help and support groups',
  },
  asks: {
    nb: 'Kommunen bør støtte de rammedes eget nettverk. Planen kan si hvordan, og vise til frivillige tilbud og støttegrupper.',
    nn: 'Kommunen bør støtte nettverket rundt dei ramma. Planen kan seie korleis, og vise til frivillige tilbod og støttegrupper.',
    en: 'The municipality should support the networks of those affected. The plan can say how, and point to voluntary offers and support groups.',
  },
  why: {
    nb: 'Kriseteamet går hjem. Naboen, laget og en som har mistet noen selv, er der også neste vinter.',
    nn: 'Kriseteamet går heim. Naboen, laget og ein som har mista nokon sjølv, er der òg neste vinter.',
    en: 'The crisis team goes home. The neighbour, the club and someone who has lost a person themselves are there next winter too.',
  },
  advice: {
    nb: 'Skriv hvordan dere hjelper folk å ta imot hjelp fra sine egne, og hvilke støttegrupper eller foreninger dere viser til, også utenfor kommunen.',
    nn: 'Skriv korleis de hjelper folk å ta imot hjelp frå sine eigne, og kva støttegrupper eller foreiningar de viser til, òg utanfor kommunen.',
    en: 'Write how you help people accept help from their own, and which support groups or associations you point to, also outside the municipality.',
  },
  pitfall: {
    nb: 'Planen handler bare om det fagfolk gjør.',
    nn: 'Planen handlar berre om det fagfolk gjer.',
    en: 'The plan is only about what professionals do.',
  },
  forHumans: {
    nb: 'Om nettverket faktisk bærer, eller om noen står alene.',
    nn: 'Om nettverket faktisk ber, eller om nokon står åleine.',
    en: 'Whether the network really holds, or whether someone stands alone.',
  },
  citations: [
    cite(guide2016, printed),
    cite(selvhjelp, {
      nb: 'gjengivelsen av trykt utgave punkt 6.1.4',
      nn: 'attgivinga av trykt utgåve punkt 6.1.4',
      en: 'its quotation of the printed edition, section 6.1.4',
    }),
    cite(rvtsModel, underProactive),
    cite(narKrisenRammer, {
      nb: 'Tiltak i akuttfasen, om nettverket',
      nn: 'Tiltak i akuttfasen, om nettverket',
      en: 'Tiltak i akuttfasen, on the network',
    }),
  ],
  messages: {
    ...noneMessages,
    network: {
      nb: 'Planen sier hvordan den rammedes eget nettverk støttes.',
      nn: 'Planen seier korleis nettverket rundt den ramma blir støtta.',
      en: 'The plan says how people’s own networks are supported.',
    },
    noNetwork: {
      nb: 'Planen sier ikke hvordan de rammedes eget nettverk tas med og støttes.',
      nn: 'Planen seier ikkje korleis nettverket rundt dei ramma blir teke med og støtta.',
      en: 'The plan does not say how people’s own networks are included and supported.',
    },
    groups: {
      nb: 'Planen viser til frivillige tilbud eller støttegrupper.',
      nn: 'Planen viser til frivillige tilbod eller støttegrupper.',
      en: 'The plan points to voluntary offers or support groups.',
    },
    noGroups: {
      nb: 'Planen viser ikke til noen selvhjelpstilbud eller støttegrupper.',
      nn: 'Planen viser ikkje til nokon sjølvhjelpstilbod eller støttegrupper.',
      en: 'The plan points to no self-help offers or support groups.',
    },
  },
  *check(plan, find) {
    const { at, evidence, gap } = find;
    const network = at('followUp', 'networkSupport');
    yield plan.followUp?.networkSupport ? evidence('network', network) : gap('noNetwork', network);

    const offers = plan.publicInfo?.voluntaryOffers;
    const partners = partnersOf(plan, 'voluntary');
    const [partner] = withRoutines(partners);
    if (itemsOf(offers).length > 0) yield evidence('groups', at('publicInfo', 'voluntaryOffers'));
    else if (partner) yield evidence('groups', at('cooperation', partner[0]));
    else if (partners[0]) yield* askWhatInstead(find, at('cooperation', partners[0][0], 'none'));
    else if (noneBecause(offers)) yield* askWhatInstead(find, at('publicInfo', 'voluntaryOffers'));
    else if (noneBecause(plan.cooperation)) yield* askWhatInstead(find, at('cooperation'));
    else yield gap('noGroups', at('publicInfo', 'voluntaryOffers'));
  },
});
