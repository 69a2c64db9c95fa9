import { hours } from '../common.ts';
import { field } from '../field.ts';
import { choice, part, prose, reference, text } from '../kinds.ts';

export default field(
  part({
    budget: field(
      part({
        holder: field(reference('party'), {
          label: { nb: 'Budsjettansvarlig', nn: 'Budsjettansvarleg', en: 'Budget holder' },
          help: {
            nb: 'Id-en til den som har pengene og kan godkjenne utgifter når teamet er ute.',
            nn: 'Id-en til den som har pengane og kan godkjenne utgifter når teamet er ute.',
            en: 'The id of whoever holds the money and can approve spending while the team is out.',
          },
          example: 'municipal-director',
          visibility: 'public',
        }),
        coverage: field(prose(), {
          label: { nb: 'Hva budsjettet dekker', nn: 'Kva budsjettet dekkjer', en: 'What it covers' },
          help: {
            nb: 'Hva det er satt av penger til: innsats, vakt, kurs, øvelser, tolk, mat. Skriv også hvem som betaler når det blir mer enn planlagt.',
            nn: 'Kva det er sett av pengar til: innsats, vakt, kurs, øvingar, tolk, mat. Skriv òg kven som betaler når det blir meir enn planlagt.',
            en: 'What money is set aside for: call-outs, duty, courses, exercises, interpreters, food. Say also who pays when it comes to more than planned.',
          },
          example: {
            nb: 'Lønn ved innsats, to kursdager i året per medlem og tolk. Store hendelser føres på kriseledelsens ansvar.',
            nn: 'Løn ved innsats, to kursdagar i året per medlem og tolk. Store hendingar blir førte på ansvaret til kriseleiinga.',
            en: 'Pay for call-outs, two course days a year for each member, and interpreters. Major events are charged to crisis management.',
          },
          visibility: 'public',
        }),
      }),
      {
        label: { nb: 'Økonomi', nn: 'Økonomi', en: 'Funding' },
        help: {
          nb: 'Hvem som har budsjettet, og hva det rekker til. For eksempel: kommunedirektøren, lønn ved innsats og to kursdager.',
          nn: 'Kven som har budsjettet, og kva det rekk til. Til dømes: kommunedirektøren, løn ved innsats og to kursdagar.',
          en: 'Who holds the budget and how far it goes. For example: the municipal director, pay for call-outs and two course days.',
        },
        visibility: 'public',
      },
    ),
    onCall: field(
      part({
        type: field(
          choice({
            rota: { nb: 'bindende vaktordning', nn: 'bindande vaktordning', en: 'committed on-call rota' },
            'phone-duty': {
              nb: 'bindende telefonvakt',
              nn: 'bindande telefonvakt',
              en: 'committed telephone duty',
            },
            intermunicipal: {
              nb: 'interkommunal vaktordning',
              nn: 'interkommunal vaktordning',
              en: 'intermunicipal on-call rota',
            },
            'call-list': {
              nb: 'varslingsliste uten vaktplikt',
              nn: 'varslingsliste utan vaktplikt',
              en: 'call list without on-call duty',
            },
            delegated: {
              nb: 'lagt til en annen tjeneste',
              nn: 'lagd til ei anna teneste',
              en: 'delegated to another service',
            },
            none: { nb: 'ingen vaktordning', nn: 'inga vaktordning', en: 'no on-call arrangement' },
          }),
          {
            label: { nb: 'Type ordning', nn: 'Type ordning', en: 'Type of arrangement' },
            help: {
              nb: 'Velg det som faktisk gjelder. En varslingsliste betyr at ingen har plikt til å svare; «ingen vaktordning» er også et ærlig svar, og sier at en annen må nevnes.',
              nn: 'Vel det som faktisk gjeld. Ei varslingsliste betyr at ingen har plikt til å svare; «inga vaktordning» er òg eit ærleg svar, og då må nokon andre nemnast.',
              en: 'Choose what actually applies. A call list means nobody is bound to answer; “no on-call arrangement” is an honest answer too, and calls for naming someone else.',
            },
            example: 'rota',
            visibility: 'public',
          },
        ),
        hours: field(hours(), {
          label: { nb: 'Vakttid', nn: 'Vakttid', en: 'Hours on call' },
          help: {
            nb: 'Når noen faktisk har vakt, med dager og klokkeslett, for eksempel lørdag og søndag fra 08:00 til 22:00.',
            nn: 'Når nokon faktisk har vakt, med dagar og klokkeslett, til dømes laurdag og søndag frå 08:00 til 22:00.',
            en: 'When someone is actually on duty, as days and times, for example Saturday and Sunday from 08:00 to 22:00.',
          },
          visibility: 'public',
        }),
        responsible: field(reference('party'), {
          label: { nb: 'Vaktansvarlig', nn: 'Vaktansvarleg', en: 'Rota responsibility' },
          help: {
            nb: 'Id-en til den som setter opp vaktene og finner en annen når noen blir syke.',
            nn: 'Id-en til den som set opp vaktene og finn ein annan når nokon blir sjuk.',
            en: 'The id of whoever draws up the shifts and finds another when someone falls ill.',
          },
          example: 'team-leader',
          visibility: 'public',
        }),
        agreement: field(reference('agreement'), {
          label: { nb: 'Avtale om vakt', nn: 'Avtale om vakt', en: 'On-call agreement' },
          help: {
            nb: 'Id-en til avtalen, slik den står under agreements, når vakten deles med andre kommuner eller er lagt til en annen tjeneste.',
            nn: 'Id-en til avtalen, slik han står under agreements, når vakta er delt med andre kommunar eller lagd til ei anna teneste.',
            en: 'The id of the agreement, as listed under agreements, when the duty is shared with other municipalities or placed with another service.',
          },
          example: 'emergency-clinic-agreement',
          visibility: 'public',
        }),
      }),
      {
        label: { nb: 'Vaktordning', nn: 'Vaktordning', en: 'On-call arrangement' },
        help: {
          nb: 'Om noen i teamet har plikt til å svare utenom arbeidstiden, og når, for eksempel telefonvakt i helgene. Skriv også ned om det ikke er noen.',
          nn: 'Om nokon i teamet har plikt til å svare utanom arbeidstida, og når, til dømes telefonvakt i helgene. Skriv det òg om det ikkje er nokon.',
          en: 'Whether anyone in the team is bound to answer outside working hours, and when, for example weekend telephone duty. Write it down if there is nobody, too.',
        },
        visibility: 'public',
      },
    ),
    compensation: field(
      part({
        scheme: field(prose(), {
          label: { nb: 'Lønnsordning', nn: 'Lønsordning', en: 'Pay scheme' },
          help: {
            nb: 'Hva medlemmene får for vakt og for innsats: overtid, fast tillegg eller avspasering. Ta med hva som gjelder for den som ikke er ansatt i kommunen.',
            nn: 'Kva medlemene får for vakt og for innsats: overtid, fast tillegg eller avspasering. Ta med kva som gjeld for den som ikkje er tilsett i kommunen.',
            en: 'What members get for being on duty and for call-outs: overtime, a fixed supplement or time off. Include what applies to those not employed by the municipality.',
          },
          example: {
            nb: 'Overtid etter tariffavtalen ved innsats utenom arbeidstid. Presten honoreres per time.',
            nn: 'Overtid etter tariffavtalen ved innsats utanom arbeidstida. Presten får honorar per time.',
            en: 'Overtime under the collective agreement for call-outs outside working hours. The parish priest is paid a fee by the hour.',
          },
          visibility: 'public',
        }),
        ref: field(text(), {
          label: { nb: 'Avtale om lønn', nn: 'Avtale om løn', en: 'Pay agreement' },
          help: {
            nb: 'Tittel, dato eller saksnummer på dokumentet der lønnen er avtalt, så andre kan finne det.',
            nn: 'Tittel, dato eller saksnummer på dokumentet der løna er avtalt, så andre kan finne det.',
            en: 'Title, date or case number of the document where pay is agreed, so that others can find it.',
          },
          example: {
            nb: 'Særavtale om kriseteamet, sak 2025/318',
            nn: 'Særavtale om kriseteamet, sak 2025/318',
            en: 'Local agreement on the crisis team, case 2025/318',
          },
          visibility: 'public',
        }),
      }),
      {
        label: { nb: 'Avlønning', nn: 'Avlønning', en: 'Pay' },
        help: {
          nb: 'Hvordan vakt og innsats lønnes, for eksempel overtid etter tariffavtalen. Er det avklart på forhånd, slipper dere å ta det midt i en krise.',
          nn: 'Korleis vakt og innsats blir lønte, til dømes overtid etter tariffavtalen. Er det avklart på førehand, slepp de å ta det midt i ei krise.',
          en: 'How duty and call-outs are paid, for example overtime under the collective agreement. Settled beforehand, it need not come up in the middle of a crisis.',
        },
        visibility: 'public',
      },
    ),
    substituteCover: field(
      part({
        party: field(reference('party'), {
          label: { nb: 'Hvem som trer inn', nn: 'Kven som trer inn', en: 'Who steps in' },
          help: {
            nb: 'Id-en til den som gir hjelp når teamet ikke har vakt. De bør ha fått opplæring og stå på fordelingslisten for planen.',
            nn: 'Id-en til den som gir hjelp når teamet ikkje har vakt. Dei bør ha fått opplæring og stå på fordelingslista for planen.',
            en: 'The id of whoever gives help when the team is not on duty. They should be trained and on the plan’s distribution list.',
          },
          example: 'emergency-clinic',
          visibility: 'public',
        }),
        arrangement: field(prose(), {
          label: { nb: 'Hva de gjør', nn: 'Kva dei gjer', en: 'What they do' },
          help: {
            nb: 'Hva den som trer inn, gjør med én gang, og når teamet tar over.',
            nn: 'Kva den som trer inn, gjer med ein gong, og når teamet tek over.',
            en: 'What the one who steps in does straight away, and when the team takes over.',
          },
          example: {
            nb: 'Legevakten gir samtale og praktisk hjelp om natten, og melder fra til teamlederen kl. 08.00.',
            nn: 'Legevakta gir samtale og praktisk hjelp om natta, og melder frå til teamleiaren kl. 08.00.',
            en: 'The emergency clinic offers a talk and practical help at night, and informs the team leader at 8 a.m.',
          },
          visibility: 'public',
        }),
      }),
      {
        label: { nb: 'Dekning utenom teamet', nn: 'Dekning utanom teamet', en: 'Substitute cover' },
        help: {
          nb: 'Hvem som gir hjelp i de timene teamet ikke har bindende vakt, for eksempel legevakten om natten. Særlig viktig når dere bare har en varslingsliste.',
          nn: 'Kven som gir hjelp i dei timane teamet ikkje har bindande vakt, til dømes legevakta om natta. Særleg viktig når de berre har ei varslingsliste.',
          en: 'Who gives help in the hours when the team has no committed duty, for example the emergency clinic at night. It matters most when all you have is a call list.',
        },
        visibility: 'public',
      },
    ),
  }),
  {
    label: { nb: 'Økonomi, vakt, lønn', nn: 'Økonomi, vakt, løn', en: 'Funding, duty, pay' },
    help: {
      nb: 'Hvordan teamet er finansiert, om det har vakt, og hva medlemmene får for innsatsen. Planen bør gjøre rede for alle tre.',
      nn: 'Korleis teamet er finansiert, om det har vakt, og kva medlemene får for innsatsen. Planen bør gjere greie for alle tre.',
      en: 'How the team is funded, whether it is on call, and what members get for turning out. The plan should account for all three.',
    },
    visibility: 'public',
  },
);
