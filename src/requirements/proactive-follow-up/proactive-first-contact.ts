import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import { letterOnFollowUp, underProactive } from '../support/follow-up-sources.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

export default defineRequirement({
  id: 'proactive-first-contact',
  code: 'PRO-01',
  group: 'proactive-follow-up',
  obligations: [
    should(rvtsModel, underProactive, { binds: 'plan' }),
    should(letter2022, letterOnFollowUp, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['followUp', 'firstContact', 'routine'],
    ['followUp', 'firstContact', 'within'],
    ['followUp', 'firstContact', 'responsible'],
  ],
  title: {
    nb: 'Første kontakt så snart som mulig',
    nn: 'Første kontakt så snart som råd',
    en: 'First contact as soon as possible',
  },
  asks: {
    nb: 'Planen bør si at kommunen selv tar kontakt så snart det er kjent hvem som er rammet.',
    nn: 'Planen bør seie at kommunen sjølv tek kontakt så snart det er kjent kven som er ramma.',
    en: 'The plan should say that the municipality itself makes contact as soon as it is known who is affected.',
  },
  why: {
    nb: 'Den som nettopp har mistet noen, orker sjelden å lete opp et nummer. Hjelpen når fram når det er kommunen som ringer.',
    nn: 'Den som nett har mista nokon, orkar sjeldan å leite opp eit nummer. Hjelpa når fram når det er kommunen som ringjer.',
    en: 'Someone who has just lost a loved one rarely has the strength to look up a number. Help arrives when it is the municipality that calls.',
  },
  advice: {
    nb: 'Skriv hvem som ringer eller oppsøker de rammede, og hvor raskt. Én setning og en ansvarlig er nok.',
    nn: 'Skriv kven som ringjer eller oppsøkjer dei ramma, og kor raskt. Éi setning og ein ansvarleg er nok.',
    en: 'Write who calls or visits those affected, and how soon. One sentence and someone responsible is enough.',
  },
  pitfall: {
    nb: 'Planen gir «tilbud ved behov» og venter på at folk spør.',
    nn: 'Planen gir «tilbod ved behov» og ventar på at folk spør.',
    en: 'The plan offers help “when needed” and waits for people to ask.',
  },
  forHumans: {
    nb: 'Om kontakten kommer tidlig nok, og om den kommer på en måte folk vil ta imot.',
    nn: 'Om kontakten kjem tidleg nok, og om han kjem på ein måte folk vil ta imot.',
    en: 'Whether contact comes early enough, and in a way people want to accept.',
  },
  citations: [cite(rvtsModel, underProactive), cite(letter2022, letterOnFollowUp)],
  messages: {
    ...referenceMessages,
    firstContact: {
      nb: 'Planen sier hvordan eller hvor raskt kommunen tar den første kontakten.',
      nn: 'Planen seier korleis eller kor raskt kommunen tek den første kontakten.',
      en: 'The plan says how or how soon the municipality makes the first contact.',
    },
    noFirstContact: {
      nb: 'Planen sier ikke at kommunen tar den første kontakten, verken hvordan eller hvor raskt.',
      nn: 'Planen seier ikkje at kommunen tek den første kontakten, korkje korleis eller kor raskt.',
      en: 'The plan does not say that the municipality makes the first contact, neither how nor how soon.',
    },
    responsible: {
      nb: 'Planen sier hvem som sørger for den første kontakten.',
      nn: 'Planen seier kven som sørgjer for den første kontakten.',
      en: 'The plan says who sees to the first contact.',
    },
    nobodyResponsible: {
      nb: 'Planen sier ikke hvem som sørger for den første kontakten. Det er et råd fra praksis.',
      nn: 'Planen seier ikkje kven som sørgjer for den første kontakten. Det er eit råd frå praksis.',
      en: 'The plan does not say who sees to the first contact. This is advice from practice.',
    },
    whenAsked: {
      nb: 'Her står det «ved behov» eller noe som ligner. RVTS råder kommunen til å ta kontakt uten at noen har bedt om det.',
      nn: 'Her står det «ved behov» eller noko liknande. RVTS rår kommunen til å ta kontakt utan at nokon har bede om det.',
      en: 'It says “when needed” or the like here. RVTS advises the municipality to make contact without being asked.',
    },
  },
  *check(plan, find) {
    const { at, evidence, gap, lookup, remark } = find;
    const { routine, within, responsible } = plan.followUp?.firstContact ?? {};
    if (routine) yield evidence('firstContact', at('followUp', 'firstContact', 'routine'));
    else if (within) yield evidence('firstContact', at('followUp', 'firstContact', 'within'));
    else yield gap('noFirstContact', at('followUp', 'firstContact'));

    const place = at('followUp', 'firstContact', 'responsible');
    if (lookup.party(responsible)) yield evidence('responsible', place);
    else if (!responsible && (routine || within)) yield remark('nobodyResponsible', place);
    yield* askIfUnknown(find, responsible, place);
    if (routine && waitsToBeAsked(routine))
      yield remark('whenAsked', at('followUp', 'firstContact', 'routine'));
  },
});

const waitsToBeAsked = (routine: string): boolean => {
  const said = routine.toLowerCase();
  return waiting.some((words) => said.includes(words));
};

const waiting = [
  'ved behov',
  'på forespørsel',
  'på førespurnad',
  'selv tar kontakt',
  'sjølve tek kontakt',
  'when needed',
  'on request',
];
