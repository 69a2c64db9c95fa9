import { field } from '../../field.ts';
import { choice, part, prose, reference, several, text } from '../../kinds.ts';

export const eps = field(
  part({
    premises: field(several(text()), {
      label: { nb: 'Lokaler', nn: 'Lokale', en: 'Premises' },
      help: {
        nb: 'Stedene senteret kan åpne, ett navn på hver linje og førstevalget først. Praktiske ting om lokalene skrives under drift.',
        nn: 'Stadene senteret kan opne, eitt namn på kvar linje og førstevalet først. Praktiske ting om lokala skriv de under drift.',
        en: 'The places where the centre can open, one name per line, first choice first. Practical facts about them belong under operations.',
      },
      example: {
        nb: ['Fjellvik ungdomsskole', 'Fjellvik hotell'],
        nn: ['Fjellvik ungdomsskule', 'Fjellvik hotell'],
        en: ['Fjellvik lower secondary school', 'Fjellvik Hotel'],
      },
      visibility: 'public',
    }),
    leader: field(reference('party'), {
      label: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
      help: {
        nb: 'Id-en til rollen som leder senteret fra det åpner. Helst en annen enn lederen av kriseteamet, som har nok med teamet.',
        nn: 'Id-en til rolla som leier senteret frå det opnar. Helst ei anna enn leiaren av kriseteamet, som har nok med teamet.',
        en: 'The id of the role that leads the centre from the moment it opens. Preferably not the crisis-team leader, who has enough with the team.',
      },
      example: 'chief-medical-officer',
      visibility: 'public',
    }),
    deputies: field(several(reference('party')), {
      label: { nb: 'Stedfortredere', nn: 'Stadfortredarar', en: 'Deputies' },
      help: {
        nb: 'Id-ene til dem som overtar ledelsen, i rekkefølge. Senteret kan måtte være åpent døgnet rundt.',
        nn: 'Id-ane til dei som tek over leiinga, i rekkjefølgje. Senteret kan måtte vere ope døgnet rundt.',
        en: 'The ids of those who take over the lead, in order. The centre may have to stay open round the clock.',
      },
      example: ['team-deputy-leader', 'municipal-psychologist'],
      visibility: 'public',
    }),
    teamRole: field(prose(), {
      label: { nb: 'Teamets rolle', nn: 'Rolla til teamet', en: 'The team’s role' },
      help: {
        nb: 'Hva kriseteamet gjør på senteret og hva andre gjør, så ingen tror de skal registrere og trøste på én gang.',
        nn: 'Kva kriseteamet gjer på senteret og kva andre gjer, så ingen trur dei skal registrere og trøyste på ein gong.',
        en: 'What the crisis team does at the centre and what others do, so that nobody thinks they should register and comfort at once.',
      },
      example: {
        nb: 'Teamet er vertskap i senteret for pårørende og har samtalerommene. Andre tar registrering, mat og vakthold.',
        nn: 'Teamet er vertskap i senteret for pårørande og har samtaleromma. Andre tek registrering, mat og vakthald.',
        en: 'The team hosts the relatives’ centre and runs the conversation rooms. Others do registration, food and guarding.',
      },
      visibility: 'public',
    }),
    policeInterface: field(prose(), {
      label: { nb: 'Samspill med politiet', nn: 'Samspel med politiet', en: 'Working with police' },
      help: {
        nb: 'Politiet avgjør i samråd med kommunen om senteret åpnes; kommunen driver det. Skriv hvem som ringer hvem, og hva dere overtar når politiet er opptatt.',
        nn: 'Politiet avgjer i samråd med kommunen om senteret skal opne; kommunen driv det. Skriv kven som ringjer kven, og kva de tek over når politiet er oppteke.',
        en: 'The police decide, in consultation with the municipality, whether it opens; the municipality runs it. Write who rings whom, and what you take over when the police are busy.',
      },
      example: {
        nb: 'Innsatsleder ringer kriseledelsen. Politiet registrerer og informerer; har de ikke folk nok, stiller kommunen to ansatte i mottaket.',
        nn: 'Innsatsleiaren ringjer kriseleiinga. Politiet registrerer og informerer; har dei ikkje folk nok, stiller kommunen to tilsette i mottaket.',
        en: 'The incident commander rings crisis management. The police register and inform; if short of staff, the municipality puts two employees in the reception.',
      },
      visibility: 'public',
    }),
    units: field(
      several(
        choice({
          reception: {
            nb: 'mottak og registrering',
            nn: 'mottak og registrering',
            en: 'reception and registration',
          },
          evacuees: { nb: 'senter for evakuerte', nn: 'senter for evakuerte', en: 'centre for evacuees' },
          relatives: { nb: 'senter for pårørende', nn: 'senter for pårørande', en: 'centre for relatives' },
          conversation: { nb: 'samtalerom', nn: 'samtalerom', en: 'conversation rooms' },
          information: { nb: 'informasjon', nn: 'informasjon', en: 'information' },
          guarding: {
            nb: 'vakthold og adgangskontroll',
            nn: 'vakthald og tilgangskontroll',
            en: 'guarding and access control',
          },
        }),
      ),
      {
        label: { nb: 'Enheter', nn: 'Einingar', en: 'Units' },
        help: {
          nb: 'Delene av senteret dere er forberedt på å bemanne. Hver del bør ha sin egen leder.',
          nn: 'Delane av senteret de er førebudde på å bemanne. Kvar del bør ha sin eigen leiar.',
          en: 'The parts of the centre you are prepared to staff. Each should have a leader of its own.',
        },
        example: ['reception', 'evacuees', 'relatives', 'conversation'],
        visibility: 'public',
      },
    ),
  }),
  {
    label: {
      nb: 'Evakuerte- og pårørendesenter',
      nn: 'Evakuerte- og pårørandesenter',
      en: 'Evacuee and relatives’ centre',
    },
    help: {
      nb: 'Hvor senteret (EPS) åpner, hvem som leder det, og hva teamet gjør der, for eksempel på ungdomsskolen med kommuneoverlegen som leder.',
      nn: 'Kvar senteret (EPS) opnar, kven som leier det, og kva teamet gjer der, til dømes på ungdomsskulen med kommuneoverlegen som leiar.',
      en: 'Where the centre (EPS) opens, who leads it and what the team does there, for example at the lower secondary school led by the chief medical officer.',
    },
    visibility: 'public',
  },
);

