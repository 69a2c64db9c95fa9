import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import fkb from '../../reference/sources/fkb.ts';

const overview = {
  nb: 'om oversikt over organisasjoner, trossamfunn og ressurspersoner',
  nn: 'om oversikt over organisasjonar, trussamfunn og ressurspersonar',
  en: 'on an overview of organisations, faith communities and resource persons',
};
const resources = { nb: '§ 4 bokstav c', nn: '§ 4 bokstav c', en: '§ 4 letter c' };

export default defineRequirement({
  id: 'web-resource-overview-volunteers',
  code: 'WEB-12',
  group: 'public-information',
  obligations: [
    should(christmasNotice, overview, { binds: 'service' }),
    must(fkb, resources, { binds: 'overall-plan' }),
  ],
  settles: 'met',
  fields: [
    ['governance', 'resourceOverview', 'ref'],
    ['governance', 'resourceOverview', 'updatedOn'],
    ['cooperation', 0, 'party'],
    ['cooperation', 0, 'category'],
    ['publicInfo', 'voluntaryOffers', 0, 'party'],
  ],
  title: {
    nb: 'Oversikt over organisasjoner, trossamfunn og ressurspersoner',
    nn: 'Oversikt over organisasjonar, trussamfunn og ressurspersonar',
    en: 'Overview of organisations, faith communities and resource persons',
  },
  asks: {
    nb: 'Det er anbefalt at kommunen har en oversikt over organisasjoner, trossamfunn og ressurspersoner som kan mobiliseres. Anbefalingen gjelder tjenesten; oversikten over ressurser i den overordnede beredskapsplanen er et krav til den planen.',
    nn: 'Det er tilrådd at kommunen har ei oversikt over organisasjonar, trussamfunn og ressurspersonar som kan mobiliserast. Tilrådinga gjeld tenesta; oversikta over ressursar i den overordna beredskapsplanen er eit krav til den planen.',
    en: 'It is recommended that the municipality keeps an overview of organisations, faith communities and resource persons that can be mobilised. This binds the service; the overview of resources in the overall preparedness plan is a demand on that plan.',
  },
  why: {
    nb: 'Det er for sent å finne ut hvem som leder menigheten eller innvandrerforeningen når femti mennesker står i gymsalen.',
    nn: 'Det er for seint å finne ut kven som leier kyrkjelyden eller innvandrarforeininga når femti menneske står i gymsalen.',
    en: 'It is too late to find out who leads the congregation or the immigrant association when fifty people stand in the gymnasium.',
  },
  advice: {
    nb: 'Skriv hvor oversikten ligger, og når den sist ble oppdatert. Den trenger ikke stå i denne planen.',
    nn: 'Skriv kvar oversikta ligg, og når ho sist blei oppdatert. Ho treng ikkje stå i denne planen.',
    en: 'Write where the overview is kept and when it was last updated. It need not stand in this plan.',
  },
  pitfall: {
    nb: 'Oversikten finnes i hodet på én ansatt.',
    nn: 'Oversikta finst i hovudet på éin tilsett.',
    en: 'The overview exists in the head of one employee.',
  },
  example: {
    nb: `governance:
  resourceOverview:
    ref: Overordnet beredskapsplan, vedlegg 3
    updatedOn: 2026-09-03
`,
    nn: `governance:
  resourceOverview:
    ref: Overordna beredskapsplan, vedlegg 3
    updatedOn: 2026-09-03
`,
    en: `governance:
  resourceOverview:
    ref: Overall preparedness plan, annex 3
    updatedOn: 2026-09-03
`,
  },
  forHumans: {
    nb: 'Om de som står i oversikten, vet om det og kan komme.',
    nn: 'Om dei som står i oversikta, veit om det og kan kome.',
    en: 'Whether those in the overview know it and can come.',
  },
  citations: [cite(christmasNotice, overview), cite(fkb, resources)],
  messages: {
    overview: {
      nb: 'Planen viser hvor oversikten over ressurser finnes.',
      nn: 'Planen viser kvar oversikta over ressursar finst.',
      en: 'The plan shows where the overview of resources is kept.',
    },
    noOverview: {
      nb: 'Planen viser ikke til noen oversikt over organisasjoner, trossamfunn og ressurspersoner.',
      nn: 'Planen viser ikkje til noka oversikt over organisasjonar, trussamfunn og ressurspersonar.',
      en: 'The plan refers to no overview of organisations, faith communities and resource persons.',
    },
    whereIsIt: {
      nb: 'Planen oppgir når oversikten ble oppdatert, men ikke hvor den finnes. Hvor ligger den?',
      nn: 'Planen oppgir når oversikta blei oppdatert, men ikkje kvar ho finst. Kvar ligg ho?',
      en: 'The plan states when the overview was updated but not where it is kept. Where is it?',
    },
    undated: {
      nb: 'Planen viser ikke når oversikten sist ble oppdatert. Datoen er et råd fra praksis.',
      nn: 'Planen viser ikkje når oversikta sist blei oppdatert. Datoen er eit råd frå praksis.',
      en: 'The plan does not show when the overview was last updated. The date is advice from practice.',
    },
    updatedAhead: {
      nb: 'Dagen oversikten ble oppdatert, ligger fram i tid. Er det en skrivefeil?',
      nn: 'Dagen oversikta blei oppdatert, ligg fram i tid. Er det ein skrivefeil?',
      en: 'The day the overview was updated lies ahead. Is it a slip?',
    },
    noFaith: {
      nb: 'Planen nevner ingen tros- og livssynssamfunn blant partene sine. Er de med i oversikten? Oppfordringen nevner dem.',
      nn: 'Planen nemner ingen trus- og livssynssamfunn blant partane sine. Er dei med i oversikta? Oppmodinga nemner dei.',
      en: 'The plan names no faith or belief communities among its partners. Are they in the overview? The notice mentions them.',
    },
    noUsers: {
      nb: 'Planen nevner ingen bruker- eller pårørendeorganisasjoner blant partene sine. Er de med i oversikten? Oppfordringen nevner dem.',
      nn: 'Planen nemner ingen brukar- eller pårørandeorganisasjonar blant partane sine. Er dei med i oversikta? Oppmodinga nemner dei.',
      en: 'The plan names no user or relatives’ organisations among its partners. Are they in the overview? The notice mentions them.',
    },
  },
  *check(plan, { asOf, at, evidence, gap, question, remark, lookup }) {
    const { ref, updatedOn } = plan.governance?.resourceOverview ?? {};
    const place = at('governance', 'resourceOverview', 'ref');
    const updated = at('governance', 'resourceOverview', 'updatedOn');
    if (!ref) {
      yield updatedOn ? question('whereIsIt', updated) : gap('noOverview', place);
      return;
    }
    yield evidence('overview', place);
    if (!updatedOn) yield remark('undated', updated);
    else if (updatedOn > asOf) yield remark('updatedAhead', updated);
    const groups = groupsAmong(plan, lookup);
    if (!groups.includes('faith')) yield remark('noFaith', place);
    if (!groups.includes('users')) yield remark('noUsers', place);
  },
});

/** Which of the groups the notice names are among those the plan itself names. */
function groupsAmong(plan: Plan, lookup: Lookup): readonly (string | undefined)[] {
  const partners = itemsOf(plan.cooperation);
  const named = [...partners, ...itemsOf(plan.publicInfo?.voluntaryOffers)].map(([, { party }]) => party);
  return [
    partners.some(([, { category, none }]) => category === 'faith' && !none) ? 'faith' : undefined,
    ...named.map((id) => groupOf(lookup, id)),
  ];
}

function groupOf(lookup: Lookup, id: string | undefined): 'faith' | 'users' | undefined {
  const actor = lookup.actor(id)?.id;
  if (actor === 'churches-and-faith') return 'faith';
  if (actor !== undefined && ofUsers.includes(actor)) return 'users';
  const party = lookup.party(id);
  return party?.kind === 'contact' && USERS.test(party.contact.label ?? '') ? 'users' : undefined;
}

const ofUsers: readonly string[] = ['user-and-relatives-organisations', 'national-support-group-network'];
const USERS = /bruk[ea]r|pårør|etterlat|users?\b|relatives|bereaved|mental helse/i;
