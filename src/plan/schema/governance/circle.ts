import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { date, entries, part, prose, reference, text } from '../../kinds.ts';

/** Who has received the plan. */
export const distribution = field(
  entries(
    part({
      to: field(reference('party'), {
        label: { nb: 'Mottaker', nn: 'Mottakar', en: 'Recipient' },
        help: {
          nb: 'Id-en til rollen eller kontakten som har fått planen.',
          nn: 'Id-en til rolla eller kontakten som har fått planen.',
          en: 'Id of the role or contact who has received the plan.',
        },
        example: 'emergency-clinic',
        visibility: 'public',
      }),
      date: field(date(), {
        label: { nb: 'Utlevert', nn: 'Utlevert', en: 'Handed out on' },
        help: {
          nb: 'Dagen mottakeren fikk denne utgaven (ÅÅÅÅ-MM-DD).',
          nn: 'Dagen mottakaren fekk denne utgåva (ÅÅÅÅ-MM-DD).',
          en: 'The day the recipient got this edition (YYYY-MM-DD).',
        },
        example: '2026-06-25',
        visibility: 'public',
      }),
      copyNumber: field(text(), {
        label: { nb: 'Eksemplarnummer', nn: 'Eksemplarnummer', en: 'Copy number' },
        help: {
          nb: 'Nummeret på papireksemplaret, i anførselstegn, så det gamle kan byttes ut.',
          nn: 'Nummeret på papireksemplaret, i hermeteikn, så det gamle kan bytast ut.',
          en: 'The number of the paper copy, in quotation marks, so that the old one can be replaced.',
        },
        example: '03',
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Fordelingsliste', nn: 'Fordelingsliste', en: 'Distribution list' },
    help: {
      nb: 'Alle som har fått planen, for eksempel legevakten og politiet. De skal også ha neste utgave.',
      nn: 'Alle som har fått planen, til dømes legevakta og politiet. Dei skal ha neste utgåve òg.',
      en: 'Everyone who has received the plan, for example the out-of-hours clinic and the police. They need the next edition too.',
    },
    visibility: 'public',
  },
);

/** Who helped to make it. */
export const developedWith = field(
  entries(
    part({
      party: field(reference('party'), {
        label: { nb: 'Medvirkende', nn: 'Medverkande', en: 'Contributor' },
        help: {
          nb: 'Id-en til rollen, tjenesten eller organisasjonen som var med på å lage planen.',
          nn: 'Id-en til rolla, tenesta eller organisasjonen som var med på å lage planen.',
          en: 'Id of the role, service or organisation that took part in making the plan.',
        },
        example: 'red-cross',
        visibility: 'public',
      }),
      date: field(date(), {
        label: { nb: 'Dato for medvirkning', nn: 'Dato for medverknad', en: 'Took part on' },
        help: {
          nb: 'Dagen for møtet, høringssvaret eller gjennomgangen (ÅÅÅÅ-MM-DD).',
          nn: 'Dagen for møtet, høyringssvaret eller gjennomgangen (ÅÅÅÅ-MM-DD).',
          en: 'The day of the meeting, consultation answer or review (YYYY-MM-DD).',
        },
        example: '2026-03-12',
        visibility: 'public',
      }),
      how: field(prose(), {
        label: { nb: 'Form for medvirkning', nn: 'Form for medverknad', en: 'Form of involvement' },
        help: {
          nb: 'Hvordan de var med, og hva de fikk endret, i én eller to setninger.',
          nn: 'Korleis dei var med, og kva dei fekk endra, i éi eller to setningar.',
          en: 'How they took part and what they had changed, in one or two sentences.',
        },
        example: {
          nb: 'Deltok i arbeidsmøte og skrev rutinen for frivillige sammen med kriseteamet.',
          nn: 'Deltok i arbeidsmøte og skreiv rutinen for frivillige saman med kriseteamet.',
          en: 'Attended a working meeting and wrote the routine for volunteers together with the crisis team.',
        },
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Utarbeidet sammen med', nn: 'Utarbeidd saman med', en: 'Developed with' },
    help: {
      nb: 'De som har vært med på å lage planen, for eksempel skolehelsetjenesten, politiet og en frivillig organisasjon.',
      nn: 'Dei som har vore med på å lage planen, til dømes skulehelsetenesta, politiet og ein frivillig organisasjon.',
      en: 'Those who took part in making the plan, for example school health, the police and a voluntary organisation.',
    },
    visibility: 'public',
  },
);
