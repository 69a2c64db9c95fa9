import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { count, date, duration, entries, flag, part, reference } from '../../kinds.ts';
import { drillResults } from './drill-results.ts';

export const drills = field(
  entries(
    part({
      date: field(date(), {
        label: { nb: 'Dato', nn: 'Dato', en: 'Date' },
        help: {
          nb: 'Dagen listen ble prøvd, skrevet som ÅÅÅÅ-MM-DD.',
          nn: 'Dagen lista blei prøvd, skriven som ÅÅÅÅ-MM-DD.',
          en: 'The day the list was tried, written YYYY-MM-DD.',
        },
        example: '2026-03-11',
        visibility: 'public',
      }),
      announced: field(flag(), {
        label: { nb: 'Varslet på forhånd', nn: 'Varsla på førehand', en: 'Announced' },
        help: {
          nb: 'Skriv true når deltakerne visste at øvelsen kom, ellers false. En uvarslet øvelse viser mer.',
          nn: 'Skriv true når deltakarane visste at øvinga kom, elles false. Ei øving ingen visste om, viser meir.',
          en: 'Write true when those taking part knew the drill was coming, otherwise false. An unannounced one shows more.',
        },
        example: false,
        visibility: 'public',
      }),
      outOfHours: field(flag(), {
        label: { nb: 'Utenom arbeidstid', nn: 'Utanom arbeidstida', en: 'Outside working hours' },
        help: {
          nb: 'Skriv true når øvelsen var på kveld, natt, helg eller fridag, ellers false. Det er gjerne da det viser seg om listen holder.',
          nn: 'Skriv true når øvinga var på kveld, natt, helg eller fridag, elles false. Det er gjerne då det viser seg om lista held.',
          en: 'Write true when the drill was in the evening, at night, at the weekend or on a day off, otherwise false. That tends to show whether the list holds.',
        },
        example: true,
        visibility: 'public',
      }),
      called: field(count(), {
        label: { nb: 'Antall oppringt', nn: 'Tal oppringde', en: 'Number called' },
        help: {
          nb: 'Hvor mange dere prøvde å nå, som et helt tall.',
          nn: 'Kor mange de prøvde å nå, som eit heilt tal.',
          en: 'How many you tried to reach, as a whole number.',
        },
        example: 12,
        visibility: 'public',
      }),
      reached: field(count(), {
        label: { nb: 'Antall nådd', nn: 'Tal nådde', en: 'Number reached' },
        help: {
          nb: 'Hvor mange av dem som svarte i tide, som et helt tall.',
          nn: 'Kor mange av dei som svara i tide, som eit heilt tal.',
          en: 'How many of them answered in time, as a whole number.',
        },
        example: 9,
        visibility: 'public',
      }),
      within: field(duration(), {
        label: { nb: 'Tidsgrense', nn: 'Tidsgrense', en: 'Time limit' },
        help: {
          nb: 'Hvor lang tid dere ga dem på å svare, som ISO 8601-varighet: PT30M er tretti minutter.',
          nn: 'Kor lang tid de gav dei på å svare, som ISO 8601-tidslengd: PT30M er tretti minutt.',
          en: 'How long you gave them to answer, as an ISO 8601 duration: PT30M is thirty minutes.',
        },
        example: 'PT30M',
        visibility: 'public',
      }),
      results: drillResults,
      evaluation: field(reference('evaluation'), {
        label: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
        help: {
          nb: 'Id-en til evalueringen, slik den står under evaluation.records. Der hører funn og tiltak hjemme.',
          nn: 'Id-en til evalueringa, slik ho står under evaluation.records. Der høyrer funn og tiltak heime.',
          en: 'The id of the evaluation, as listed under evaluation.records. Findings and actions belong there.',
        },
        example: 'alert-drill-2026-03',
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Varslingsøvelser', nn: 'Varslingsøvingar', en: 'Alert drills' },
    help: {
      nb: 'De gangene dere har prøvd varslingslisten, med hvor mange som svarte, for eksempel en onsdagskveld i mars. Det viser om numrene stemmer.',
      nn: 'Dei gongene de har prøvd varslingslista, med kor mange som svara, til dømes ein onsdagskveld i mars. Det viser om nummera stemmer.',
      en: 'The times you have tried the call list, with how many answered, for example one Wednesday evening in March. It shows whether the numbers are right.',
    },
    visibility: 'public',
  },
);