export const relatives = field(
  part({
    policeInterface: field(prose(), {
      label: { nb: 'Samspill med politiet', nn: 'Samspel med politiet', en: 'Working with police' },
      help: {
        nb: 'Hvordan dere samarbeider med politiets pårørendetelefon og pårørendekontakter, og hvem som gir hvilke opplysninger.',
        nn: 'Korleis de samarbeider med pårørandetelefonen og pårørandekontaktane til politiet, og kven som gir kva opplysningar.',
        en: 'How you work with the police relatives’ telephone and relatives’ contacts, and who gives which information.',
      },
      example: {
        nb: 'Politiet svarer på hvem som er savnet eller skadd. Vår pårørendekontakt svarer på hvor familien kan få hjelp.',
        nn: 'Politiet svarar på kven som er sakna eller skadd. Pårørandekontakten vår svarar på kvar familien kan få hjelp.',
        en: 'The police answer who is missing or injured. Our relatives’ contact answers where the family can get help.',
      },
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: {
        nb: 'Kommunal pårørendekontakt',
        nn: 'Kommunal pårørandekontakt',
        en: 'Municipal relatives’ contact',
      },
      help: {
        nb: 'Id-en til rollen som har kontakten med de pårørende og med politiet på kommunens vegne.',
        nn: 'Id-en til rolla som har kontakten med dei pårørande og med politiet på vegner av kommunen.',
        en: 'The id of the role that keeps in touch with relatives and with the police on the municipality’s behalf.',
      },
      example: 'team-deputy-leader',
      visibility: 'public',
    }),
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Hva kommunen gjør når pårørende ringer eller møter opp: hvem som tar imot, og hvor de vises videre.',
        nn: 'Kva kommunen gjer når pårørande ringjer eller møter opp: kven som tek imot, og kvar dei blir viste vidare.',
        en: 'What the municipality does when relatives ring or turn up: who receives them, and where they are directed.',
      },
      example: {
        nb: 'Servicetorget gir nummeret til politiets pårørendetelefon og følger dem som møter opp, til senteret.',
        nn: 'Servicetorget gir nummeret til pårørandetelefonen hos politiet og følgjer dei som møter opp, til senteret.',
        en: 'The service desk gives the number of the police relatives’ telephone and takes those who turn up to the centre.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Pårørende', nn: 'Pårørande', en: 'Relatives' },
    help: {
      nb: 'Hvem familiene kan snakke med mens de venter på svar, for eksempel politiets telefon og en kommunal kontakt ved siden av.',
      nn: 'Kven familiane kan snakke med medan dei ventar på svar, til dømes telefonen til politiet og ein kommunal kontakt attåt.',
      en: 'Whom families can talk to while waiting for answers, for example the police line with a municipal contact beside it.',
    },
    visibility: 'public',
  },
);
