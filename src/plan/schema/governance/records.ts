import { field } from '../../field.ts';
import { date, part, reference, text } from '../../kinds.ts';

export const archive = field(
  part({
    caseNumber: field(text(), {
      label: { nb: 'Arkivsak', nn: 'Arkivsak', en: 'Archive case' },
      help: {
        nb: 'Nummeret på saken i kommunens arkiv der planen og evalueringene ligger.',
        nn: 'Nummeret på saka i arkivet til kommunen der planen og evalueringane ligg.',
        en: 'The number of the case in the municipal archive that holds the plan and the evaluations.',
      },
      example: '2026/412',
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: { nb: 'Arkivansvarlig', nn: 'Arkivansvarleg', en: 'Responsible for archiving' },
      help: {
        nb: 'Id-en til den som sørger for at dokumentene kommer i arkivet.',
        nn: 'Id-en til den som sørgjer for at dokumenta kjem i arkivet.',
        en: 'Id of the party who sees that the documents reach the archive.',
      },
      example: 'municipal-director',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Arkiv', nn: 'Arkiv', en: 'Archive' },
    help: {
      nb: 'Hvor planlegging, organisering og evaluering av den psykososiale beredskapen blir bevart for ettertiden, for eksempel i arkivsaken til planen.',
      nn: 'Kvar planlegging, organisering og evaluering av den psykososiale beredskapen blir teke vare på for ettertida, til dømes i arkivsaka til planen.',
      en: 'Where planning, organisation and evaluation of the psychosocial preparedness are kept for posterity, for example in the archive case of the plan.',
    },
    visibility: 'public',
  },
);

export const resourceOverview = field(
  part({
    ref: field(text(), {
      label: { nb: 'Referanse', nn: 'Referanse', en: 'Reference' },
      help: {
        nb: 'Saksnummer, nettadresse eller navnet på systemet der oversikten finnes.',
        nn: 'Saksnummer, nettadresse eller namnet på systemet der ein finn oversikta.',
        en: 'Case number, web address or name of the system where the overview can be found.',
      },
      example: {
        nb: 'Overordnet beredskapsplan, vedlegg 3',
        nn: 'Overordna beredskapsplan, vedlegg 3',
        en: 'Overall preparedness plan, appendix 3',
      },
      visibility: 'public',
    }),
    updatedOn: field(date(), {
      label: { nb: 'Sist oppdatert', nn: 'Sist oppdatert', en: 'Last updated' },
      help: {
        nb: 'Dagen oversikten sist ble gjennomgått (ÅÅÅÅ-MM-DD).',
        nn: 'Dagen oversikta sist blei gjennomgått (ÅÅÅÅ-MM-DD).',
        en: 'The day the overview was last gone through (YYYY-MM-DD).',
      },
      example: '2026-09-15',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Ressursoversikt', nn: 'Ressursoversikt', en: 'Resource overview' },
    help: {
      nb: 'Listen over folk, lokaler og utstyr kommunen kan bruke i en krise, for eksempel frivillige og lokaler til et evakuerte- og pårørendesenter.',
      nn: 'Lista over folk, lokale og utstyr kommunen kan bruke i ei krise, til dømes frivillige og lokale til eit evakuerte- og pårørandesenter.',
      en: 'The list of people, premises and equipment the municipality can use in a crisis, for example volunteers and premises for an evacuee and relatives’ centre.',
    },
    visibility: 'public',
  },
);
