import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { duration, entries, part, prose, reference, text } from '../kinds.ts';

export default field(
  part({
    plan: field(
      entries(
        part({
          topic: field(text(), {
            label: { nb: 'Tema', nn: 'Tema', en: 'Topic' },
            help: {
              nb: 'Hva de skal lære eller friske opp, i noen få ord. Ett tema per oppføring.',
              nn: 'Kva dei skal lære eller friske opp, i nokre få ord. Eitt tema per oppføring.',
              en: 'What they are to learn or refresh, in a few words. One topic per entry.',
            },
            example: {
              nb: 'Psykologisk førstehjelp',
              nn: 'Psykologisk førstehjelp',
              en: 'Psychological first aid',
            },
            visibility: 'public',
          }),
          targetGroup: field(text(), {
            label: { nb: 'Målgruppe', nn: 'Målgruppe', en: 'Target group' },
            help: {
              nb: 'Hvem opplæringen er for, som funksjoner eller tjenester og ikke som personnavn.',
              nn: 'Kven opplæringa er for, som funksjonar eller tenester og ikkje som personnamn.',
              en: 'Who the training is for, as functions or services and not as people’s names.',
            },
            example: {
              nb: 'Alle i kriseteamet og legevakten',
              nn: 'Alle i kriseteamet og legevakta',
              en: 'Everyone in the crisis team and the out-of-hours clinic',
            },
            visibility: 'public',
          }),
          interval: field(duration(), {
            label: { nb: 'Hvor ofte', nn: 'Kor ofte', en: 'How often' },
            help: {
              nb: 'Tiden mellom hver gang, som ISO 8601-varighet: P6M er hvert halvår, P1Y hvert år, P2Y annethvert år.',
              nn: 'Tida mellom kvar gong, som ISO 8601-tidslengd: P6M er kvart halvår, P1Y kvart år, P2Y anna kvart år.',
              en: 'The time between sessions, as an ISO 8601 duration: P6M is every six months, P1Y every year, P2Y every second year.',
            },
            example: 'P1Y',
            visibility: 'public',
          }),
          responsible: field(reference('party'), {
            label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
            help: {
              nb: 'Id-en til den som setter opp opplæringen og ser til at den blir holdt.',
              nn: 'Id-en til den som set opp opplæringa og ser til at ho blir halden.',
              en: 'The id of the party who arranges the training and sees that it takes place.',
            },
            example: 'team-leader',
            visibility: 'public',
          }),
          ...tightened(),
        }),
      ),
      {
        label: { nb: 'Kompetanseplan', nn: 'Kompetanseplan', en: 'Competence plan' },
        help: {
          nb: 'Én oppføring per tema dere skal holde ved like, med hvem og hvor ofte, for eksempel psykologisk førstehjelp for hele teamet hvert år.',
          nn: 'Éi oppføring per tema de skal halde ved like, med kven og kor ofte, til dømes psykologisk førstehjelp for heile teamet kvart år.',
          en: 'One entry per topic you keep up, with whom and how often, for example psychological first aid for the whole team every year.',
        },
        visibility: 'public',
      },
    ),
    ref: field(text(), {
      label: { nb: 'Plan et annet sted', nn: 'Plan ein annan stad', en: 'Plan kept elsewhere' },
      help: {
        nb: 'Dokument og kapittel, når kompetanseplanen står i en annen av kommunens planer. Da trenger den ikke gjentas her.',
        nn: 'Dokument og kapittel, når kompetanseplanen står i ein annan av planane til kommunen. Då treng han ikkje stå to gonger.',
        en: 'Document and chapter, when the competence plan is part of another municipal plan. It need not be repeated here.',
      },
      example: {
        nb: 'Kompetanseplan for helse og omsorg 2026–2029, kapittel 4',
        nn: 'Kompetanseplan for helse og omsorg 2026–2029, kapittel 4',
        en: 'Competence plan for health and care 2026–2029, chapter 4',
      },
      visibility: 'public',
    }),
    induction: field(prose(), {
      label: { nb: 'Opplæring av nye', nn: 'Opplæring av nye', en: 'Induction' },
      help: {
        nb: 'Hva et nytt medlem skal ha vært gjennom før første innsats, hvem som følger det opp, og hvor fort det skal skje.',
        nn: 'Kva eit nytt medlem skal ha vore gjennom før den første innsatsen, kven som følgjer det opp, og kor fort det skal skje.',
        en: 'What a new member goes through before the first call-out, who follows it up, and how soon it happens.',
      },
      example: {
        nb: 'Nye medlemmer leser planen med nestlederen, tar nettkurset «Når krisen rammer» og følger en erfaren hjelper på første oppdrag.',
        nn: 'Nye medlemmer les planen saman med nestleiaren, tek nettkurset «Når krisen rammer» og følgjer ein røynd hjelpar på det første oppdraget.',
        en: 'New members read the plan with the deputy leader, take the online course «Når krisen rammer» and shadow an experienced helper on their first call-out.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Kompetanse', nn: 'Kompetanse', en: 'Competence' },
    help: {
      nb: 'Hvordan de som har en rolle i planen, får og beholder kunnskapen de trenger, for eksempel kurs, fagdager og opplæring av nye medlemmer.',
      nn: 'Korleis dei som har ei rolle i planen, får og held ved like kunnskapen dei treng, til dømes kurs, fagdagar og opplæring av nye medlemmer.',
      en: 'How those with a role in the plan gain and keep the knowledge they need, for example courses, study days and induction of new members.',
    },
    visibility: 'public',
  },
);
