import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import { compareDurations } from '../../util/plain-date.ts';
import { letterOnFollowUp } from '../support/follow-up-sources.ts';

const figureNote = {
  nb: 'merknaden til figuren',
  nn: 'merknaden til figuren',
  en: 'the note to the figure',
} as const;

export default defineRequirement({
  id: 'contact-person-from-start',
  code: 'PRO-05',
  group: 'proactive-follow-up',
  obligations: [should(rvtsModel, figureNote, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['followUp', 'contactPerson', 'within'],
    ['followUp', 'contactPerson', 'routine'],
    ['followUp', 'contactPerson', 'assignedBy'],
  ],
  title: {
    nb: 'Kontaktperson fra starten',
    nn: 'Kontaktperson frå starten',
    en: 'Contact person from the start',
  },
  asks: {
    nb: 'Planen bør si at en fast kontaktperson blir pekt ut umiddelbart.',
    nn: 'Planen bør seie at ein fast kontaktperson blir peika ut med ein gong.',
    en: 'The plan should say that a fixed contact person is appointed immediately.',
  },
  why: {
    nb: 'Den familien møter først, er ofte den de stoler på. Kommer kontaktpersonen etter to uker, må de fortelle alt én gang til.',
    nn: 'Den familien møter først, er ofte den dei stolar på. Kjem kontaktpersonen etter to veker, må dei fortelje alt éin gong til.',
    en: 'The person a family meets first is often the one they trust. If the contact person comes after two weeks, they must tell everything once more.',
  },
  advice: {
    nb: 'Skriv når familien får vite hvem kontaktpersonen er, for eksempel innen et døgn, og hvem som peker ut vedkommende.',
    nn: 'Skriv når familien får vite kven kontaktpersonen er, til dømes innan eit døgn, og kven som peikar ut vedkomande.',
    en: 'Write when the family is told who the contact person is, for example within a day, and who appoints them.',
  },
  pitfall: {
    nb: 'Kontaktpersonen pekes ut når teamet avslutter, og ikke når det begynner.',
    nn: 'Kontaktpersonen blir peika ut når teamet avsluttar, og ikkje når det byrjar.',
    en: 'The contact person is appointed when the team finishes, not when it begins.',
  },
  forHumans: {
    nb: 'Om det er samme person som følger familien videre.',
    nn: 'Om det er same personen som følgjer familien vidare.',
    en: 'Whether it is the same person who stays with the family.',
  },
  citations: [cite(rvtsModel, figureNote), cite(letter2022, letterOnFollowUp)],
  messages: {
    contactPerson: {
      nb: 'Planen sier at de rammede får en kontaktperson.',
      nn: 'Planen seier at dei ramma får ein kontaktperson.',
      en: 'The plan says that those affected get a contact person.',
    },
    noContactPerson: {
      nb: 'Planen sier ikke at de rammede får en kontaktperson fra starten.',
      nn: 'Planen seier ikkje at dei ramma får ein kontaktperson frå starten.',
      en: 'The plan does not say that those affected get a contact person from the start.',
    },
    atOnce: {
      nb: 'Kontaktpersonen pekes ut innen et døgn.',
      nn: 'Kontaktpersonen blir peika ut innan eit døgn.',
      en: 'The contact person is appointed within a day.',
    },
    notWhen: {
      nb: 'Planen sier ikke hvor raskt kontaktpersonen pekes ut.',
      nn: 'Planen seier ikkje kor raskt kontaktpersonen blir peika ut.',
      en: 'The plan does not say how soon the contact person is appointed.',
    },
    whenInRoutine: {
      nb: 'Fristen er ikke fylt ut. Går det fram av rutinen at kontaktpersonen pekes ut med en gang?',
      nn: 'Fristen er ikkje fylt ut. Går det fram av rutinen at kontaktpersonen blir peika ut med ein gong?',
      en: 'The deadline is not filled in. Does the routine show that the contact person is appointed at once?',
    },
    isThatAtOnce: {
      nb: 'Fristen er lengre enn et døgn. Rådet er «umiddelbart», uten et tall; døgnet er vår lesning. Er dette raskt nok?',
      nn: 'Fristen er lengre enn eit døgn. Rådet er «umiddelbart», utan eit tal; døgnet er vår lesing. Er dette raskt nok?',
      en: 'The deadline is longer than a day. The advice is “immediately”, without a number; the day is our reading. Is this soon enough?',
    },
  },
  *check(plan, { at, evidence, gap, question }) {
    const person = plan.followUp?.contactPerson;
    const told = (['routine', 'assignedBy', 'within'] as const).find((key) => person?.[key]);
    if (!told) return yield gap('noContactPerson', at('followUp', 'contactPerson'));
    yield evidence('contactPerson', at('followUp', 'contactPerson', told));

    const place = at('followUp', 'contactPerson', 'within');
    if (!person?.within) yield person?.routine ? question('whenInRoutine', place) : gap('notWhen', place);
    else if (compareDurations(person.within, 'P1D') > 0) yield question('isThatAtOnce', place);
    else yield evidence('atOnce', place);
  },
});
