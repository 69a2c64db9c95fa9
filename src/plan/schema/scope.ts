import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { choice, entries, part, prose, several, text } from '../kinds.ts';

export default field(
  part({
    purpose: field(prose(), {
      label: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
      help: {
        nb: 'Hva planen skal oppnå for dem som rammes, i to eller tre setninger. Formålet med selve teamet hører hjemme under team.',
        nn: 'Kva planen skal oppnå for dei som blir råka, i to eller tre setningar. Føremålet med sjølve teamet høyrer heime under team.',
        en: 'What the plan should achieve for those affected, in two or three sentences. The purpose of the team itself belongs under team.',
      },
      example: {
        nb: 'Alle som rammes av en alvorlig hendelse i Fjellvik, skal få rask, samordnet og varig nok hjelp fra kommunen.',
        nn: 'Alle som blir råka av ei alvorleg hending i Fjellvik, skal få rask, samordna og langvarig nok hjelp frå kommunen.',
        en: 'Everyone affected by a serious event in Fjellvik is to get quick, coordinated and lasting help from the municipality.',
      },
      visibility: 'public',
    }),
    priority: field(prose(), {
      label: { nb: 'Prioritering', nn: 'Prioritering', en: 'Priority' },
      help: {
        nb: 'Hvilken rolle og prioritet psykososial oppfølging har, både ved enkelthendelser og i katastrofer.',
        nn: 'Kva rolle og prioritet psykososial oppfølging har, både ved enkelthendingar og i katastrofar.',
        en: 'The role and priority of psychosocial follow-up, both in single events and in disasters.',
      },
      example: {
        nb: 'Oppfølgingen går foran planlagte oppgaver i tjenestene, enten én familie eller hele bygda er rammet.',
        nn: 'Oppfølginga går føre planlagde oppgåver i tenestene, anten éin familie eller heile bygda er råka.',
        en: 'Follow-up comes before planned work in the services, whether one family or the whole community is affected.',
      },
      visibility: 'public',
    }),
    targetGroups: field(
      several(
        choice({
          bereaved: { nb: 'etterlatte', nn: 'etterlatne', en: 'the bereaved' },
          injured: { nb: 'skadde', nn: 'skadde', en: 'the injured' },
          witnesses: { nb: 'vitner', nn: 'vitne', en: 'witnesses' },
          closest: { nb: 'de nærmeste', nn: 'dei næraste', en: 'those closest to them' },
          'children-youth': { nb: 'barn og unge', nn: 'barn og unge', en: 'children and young people' },
          'targeted-community': {
            nb: 'grupper hendelsen er rettet mot',
            nn: 'grupper hendinga er retta mot',
            en: 'groups the event is aimed at',
          },
          'earlier-trauma': {
            nb: 'mennesker med tidligere traumer',
            nn: 'menneske med tidlegare traume',
            en: 'people with earlier trauma',
          },
          helpers: { nb: 'hjelpere', nn: 'hjelparar', en: 'helpers' },
          visitors: { nb: 'tilreisende', nn: 'tilreisande', en: 'visitors' },
          population: { nb: 'innbyggerne', nn: 'innbyggjarane', en: 'the population' },
        }),
      ),
      {
        label: { nb: 'Målgrupper', nn: 'Målgrupper', en: 'Target groups' },
        help: {
          nb: 'Alle gruppene planen gjelder for. Ta med de direkte rammede, deres nærmeste, andre som kan bli berørt, og tilreisende.',
          nn: 'Alle gruppene planen gjeld for. Ta med dei som er direkte råka, dei næraste til kvar av dei, andre hendinga kan gå inn på, og tilreisande.',
          en: 'All the groups the plan covers. Include those directly affected, those closest to them, others who may be affected, and visitors.',
        },
        example: ['bereaved', 'injured', 'witnesses', 'closest', 'children-youth', 'visitors'],
        visibility: 'public',
      },
    ),
    definitions: field(
      entries(
        part({
          term: field(text(), {
            label: { nb: 'Begrep', nn: 'Omgrep', en: 'Term' },
            help: {
              nb: 'Ordet slik det brukes i planen, med liten forbokstav.',
              nn: 'Ordet slik det blir brukt i planen, med liten førebokstav.',
              en: 'The word as the plan uses it, in lower case.',
            },
            example: { nb: 'rammede', nn: 'råka', en: 'those directly affected' },
            visibility: 'public',
          }),
          meaning: field(prose(), {
            label: { nb: 'Betydning', nn: 'Tyding', en: 'Meaning' },
            help: {
              nb: 'Hva ordet betyr her, i én setning alle forstår.',
              nn: 'Kva ordet tyder her, i éi setning alle skjønar.',
              en: 'What the word means here, in one sentence everyone understands.',
            },
            example: {
              nb: 'Etterlatte, skadde og vitner, og de som står hver av dem nærmest.',
              nn: 'Etterlatne, skadde og vitne, og dei som står kvar av dei nærast.',
              en: 'The bereaved, the injured and witnesses, and those closest to each of them.',
            },
            visibility: 'public',
          }),
          ...tightened(),
        }),
      ),
      {
        label: { nb: 'Definisjoner', nn: 'Definisjonar', en: 'Definitions' },
        help: {
          nb: 'Ord som kan misforstås på tvers av tjenestene, for eksempel rammede, pårørende og kriseteam.',
          nn: 'Ord som kan bli mistydde på tvers av tenestene, til dømes råka, pårørande og kriseteam.',
          en: 'Words the services may understand differently, for example affected, next of kin and crisis team.',
        },
        visibility: 'public',
      },
    ),
  }),
  {
    label: { nb: 'Formål og målgrupper', nn: 'Føremål og målgrupper', en: 'Purpose and target groups' },
    help: {
      nb: 'Hva planen skal oppnå, hvem den gjelder for, og hva ordene betyr, for eksempel at også tilreisende skal få hjelp.',
      nn: 'Kva planen skal oppnå, kven han gjeld for, og kva orda tyder, til dømes at tilreisande òg skal få hjelp.',
      en: 'What the plan should achieve, whom it covers and what its words mean, for example that visitors are to get help too.',
    },
    visibility: 'public',
  },
);
