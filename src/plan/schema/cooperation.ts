import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { choice, duration, entries, part, prose, reference, text } from '../kinds.ts';

export default field(
  entries(
    part({
      party: field(reference('party'), {
        label: { nb: 'Samarbeidspart', nn: 'Samarbeidspart', en: 'Partner' },
        help: {
          nb: 'Id-en til den dere samarbeider med, fra aktørlisten eller fra deres egne kontakter.',
          nn: 'Id-en til den de samarbeider med, frå aktørlista eller frå dykkar eigne kontaktar.',
          en: 'The id of whoever you cooperate with, from the directory of actors or from your own contacts.',
        },
        example: 'red-cross',
        visibility: 'public',
      }),
      category: field(
        choice({
          'municipal-service': { nb: 'kommunal tjeneste', nn: 'kommunal teneste', en: 'municipal service' },
          'emergency-service': { nb: 'nødetat', nn: 'naudetat', en: 'emergency service' },
          'specialist-health': {
            nb: 'spesialisthelsetjenesten',
            nn: 'spesialisthelsetenesta',
            en: 'specialist health service',
          },
          voluntary: {
            nb: 'frivillig organisasjon',
            nn: 'frivillig organisasjon',
            en: 'voluntary organisation',
          },
          faith: {
            nb: 'tros- og livssynssamfunn',
            nn: 'trus- og livssynssamfunn',
            en: 'faith or belief community',
          },
          other: { nb: 'annen samarbeidspart', nn: 'annan samarbeidspart', en: 'other partner' },
        }),
        {
          label: { nb: 'Kategori', nn: 'Kategori', en: 'Category' },
          help: {
            nb: 'Hva slags part det er. Veilederen nevner kommunale tjenester, nødetater, spesialisthelsetjenesten og frivillige, så planen bør ha med alle fire.',
            nn: 'Kva slags part det er. Rettleiaren nemner kommunale tenester, naudetatar, spesialisthelsetenesta og frivillige, så planen bør ha med alle fire.',
            en: 'What kind of partner it is. The guide names municipal services, emergency services, the specialist health service and volunteers, so the plan should have all four.',
          },
          example: 'voluntary',
          visibility: 'public',
        },
      ),
      topic: field(
        choice({
          'acute-assistance': {
            nb: 'hjelp i akuttfasen',
            nn: 'hjelp i akuttfasen',
            en: 'help in the acute phase',
          },
          referral: { nb: 'henvisning', nn: 'tilvising', en: 'referral' },
          'threat-assessment': { nb: 'trusselvurdering', nn: 'trusselvurdering', en: 'threat assessment' },
          notification: { nb: 'varsling', nn: 'varsling', en: 'alerting' },
          'follow-up': { nb: 'oppfølging', nn: 'oppfølging', en: 'follow-up' },
          other: { nb: 'annet', nn: 'anna', en: 'other' },
        }),
        {
          label: { nb: 'Tema', nn: 'Tema', en: 'Topic' },
          help: {
            nb: 'Hva samarbeidet gjelder her. Gjelder det flere ting med samme part, lag en oppføring for hver.',
            nn: 'Kva samarbeidet gjeld her. Gjeld det fleire ting med same part, lag ei oppføring for kvar.',
            en: 'What the cooperation is about here. If it covers several things with the same partner, make an entry for each.',
          },
          example: 'acute-assistance',
          visibility: 'public',
        },
      ),
      contact: field(reference('party'), {
        label: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
        help: {
          nb: 'Id-en til den dere ringer hos parten, ført opp under contacts med telefon. Det er dette som mangler når en aktør bare er nevnt ved navn.',
          nn: 'Id-en til den de ringjer hos parten, ført opp under contacts med telefon. Det er dette som manglar når ein aktør berre er nemnd med namn.',
          en: 'The id of whoever you ring at the partner, listed under contacts with a phone number. This is what is missing when an actor is only mentioned by name.',
        },
        example: 'red-cross',
        visibility: 'public',
      }),
      routine: field(prose(), {
        label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
        help: {
          nb: 'Hvem som gjør hva når dere arbeider sammen, i den rekkefølgen det skjer. Den andre parten bør kjenne den igjen.',
          nn: 'Kven som gjer kva når de arbeider saman, i den rekkjefølgja det hender. Den andre parten bør kjenne henne att.',
          en: 'Who does what when you work together, in the order it happens. The other partner should recognise it.',
        },
        example: {
          nb: 'Teamlederen ringer vakten hos Røde Kors og sier hvor mange som trengs. Røde Kors stiller med omsorgspersonell innen to timer og melder seg for teamlederen.',
          nn: 'Teamleiaren ringjer vakta hos Røde Kors og seier kor mange som trengst. Røde Kors stiller med omsorgspersonell innan to timar og melder seg for teamleiaren.',
          en: 'The team leader rings the Red Cross duty phone and says how many are needed. The Red Cross sends care volunteers within two hours, who report to the team leader.',
        },
        visibility: 'public',
      }),
      trigger: field(prose(), {
        label: { nb: 'Når samarbeidet utløses', nn: 'Når samarbeidet tek til', en: 'When it starts' },
        help: {
          nb: 'Hva som skal til for at dere tar kontakt, så ingen trenger å lure på om det er stort nok.',
          nn: 'Kva som skal til for at de tek kontakt, så ingen treng å lure på om det er stort nok.',
          en: 'What it takes for you to make contact, so that nobody has to wonder whether it is big enough.',
        },
        example: {
          nb: 'Når flere enn ti personer må ha et sted å være, eller når teamet trenger avløsning.',
          nn: 'Når fleire enn ti personar må ha ein stad å vere, eller når teamet treng avløysing.',
          en: 'When more than ten people need somewhere to be, or when the team needs relief.',
        },
        visibility: 'public',
      }),
      callOut: field(prose(), {
        label: { nb: 'Utkalling', nn: 'Utkalling', en: 'Call-out' },
        help: {
          nb: 'Hvordan parten kalles ut, også utenom kontortid, og hvem som kan gjøre det.',
          nn: 'Korleis de kallar ut parten, òg utanom kontortid, og kven som kan gjere det.',
          en: 'How the partner is called out, outside office hours too, and who may do it.',
        },
        example: {
          nb: 'Teamlederen eller kriseledelsen ringer 20 00 12 34 hele døgnet. Oppgi oppmøtested og antall.',
          nn: 'Teamleiaren eller kriseleiinga ringjer 20 00 12 34 heile døgnet. Oppgi møtestad og tal.',
          en: 'The team leader or crisis management rings 20 00 12 34 at any hour. State where to meet and how many.',
        },
        visibility: 'public',
      }),
      presence: field(prose(), {
        label: { nb: 'Tilstedeværelse', nn: 'Frammøte', en: 'Presence' },
        help: {
          nb: 'Om parten møter i teamet, på senteret for evakuerte og pårørende eller i kriseledelsen, og med hvor mange.',
          nn: 'Om parten møter i teamet, på senteret for evakuerte og pårørande eller i kriseleiinga, og med kor mange.',
          en: 'Whether the partner takes its place in the team, at the evacuee and relatives’ centre or in crisis management, and with how many.',
        },
        example: {
          nb: 'Fire frivillige på evakuerte- og pårørendesenteret, i vakter på seks timer.',
          nn: 'Fire frivillige på evakuerte- og pårørandesenteret, i vakter på seks timar.',
          en: 'Four volunteers at the evacuee and relatives’ centre, in six-hour shifts.',
        },
        visibility: 'public',
      }),
      planRef: field(text(), {
        label: { nb: 'Partens egen plan', nn: 'Eigen plan hos parten', en: 'Partner’s own plan' },
        help: {
          nb: 'Tittel og kapittel i partens plan der samarbeidet står, så dere kan se at de to planene sier det samme.',
          nn: 'Tittel og kapittel i planen til parten der samarbeidet står, så de kan sjå at dei to planane seier det same.',
          en: 'Title and chapter of the partner’s plan where the cooperation stands, so you can see that both plans say the same.',
        },
        example: {
          nb: 'Beredskapsplan for Fjellvik Røde Kors, kapittel 3',
          nn: 'Beredskapsplan for Fjellvik Røde Kors, kapittel 3',
          en: 'Preparedness plan of Fjellvik Red Cross, chapter 3',
        },
        visibility: 'public',
      }),
      meetingArena: field(
        part({
          name: field(text(), {
            label: { nb: 'Møteplass', nn: 'Møteplass', en: 'Meeting place' },
            help: {
              nb: 'Navnet på møtet eller forumet dere sees i. Bruk gjerne et som finnes fra før.',
              nn: 'Namnet på møtet eller forumet de møtest i. Bruk gjerne eit som finst frå før.',
              en: 'The name of the meeting or forum where you see each other. One that already exists will do.',
            },
            example: {
              nb: 'Beredskapsforum for frivillige i Fjellvik',
              nn: 'Beredskapsforum for frivillige i Fjellvik',
              en: 'Preparedness forum for volunteers in Fjellvik',
            },
            visibility: 'public',
          }),
          frequency: field(duration(), {
            label: { nb: 'Hvor ofte', nn: 'Kor ofte', en: 'How often' },
            help: {
              nb: 'Tiden mellom møtene som ISO 8601-varighet: P6M er hvert halvår, P1Y hvert år.',
              nn: 'Tida mellom møta som ISO 8601-tidslengd: P6M er kvart halvår, P1Y kvart år.',
              en: 'The time between meetings as an ISO 8601 duration: P6M is every six months, P1Y every year.',
            },
            example: 'P6M',
            visibility: 'public',
          }),
        }),
        {
          label: { nb: 'Felles møtearena', nn: 'Felles møtearena', en: 'Joint meeting arena' },
          help: {
            nb: 'Hvor og hvor ofte dere møtes i rolige tider, for eksempel et samarbeidsutvalg med helseforetaket hvert halvår.',
            nn: 'Kvar og kor ofte de møtest i rolege tider, til dømes eit samarbeidsutval med helseføretaket kvart halvår.',
            en: 'Where and how often you meet in quiet times, for example a liaison committee with the hospital trust every six months.',
          },
          visibility: 'public',
        },
      ),
      confidentiality: field(prose(), {
        label: { nb: 'Taushetsplikt', nn: 'Teieplikt', en: 'Confidentiality' },
        help: {
          nb: 'Hva dere kan dele med parten, og hvordan taushetsplikten er sikret, særlig for frivillige.',
          nn: 'Kva de kan dele med parten, og korleis teieplikta er sikra, særleg for frivillige.',
          en: 'What you may share with the partner and how confidentiality is secured, for volunteers in particular.',
        },
        example: {
          nb: 'Alle frivillige har skrevet under taushetserklæring. De får bare vite det de trenger for oppgaven.',
          nn: 'Alle frivillige har skrive under på ei fråsegn om teieplikt. Dei får berre vite det dei treng for oppgåva.',
          en: 'All volunteers have signed a declaration of confidentiality. They are told only what the task requires.',
        },
        visibility: 'public',
      }),
      agreement: field(reference('agreement'), {
        label: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
        help: {
          nb: 'Id-en til avtalen samarbeidet bygger på, slik den står under agreements.',
          nn: 'Id-en til avtalen samarbeidet byggjer på, slik han står under agreements.',
          en: 'The id of the agreement the cooperation builds on, as listed under agreements.',
        },
        example: 'red-cross-agreement',
        visibility: 'public',
      }),
      none: field(
        part({
          because: field(text(), {
            label: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
            help: {
              nb: 'Hvorfor dere ikke har noen i denne kategorien, og hva dere gjør i stedet.',
              nn: 'Kvifor de ikkje har nokon i denne kategorien, og kva de gjer i staden.',
              en: 'Why you have nobody in this category, and what you do instead.',
            },
            example: {
              nb: 'Ingen frivillige organisasjoner i kommunen har kapasitet; nabokommunens Røde Kors er spurt.',
              nn: 'Ingen frivillige organisasjonar i kommunen har kapasitet; Røde Kors i nabokommunen er spurde.',
              en: 'No voluntary organisation in the municipality has the capacity; the Red Cross in the neighbouring municipality has been asked.',
            },
            visibility: 'public',
          }),
        }),
        {
          label: { nb: 'Ingen i kategorien', nn: 'Ingen i kategorien', en: 'None in this category' },
          help: {
            nb: 'Bruk dette sammen med category når svaret er at dere ikke har noen, for eksempel ingen frivillige organisasjoner. Et begrunnet nei er også et svar.',
            nn: 'Bruk dette saman med category når svaret er at de ikkje har nokon, til dømes ingen frivillige organisasjonar. Eit grunngitt nei er òg eit svar.',
            en: 'Use this together with category when the answer is that you have nobody, for example no voluntary organisations. A reasoned no is an answer too.',
          },
          visibility: 'public',
        },
      ),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Samarbeid', nn: 'Samarbeid', en: 'Cooperation' },
    help: {
      nb: 'Én oppføring for hver part og hvert tema, med rutine og kontakt, for eksempel politiet om trusselvurdering, barnevernet om oppfølging eller Røde Kors om hjelp i akuttfasen.',
      nn: 'Éi oppføring for kvar part og kvart tema, med rutine og kontakt, til dømes politiet om trusselvurdering, barnevernet om oppfølging eller Røde Kors om hjelp i akuttfasen.',
      en: 'One entry for each partner and topic, with routine and contact, for example the police on threat assessment, child welfare on follow-up or the Red Cross on help in the acute phase.',
    },
    visibility: 'public',
  },
);
