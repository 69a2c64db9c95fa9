import { field } from '../../field.ts';
import { part, prose } from '../../kinds.ts';

export const userInvolvement = field(
  part({
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Hvordan rammede og pårørende er med på å bestemme hvilken hjelp de får, og hvordan dere spør dem.',
        nn: 'Korleis dei ramma og dei pårørande er med på å avgjere kva hjelp dei får, og korleis de spør dei.',
        en: 'How those affected and their relatives help decide which help they get, and how you ask them.',
      },
      example: {
        nb: 'I hver samtale spør kontaktpersonen hva som har hjulpet, hva som mangler, og hva familien vil gjøre selv.',
        nn: 'I kvar samtale spør kontaktpersonen kva som har hjelpt, kva som manglar, og kva familien vil gjere sjølv.',
        en: 'In every talk the contact person asks what has helped, what is missing and what the family wants to do themselves.',
      },
      visibility: 'public',
    }),
    feedback: field(prose(), {
      label: { nb: 'Tilbakemelding', nn: 'Tilbakemelding', en: 'Feedback' },
      help: {
        nb: 'Hvordan folk kan si fra om hjelpen de fikk, og hvordan svarene når dem som retter på planen.',
        nn: 'Korleis folk kan seie frå om hjelpa dei fekk, og korleis svara når dei som rettar på planen.',
        en: 'How people can say what they thought of the help, and how the answers reach those who amend the plan.',
      },
      example: {
        nb: 'Alle får et kort spørreskjema etter ett år. Teamleder oppsummerer svarene før den årlige gjennomgangen av planen.',
        nn: 'Alle får eit kort spørjeskjema etter eitt år. Teamleiaren summerer opp svara før den årlege gjennomgangen av planen.',
        en: 'Everyone gets a short questionnaire after one year. The team leader sums up the answers before the yearly review of the plan.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Brukermedvirkning', nn: 'Brukarmedverknad', en: 'User involvement' },
    help: {
      nb: 'Hvordan de det gjelder, får påvirke hjelpen og planen, for eksempel ved faste spørsmål i samtalene og et skjema etterpå.',
      nn: 'Korleis dei det gjeld, får påverke hjelpa og planen, til dømes med faste spørsmål i samtalane og eit skjema etterpå.',
      en: 'How those concerned can shape the help and the plan, for example by set questions in the talks and a form afterwards.',
    },
    visibility: 'public',
  },
);
