import { field } from '../../field.ts';
import { part, prose, reference, several } from '../../kinds.ts';

export const companies = field(
  part({
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Hvem som tar kontakt når en arbeidsplass er rammet, hva bedriften selv følger opp, og hva kommunen tar.',
        nn: 'Kven som tek kontakt når ein arbeidsplass er ramma, kva bedrifta sjølv følgjer opp, og kva kommunen tek.',
        en: 'Who makes contact when a workplace is affected, what the company follows up itself, and what the municipality takes on.',
      },
      example: {
        nb: 'Teamleder ringer ledelsen samme dag. Bedriftshelsetjenesten følger opp ansatte, kommunen følger opp familiene.',
        nn: 'Teamleiaren ringjer leiinga same dag. Bedriftshelsetenesta følgjer opp dei tilsette, kommunen følgjer opp familiane.',
        en: 'The team leader rings the management the same day. Occupational health follows up employees, the municipality the families.',
      },
      visibility: 'public',
    }),
    parties: field(several(reference('party')), {
      label: { nb: 'Samarbeidspartnere', nn: 'Samarbeidspartar', en: 'Partners' },
      help: {
        nb: 'Id-ene til bedriftshelsetjenester og større bedrifter dere har avtalt dette med, særlig dem ROS-analysen nevner.',
        nn: 'Id-ane til bedriftshelsetenester og større bedrifter de har avtalt dette med, særleg dei ROS-analysen nemner.',
        en: 'The ids of occupational health services and larger companies you have agreed this with, especially those the risk analysis names.',
      },
      example: ['occupational-health'],
      visibility: 'public',
    }),
  }),
  {
    label: {
      nb: 'Bedrifter og HMS-tjeneste',
      nn: 'Bedrifter og HMS-teneste',
      en: 'Companies and occupational health',
    },
    help: {
      nb: 'Hvordan kommunen og bedriften deler oppfølgingen etter en arbeidsulykke, for eksempel ansatte til bedriftshelsetjenesten og familier til kommunen.',
      nn: 'Korleis kommunen og bedrifta deler oppfølginga etter ei arbeidsulykke, til dømes tilsette til bedriftshelsetenesta og familiar til kommunen.',
      en: 'How the municipality and the company share follow-up after an accident at work, for example employees to occupational health and families to the municipality.',
    },
    visibility: 'public',
  },
);

export const relief = field(
  part({
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Hvor lange vakter hjelperne har, når de byttes ut, og hvem som overtar når innsatsen varer i dager.',
        nn: 'Kor lange vakter hjelparane har, når dei blir bytte ut, og kven som tek over når innsatsen varer i fleire dagar.',
        en: 'How long the helpers’ shifts are, when they are replaced, and who takes over when the effort lasts for days.',
      },
      example: {
        nb: 'Åtte timers vakter med pause hver tredje time. Halve teamet holdes hjemme det første døgnet for å avløse.',
        nn: 'Åtte timars vakter med pause kvar tredje time. Halve teamet blir heime det første døgnet for å avløyse.',
        en: 'Eight-hour shifts with a break every third hour. Half the team stays home the first day in order to relieve the others.',
      },
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
      help: {
        nb: 'Id-en til rollen som setter opp vaktlisten underveis og sender folk hjem i tide.',
        nn: 'Id-en til rolla som set opp vaktlista undervegs og sender folk heim i tide.',
        en: 'The id of the role that draws up the shift list along the way and sends people home in time.',
      },
      example: 'team-deputy-leader',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Avløsning og utholdenhet', nn: 'Avløysing og uthald', en: 'Relief and endurance' },
    help: {
      nb: 'Hvordan innsatsen holdes i gang over tid uten å slite ut noen, for eksempel faste vakter og hjelp fra nabokommunen fra andre døgn.',
      nn: 'Korleis innsatsen blir halden i gang over tid utan å slite ut nokon, til dømes faste vakter og hjelp frå nabokommunen frå andre døgnet.',
      en: 'How the effort is kept going over time without wearing anyone out, for example set shifts and help from a neighbour from the second day.',
    },
    visibility: 'public',
  },
);
