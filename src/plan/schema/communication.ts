import { field } from '../field.ts';
import { choice, date, part, prose, reference, several, text } from '../kinds.ts';

export default field(
  part({
    responsible: field(reference('party'), {
      label: { nb: 'Informasjonsansvarlig', nn: 'Informasjonsansvarleg', en: 'Responsible for information' },
      help: {
        nb: 'Id-en til rollen som bestemmer hva som sies, til hvem og når. Da får rammede og publikum det samme svaret fra alle.',
        nn: 'Id-en til rolla som avgjer kva som blir sagt, til kven og når. Då får dei ramma og publikum same svaret frå alle.',
        en: 'The id of the role that decides what is said, to whom and when. Then those affected and the public get the same answer from everyone.',
      },
      example: 'crisis-management',
      visibility: 'public',
    }),
    spokesperson: field(reference('party'), {
      label: { nb: 'Talsperson', nn: 'Talsperson', en: 'Spokesperson' },
      help: {
        nb: 'Id-en til rollen som uttaler seg til media, gjerne en utenfor teamet så hjelperne får arbeide i fred.',
        nn: 'Id-en til rolla som uttalar seg til media, gjerne ei utanfor teamet så hjelparane får arbeide i fred.',
        en: 'The id of the role that speaks to the media, preferably one outside the team so the helpers can work undisturbed.',
      },
      example: 'municipal-director',
      visibility: 'public',
    }),
    channels: field(
      several(
        choice({
          website: { nb: 'nettside', nn: 'nettside', en: 'website' },
          'social-media': { nb: 'sosiale medier', nn: 'sosiale medium', en: 'social media' },
          press: { nb: 'presse', nn: 'presse', en: 'press' },
          meeting: { nb: 'informasjonsmøte', nn: 'informasjonsmøte', en: 'information meeting' },
          phone: { nb: 'telefon', nn: 'telefon', en: 'telephone' },
          sms: { nb: 'SMS', nn: 'SMS', en: 'text message' },
          letter: { nb: 'brev', nn: 'brev', en: 'letter' },
          'local-radio': { nb: 'lokalradio', nn: 'lokalradio', en: 'local radio' },
        }),
      ),
      {
        label: { nb: 'Kanaler', nn: 'Kanalar', en: 'Channels' },
        help: {
          nb: 'Alle måtene dere kan nå folk på. Ta gjerne med flere enn nettsiden, for ikke alle leser den.',
          nn: 'Alle måtane de kan nå folk på. Ta gjerne med fleire enn nettsida, for ikkje alle les henne.',
          en: 'Every way you can reach people. Preferably list more than the website, since not everyone reads it.',
        },
        example: ['website', 'sms', 'meeting'],
        visibility: 'public',
      },
    ),
    affected: field(prose(), {
      label: {
        nb: 'Informasjon til rammede',
        nn: 'Informasjon til dei ramma',
        en: 'Informing those affected',
      },
      help: {
        nb: 'Hvordan rammede og pårørende får vite det de trenger, av hvem, og før det står i media.',
        nn: 'Korleis dei ramma og dei pårørande får vite det dei treng, av kven, og før det står i media.',
        en: 'How those affected and their relatives learn what they need, from whom, and before it is in the media.',
      },
      example: {
        nb: 'Kontaktpersonen ringer familien før kommunen går ut med noe, og sier hva som kommer og når.',
        nn: 'Kontaktpersonen ringjer familien før kommunen går ut med noko, og seier kva som kjem og når.',
        en: 'The contact person rings the family before the municipality goes public, and says what is coming and when.',
      },
      visibility: 'public',
    }),
    public: field(prose(), {
      label: {
        nb: 'Informasjon til befolkningen',
        nn: 'Informasjon til innbyggjarane',
        en: 'Informing the public',
      },
      help: {
        nb: 'Hva innbyggerne får vite om hjelpen og om hvor de kan henvende seg, hvem som legger det ut, og hvor raskt.',
        nn: 'Kva innbyggjarane får vite om hjelpa og om kvar dei kan vende seg, kven som legg det ut, og kor raskt.',
        en: 'What residents are told about the help and where to turn, who publishes it, and how soon.',
      },
      example: {
        nb: 'Servicetorget legger ut telefonnummer og åpningstider på nettsiden innen to timer, etter tekst fra kriseledelsen.',
        nn: 'Servicetorget legg ut telefonnummer og opningstider på nettsida innan to timar, etter tekst frå kriseleiinga.',
        en: 'The service desk publishes telephone numbers and opening hours on the website within two hours, using text from crisis management.',
      },
      visibility: 'public',
    }),
    media: field(prose(), {
      label: { nb: 'Kontakt med media', nn: 'Kontakt med media', en: 'Media contact' },
      help: {
        nb: 'Hva teamets medlemmer svarer når en journalist ringer, og hvem de viser videre til.',
        nn: 'Kva medlemmene i teamet svarar når ein journalist ringjer, og kven dei viser vidare til.',
        en: 'What team members answer when a journalist rings, and whom they pass the call to.',
      },
      example: {
        nb: 'Teammedlemmer uttaler seg ikke om hendelsen eller om enkeltpersoner. De viser til talspersonen.',
        nn: 'Teammedlemmene uttalar seg ikkje om hendinga eller om einskildpersonar. Dei viser til talspersonen.',
        en: 'Team members say nothing about the event or about individuals. They refer to the spokesperson.',
      },
      visibility: 'public',
    }),
    shielding: field(prose(), {
      label: { nb: 'Skjerming mot media', nn: 'Skjerming mot media', en: 'Shielding from media' },
      help: {
        nb: 'Hvordan dere beskytter rammede mot pågang, for eksempel egen inngang til lokalet og råd om å si nei til intervju.',
        nn: 'Korleis de vernar dei ramma mot pågang, til dømes eigen inngang til lokalet og råd om å seie nei til intervju.',
        en: 'How you protect those affected from pressure, for example a separate entrance and advice on saying no to interviews.',
      },
      example: {
        nb: 'Familiene bruker inngangen bak skolen, og en vakt hindrer journalister i å komme inn.',
        nn: 'Familiane bruker inngangen bak skulen, og ei vakt hindrar journalistar i å kome inn.',
        en: 'Families use the entrance behind the school, and a guard keeps journalists out.',
      },
      visibility: 'public',
    }),
    crisisCommunicationPlan: field(
      part({
        title: field(text(), {
          label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
          help: {
            nb: 'Navnet på kommunens plan for krisekommunikasjon, slik det står på forsiden.',
            nn: 'Namnet på planen kommunen har for krisekommunikasjon, slik det står på framsida.',
            en: 'What the municipality’s crisis-communication plan is called, as on its front page.',
          },
          example: {
            nb: 'Plan for krisekommunikasjon i Fjellvik kommune',
            nn: 'Plan for krisekommunikasjon i Fjellvik kommune',
            en: 'Crisis-communication plan for Fjellvik municipality',
          },
          visibility: 'public',
        }),
        ref: field(text(), {
          label: { nb: 'Referanse', nn: 'Referanse', en: 'Reference' },
          help: {
            nb: 'Hvor den finnes, for eksempel saksnummer, kapittel i overordnet beredskapsplan eller nettadresse.',
            nn: 'Kvar han finst, til dømes saksnummer, kapittel i overordna beredskapsplan eller nettadresse.',
            en: 'Where it is kept, for example a case number, a chapter of the overall preparedness plan or a web address.',
          },
          example: {
            nb: 'Overordnet beredskapsplan, kapittel 6, sak 2026/118',
            nn: 'Overordna beredskapsplan, kapittel 6, sak 2026/118',
            en: 'Overall preparedness plan, chapter 6, case 2026/118',
          },
          visibility: 'public',
        }),
      }),
      {
        label: {
          nb: 'Plan for krisekommunikasjon',
          nn: 'Plan for krisekommunikasjon',
          en: 'Crisis-communication plan',
        },
        help: {
          nb: 'Vis til planen som gjelder for hele kommunen, for eksempel kapittelet i overordnet beredskapsplan, så de to ikke sier hver sin ting.',
          nn: 'Vis til planen som gjeld for heile kommunen, til dømes kapittelet i overordna beredskapsplan, så dei to ikkje seier kvar sitt.',
          en: 'Point to the plan for the whole municipality, for example the chapter of the overall preparedness plan, so that the two do not disagree.',
        },
        visibility: 'public',
      },
    ),
    otherChannels: field(
      part({
        considered: field(date(), {
          label: { nb: 'Vurdert', nn: 'Vurdert', en: 'Considered' },
          help: {
            nb: 'Dagen dere vurderte om andre måter å nå folk på trengs. Dato som ÅÅÅÅ-MM-DD.',
            nn: 'Dagen de vurderte om det trengst andre måtar å nå folk på. Dato som ÅÅÅÅ-MM-DD.',
            en: 'The day you considered whether other ways of reaching people are needed. Date as YYYY-MM-DD.',
          },
          example: '2026-03-10',
          visibility: 'public',
        }),
        reason: field(prose(), {
          label: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
          help: {
            nb: 'Hva dere kom til og hvorfor, slik at neste leser slipper å lure på om noe ble glemt.',
            nn: 'Kva de kom fram til og kvifor, slik at neste lesar slepp å lure på om noko blei gløymt.',
            en: 'What you concluded and why, so that the next reader need not wonder whether something was forgotten.',
          },
          example: {
            nb: 'Lokalradioen er lagt ned, og oppslag på butikken når dem som ikke bruker nett.',
            nn: 'Lokalradioen er lagd ned, og oppslag på butikken når dei som ikkje bruker nett.',
            en: 'The local radio has closed, and notices in the shop reach those who are not online.',
          },
          visibility: 'public',
        }),
      }),
      {
        label: { nb: 'Andre kanaler vurdert', nn: 'Andre kanalar vurderte', en: 'Other channels considered' },
        help: {
          nb: 'Når dere bare bruker nettsiden: dagen dere vurderte flere kanaler og hvorfor dere lot det være, for eksempel fordi lokalradioen er lagt ned.',
          nn: 'Når de berre bruker nettsida: dagen de vurderte fleire kanalar og kvifor de lét det vere, til dømes fordi lokalradioen er lagd ned.',
          en: 'When you use only the website: the day you considered more channels and why you left it at that, for example because the local radio has closed.',
        },
        visibility: 'public',
      },
    ),
  }),
  {
    label: { nb: 'Informasjon og media', nn: 'Informasjon og media', en: 'Information and media' },
    help: {
      nb: 'Hvem som informerer rammede, befolkning og presse, og hvordan, for eksempel at kommunedirektøren er talsperson og teamet skjermes.',
      nn: 'Kven som informerer dei ramma, innbyggjarane og pressa, og korleis, til dømes at kommunedirektøren er talsperson og teamet blir skjerma.',
      en: 'Who informs those affected, the public and the press, and how, for example that the municipal director is spokesperson and the team is shielded.',
    },
    visibility: 'public',
  },
);
