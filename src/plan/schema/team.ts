import { tightened, verified } from '../common.ts';
import { field } from '../field.ts';
import { choice, duration, entries, part, prose, reference, several, text } from '../kinds.ts';
import { members } from './team/members.ts';
import { placement } from './team/placement.ts';

export default field(
  part({
    kind: field(
      choice({
        'crisis-team': {
          nb: 'psykososialt kriseteam',
          nn: 'psykososialt kriseteam',
          en: 'psychosocial crisis team',
        },
        intermunicipal: {
          nb: 'interkommunalt kriseteam',
          nn: 'interkommunalt kriseteam',
          en: 'intermunicipal crisis team',
        },
        other: { nb: 'annen organisering', nn: 'anna organisering', en: 'another arrangement' },
      }),
      {
        label: { nb: 'Organisering', nn: 'Organisering', en: 'Arrangement' },
        help: {
          nb: 'Velg eget kriseteam, team sammen med andre kommuner eller en annen ordning. Veilederen anbefaler kriseteam, men godtar andre løsninger.',
          nn: 'Vel eige kriseteam, team saman med andre kommunar eller ei anna ordning. Rettleiaren tilrår kriseteam, men godtek andre løysingar.',
          en: 'Choose a team of your own, one shared with other municipalities, or another arrangement. The guide recommends a crisis team but accepts other solutions.',
        },
        example: 'crisis-team',
        visibility: 'public',
      },
    ),
    name: field(text(), {
      label: { nb: 'Navn på teamet', nn: 'Namn på teamet', en: 'Team name' },
      help: {
        nb: 'Det teamet eller ordningen kalles når andre skal spørre etter hjelp.',
        nn: 'Det teamet eller ordninga blir kalla når andre skal spørje etter hjelp.',
        en: 'What the team or arrangement is called when others ask for help.',
      },
      example: { nb: 'Kriseteamet i Fjellvik', nn: 'Kriseteamet i Fjellvik', en: 'Fjellvik crisis team' },
      visibility: 'public',
    }),
    placement,
    purpose: field(prose(), {
      label: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
      help: {
        nb: 'Hva teamet er til for: hvem det hjelper, med hva, og når tjenestene tar over. To eller tre setninger.',
        nn: 'Kva teamet er til for: kven det hjelper, med kva, og når tenestene tek over. To eller tre setningar.',
        en: 'What the team is for: whom it helps, with what, and when the services take over. Two or three sentences.',
      },
      example: {
        nb: 'Teamet gir tidlig støtte til rammede og berørte, kartlegger behov og sørger for at tjenestene tar over.',
        nn: 'Teamet gir tidleg støtte til dei som er råka, kartlegg behov og sørgjer for at tenestene tek over.',
        en: 'The team gives early support to those affected, maps needs and makes sure the services take over.',
      },
      visibility: 'public',
    }),
    tasks: field(
      entries(
        part({
          task: field(text(), {
            label: { nb: 'Oppgave', nn: 'Oppgåve', en: 'Task' },
            help: {
              nb: 'Noe teamet skal gjøre, kort og med et verb.',
              nn: 'Noko teamet skal gjere, kort og med eit verb.',
              en: 'Something the team is to do, short and with a verb.',
            },
            example: {
              nb: 'Ta kontakt med etterlatte samme dag',
              nn: 'Ta kontakt med etterlatne same dag',
              en: 'Contact the bereaved the same day',
            },
            visibility: 'public',
          }),
          responsible: field(reference('party'), {
            label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
            help: {
              nb: 'Id-en til rollen eller medlemmet som sørger for at oppgaven blir gjort.',
              nn: 'Id-en til rolla eller medlemmet som sørgjer for at oppgåva blir gjord.',
              en: 'Id of the role or member who sees that the task gets done.',
            },
            example: 'team-leader',
            visibility: 'public',
          }),
          ...tightened(),
        }),
      ),
      {
        label: { nb: 'Oppgaver', nn: 'Oppgåver', en: 'Tasks' },
        help: {
          nb: 'Det teamet skal gjøre, hver oppgave med én ansvarlig, for eksempel å ta imot varsel eller følge opp skolen.',
          nn: 'Det teamet skal gjere, kvar oppgåve med éin ansvarleg, til dømes å ta imot varsel eller følgje opp skulen.',
          en: 'What the team is to do, each task with one responsible, for example taking alerts or following up the school.',
        },
        visibility: 'public',
      },
    ),
    outOfScope: field(several(text()), {
      label: { nb: 'Utenfor oppdraget', nn: 'Utanfor oppdraget', en: 'Outside the remit' },
      help: {
        nb: 'Det teamet ikke skal gjøre, ett punkt per linje. Da vet andre tjenester hva de ikke kan vente seg.',
        nn: 'Det teamet ikkje skal gjere, eitt punkt per linje. Då veit andre tenester kva dei ikkje kan vente seg.',
        en: 'What the team is not to do, one item per line. Other services then know what not to expect.',
      },
      example: {
        nb: ['akutt selvmordsvurdering', 'langvarig terapi'],
        nn: ['akutt sjølvmordsvurdering', 'langvarig terapi'],
        en: ['urgent suicide risk assessment', 'long-term therapy'],
      },
      visibility: 'public',
    }),
    members,
    checkInterval: field(duration(), {
      label: { nb: 'Kontrollintervall', nn: 'Kontrollintervall', en: 'Check interval' },
      help: {
        nb: 'Hvor ofte medlemmer og telefonnumre blir kontrollert, som ISO-varighet: P3M er hver tredje måned.',
        nn: 'Kor ofte medlemmer og telefonnummer blir kontrollerte, som ISO-varigheit: P3M er kvar tredje månad.',
        en: 'How often members and phone numbers are checked, as an ISO duration: P3M is every third month.',
      },
      example: 'P3M',
      visibility: 'public',
    }),
    verified: field(verified(), {
      label: { nb: 'Sist bekreftet', nn: 'Sist stadfesta', en: 'Last verified' },
      help: {
        nb: 'Når og av hvem hele medlemslisten ble kontrollert, for eksempel ved en prøvevarsling.',
        nn: 'Når og av kven heile medlemslista blei kontrollert, til dømes med ei prøvevarsling.',
        en: 'When and by whom the whole list of members was checked, for example by a test alert.',
      },
      visibility: 'internal',
    }),
  }),
  {
    label: { nb: 'Team og organisering', nn: 'Team og organisering', en: 'Team and organisation' },
    help: {
      nb: 'Hvem som gir den psykososiale hjelpen, hvor de hører til, og hva de skal gjøre, for eksempel et kriseteam med leder og fem medlemmer.',
      nn: 'Kven som gir den psykososiale hjelpa, kvar dei høyrer til, og kva dei skal gjere, til dømes eit kriseteam med leiar og fem medlemmer.',
      en: 'Who gives the psychosocial help, where they belong and what they are to do, for example a crisis team with a leader and five members.',
    },
    visibility: 'public',
  },
);
