import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { entries, part, prose, reference, several, text } from '../kinds.ts';
import { callList } from './notification/call-list.ts';
import { contactPoint } from './notification/contact-point.ts';
import { drills } from './notification/drills.ts';

export default field(
  part({
    contactPoint,
    questions: field(several(text()), {
      label: { nb: 'Spørsmål til innringer', nn: 'Spørsmål til innringjar', en: 'Questions to the caller' },
      help: {
        nb: 'Det den som tar telefonen, skal spørre om før samtalen er slutt, ett spørsmål per linje. Be alltid om et nummer å ringe tilbake på.',
        nn: 'Det den som tek telefonen, skal spørje om før samtalen er slutt, eitt spørsmål per linje. Be alltid om eit nummer å ringje tilbake på.',
        en: 'What the person taking the call is to ask before it ends, one question on each line. Always ask for a number to ring back.',
      },
      example: {
        nb: [
          'Hva har hendt, og hvor?',
          'Hvem er rammet, og er det barn?',
          'Hvilket nummer kan vi ringe tilbake på?',
        ],
        nn: [
          'Kva har hendt, og kvar?',
          'Kven er ramma, og er det born?',
          'Kva nummer kan vi ringje tilbake på?',
        ],
        en: [
          'What has happened, and where?',
          'Who is affected, any children?',
          'What number can we ring back on?',
        ],
      },
      visibility: 'public',
    }),
    steps: field(
      entries(
        part({
          text: field(text(), {
            label: { nb: 'Steg', nn: 'Steg', en: 'Step' },
            help: {
              nb: 'Én ting å gjøre, skrevet som en beskjed. Det skal kunne leses høyt på telefon.',
              nn: 'Éin ting å gjere, skriven som ein beskjed. Det skal gå an å lese det høgt på telefon.',
              en: 'One thing to do, written as an instruction. It should be possible to read it out over the phone.',
            },
            example: {
              nb: 'Skriv ned svarene i loggen og ring teamlederen.',
              nn: 'Skriv svara i loggen og ring teamleiaren.',
              en: 'Write the answers in the log and ring the team leader.',
            },
            visibility: 'public',
          }),
          responsible: field(reference('party'), {
            label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
            help: {
              nb: 'Id-en til den som gjør dette steget.',
              nn: 'Id-en til den som gjer dette steget.',
              en: 'The id of whoever takes this step.',
            },
            example: 'emergency-clinic',
            visibility: 'public',
          }),
          ...tightened(),
        }),
      ),
      {
        label: { nb: 'Meldingsrutine', nn: 'Meldingsrutine', en: 'Alert routine' },
        help: {
          nb: 'Det som skjer fra telefonen ringer til teamet er samlet, steg for steg, for eksempel: logg meldingen, ring teamlederen, avtal oppmøtested.',
          nn: 'Det som hender frå telefonen ringjer til teamet er samla, steg for steg, til dømes: logg meldinga, ring teamleiaren, avtal møtestad.',
          en: 'What happens from the phone ringing until the team is gathered, step by step, for example: log the alert, ring the team leader, agree where to meet.',
        },
        visibility: 'public',
      },
    ),
    callList,
    messageTemplate: field(prose(), {
      label: { nb: 'Varslingsmelding', nn: 'Varslingsmelding', en: 'Alert message' },
      help: {
        nb: 'En ferdig tekst til den som varsler, med hva, hvor, hvem, hva som er gjort, og nummer å ringe. Ikke ta med navn på rammede.',
        nn: 'Ein ferdig tekst til den som varslar, med kva, kvar, kven, kva som er gjort, og nummer å ringje. Ikkje ta med namn på dei som er ramma.',
        en: 'A ready text for whoever sends the alert: what, where, who, what has been done, and a number to ring. Do not name those affected.',
      },
      example: {
        nb: 'Kriseteamet kalles inn. Hva: … Hvor: … Hvem er rammet (antall, barn): … Gjort så langt: … Ring 20 00 12 34 innen ti minutter.',
        nn: 'Kriseteamet er kalla inn. Kva: … Kvar: … Kven er ramma (tal, born): … Gjort så langt: … Ring 20 00 12 34 innan ti minutt.',
        en: 'The crisis team is called in. What: … Where: … Who is affected (number, children): … Done so far: … Ring 20 00 12 34 within ten minutes.',
      },
      visibility: 'public',
    }),
    crisisManagement: field(
      part({
        party: field(reference('party'), {
          label: { nb: 'Kriseledelsen', nn: 'Kriseleiinga', en: 'Crisis management' },
          help: {
            nb: 'Id-en til kommunens kriseledelse, eller til den i kriseledelsen som teamet skal ha kontakt med.',
            nn: 'Id-en til kriseleiinga i kommunen, eller til den i kriseleiinga som teamet skal ha kontakt med.',
            en: 'The id of the municipal crisis management, or of the person in it with whom the team is to be in contact.',
          },
          example: 'crisis-management',
          visibility: 'public',
        }),
        toCrisisManagement: field(prose(), {
          label: { nb: 'Fra teamet', nn: 'Frå teamet', en: 'From the team' },
          help: {
            nb: 'Når og hvordan teamet varsler kriseledelsen, og hvem som gjør det. Ta også med hva som skal til ved en liten hendelse.',
            nn: 'Når og korleis teamet varslar kriseleiinga, og kven som gjer det. Ta òg med kva som skal til ved ei lita hending.',
            en: 'When and how the team alerts crisis management, and who does it. Include what applies in a small event.',
          },
          example: {
            nb: 'Teamlederen ringer kommunedirektøren så snart teamet er kalt inn, og kriseledelsen når flere enn fem personer er rammet.',
            nn: 'Teamleiaren ringjer kommunedirektøren så snart teamet er kalla inn, og kriseleiinga når fleire enn fem personar er ramma.',
            en: 'The team leader rings the municipal director as soon as the team is called in, and crisis management when more than five people are affected.',
          },
          visibility: 'public',
        }),
        fromCrisisManagement: field(prose(), {
          label: { nb: 'Til teamet', nn: 'Til teamet', en: 'To the team' },
          help: {
            nb: 'Når og hvordan kriseledelsen varsler teamet, for eksempel når kommunen setter krisestab. Skriv hvilket nummer de bruker.',
            nn: 'Når og korleis kriseleiinga varslar teamet, til dømes når kommunen set krisestab. Skriv kva nummer dei bruker.',
            en: 'When and how crisis management alerts the team, for example when the municipality sets up a crisis staff. Say which number they use.',
          },
          example: {
            nb: 'Kriseledelsen ringer kontaktpunktet straks den er samlet, og ber teamlederen delta i møtene.',
            nn: 'Kriseleiinga ringjer kontaktpunktet straks ho er samla, og bed teamleiaren vere med på møta.',
            en: 'Crisis management rings the contact point as soon as it has gathered, and asks the team leader to attend its meetings.',
          },
          visibility: 'public',
        }),
      }),
      {
        label: {
          nb: 'Varsling av kriseledelsen',
          nn: 'Varsling av kriseleiinga',
          en: 'Crisis management route',
        },
        help: {
          nb: 'Hvordan teamet og kriseledelsen varsler hverandre, begge veier, for eksempel hvem som ringer hvem når en flom er ventet.',
          nn: 'Korleis teamet og kriseleiinga varslar kvarandre, begge vegar, til dømes kven som ringjer kven når det er venta flaum.',
          en: 'How the team and crisis management alert each other, both ways, for example who rings whom when a flood is expected.',
        },
        visibility: 'public',
      },
    ),
    drills,
  }),
  {
    label: { nb: 'Varsling', nn: 'Varsling', en: 'Alerting' },
    help: {
      nb: 'Hvor det meldes fra, hva den som svarer gjør, og hvem som ringer hvem etterpå. Det er denne delen som brukes når det haster, så hold den kort.',
      nn: 'Kvar folk melder frå, kva den som svarar gjer, og kven som ringjer kven etterpå. Det er denne delen de bruker når det hastar, så hald han kort.',
      en: 'Where alerts come in, what the person answering does, and who rings whom afterwards. This is the part used in a hurry, so keep it short.',
    },
    visibility: 'public',
  },
);
