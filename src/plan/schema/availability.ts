import { channel, days, tightened } from '../common.ts';
import { field } from '../field.ts';
import { clockTime, duration, entries, part, prose, reference } from '../kinds.ts';

export default field(
  part({
    windows: field(
      entries(
        part({
          days: field(days(), {
            label: { nb: 'Dager', nn: 'Dagar', en: 'Days' },
            help: {
              nb: 'Ukedagene tidsrommet gjelder for: monday til sunday, eller weekdays, weekend og every-day for flere på én gang.',
              nn: 'Vekedagane tidsrommet gjeld for: monday til sunday, eller weekdays, weekend og every-day for fleire på ein gong.',
              en: 'The days of the week the window applies to: monday to sunday, or weekdays, weekend and every-day for several at once.',
            },
            example: ['weekdays'],
            visibility: 'public',
          }),
          from: field(clockTime(), {
            label: { nb: 'Fra', nn: 'Frå', en: 'From' },
            help: {
              nb: 'Klokkeslettet noen begynner å svare, som TT:MM i anførselstegn.',
              nn: 'Klokkeslettet nokon tek til å svare, som TT:MM i hermeteikn.',
              en: 'The time someone begins to answer, as HH:MM in quotes.',
            },
            example: '08:00',
            visibility: 'public',
          }),
          to: field(clockTime(), {
            label: { nb: 'Til', nn: 'Til', en: 'To' },
            help: {
              nb: 'Klokkeslettet tidsrommet slutter, som TT:MM; 24:00 er midnatt. Er det tidligere enn starten, varer det til neste morgen.',
              nn: 'Klokkeslettet tidsrommet sluttar, som TT:MM; 24:00 er midnatt. Er det tidlegare enn starten, varer det til neste morgon.',
              en: 'The time the window ends, as HH:MM; 24:00 is midnight. If it is earlier than the start, the window runs to the next morning.',
            },
            example: '15:30',
            visibility: 'public',
          }),
          party: field(reference('party'), {
            label: { nb: 'Hvem svarer', nn: 'Kven svarar', en: 'Who answers' },
            help: {
              nb: 'Id-en til den som faktisk tar imot henvendelsen i dette tidsrommet, fra teamet, rollene eller kontaktene i planen.',
              nn: 'Id-en til den som faktisk tek imot førespurnaden i dette tidsrommet, frå teamet, rollene eller kontaktane i planen.',
              en: 'The id of whoever actually takes the call in this window, from the plan’s team, roles or contacts.',
            },
            example: 'team-leader',
            visibility: 'public',
          }),
          channel: field(channel(), {
            label: { nb: 'Kanal', nn: 'Kanal', en: 'Channel' },
            help: {
              nb: 'Hvordan den som svarer, kan nås i dette tidsrommet.',
              nn: 'Korleis ein når den som svarar, i dette tidsrommet.',
              en: 'How the one who answers can be reached in this window.',
            },
            example: 'phone',
            visibility: 'public',
          }),
          ...tightened(),
        }),
      ),
      {
        label: { nb: 'Hvem svarer når', nn: 'Kven svarar når', en: 'Who answers when' },
        help: {
          nb: 'Hvem som svarer når, til hele uken er dekket, for eksempel teamlederen på dagtid og legevakten ellers. En varslingsliste der ingen har plikt til å svare, regnes ikke med.',
          nn: 'Kven som svarar når, til heile veka er dekt, til dømes teamleiaren på dagtid og legevakta elles. Ei varslingsliste der ingen har plikt til å svare, tel ikkje med.',
          en: 'Who answers when, until the whole week is covered, for example the team leader in the daytime and the emergency clinic otherwise. A call list nobody is bound to answer does not count.',
        },
        visibility: 'public',
      },
    ),
    publicHolidays: field(
      part({
        party: field(reference('party'), {
          label: { nb: 'Svarer på helligdager', nn: 'Svarar på heilagdagar', en: 'Answers on holidays' },
          help: {
            nb: 'Id-en til den som svarer på røde dager og i høytidene.',
            nn: 'Id-en til den som svarar på raude dagar og i høgtidene.',
            en: 'The id of whoever answers on public holidays and festive days.',
          },
          example: 'emergency-clinic',
          visibility: 'public',
        }),
        arrangement: field(prose(), {
          label: { nb: 'Ordning i høytider', nn: 'Ordning i høgtider', en: 'Holiday arrangement' },
          help: {
            nb: 'Hva som er annerledes i jul, påske og fellesferie, og hvordan folk får beskjed. Nevn gjerne frivillige som holder åpent.',
            nn: 'Kva som er annleis i jul, påske og fellesferie, og korleis folk får beskjed. Nemn gjerne frivillige som held ope.',
            en: 'What is different at Christmas, at Easter and in the summer holiday, and how people are told. Do mention volunteers who stay open.',
          },
          example: {
            nb: 'Legevakten svarer på helligdager. I romjulen er en fra teamet på telefon kl. 10–14, og Fjellvik Røde Kors har åpent hus.',
            nn: 'Legevakta svarar på heilagdagar. I romjula er ein frå teamet på telefon kl. 10–14, og Fjellvik Røde Kors har ope hus.',
            en: 'The emergency clinic answers on public holidays. Between Christmas and New Year one team member is on the phone from 10 to 2, and Fjellvik Red Cross keeps open house.',
          },
          visibility: 'public',
        }),
      }),
      {
        label: { nb: 'Helligdager og høytider', nn: 'Heilagdagar og høgtider', en: 'Public holidays' },
        help: {
          nb: 'Hvem som svarer når kontorene er stengt flere dager på rad, for eksempel i julen. Det er ofte da dekningen er tynnest.',
          nn: 'Kven som svarar når kontora er stengde fleire dagar på rad, til dømes i jula. Det er ofte då dekninga er tynnast.',
          en: 'Who answers when the offices are closed for several days in a row, for example at Christmas. That is often when cover is thinnest.',
        },
        visibility: 'public',
      },
    ),
    responseTime: field(duration(), {
      label: { nb: 'Responstid', nn: 'Responstid', en: 'Response time' },
      help: {
        nb: 'Målet for hvor lang tid det tar fra teamet får melding til noen er i kontakt med de rammede, som ISO 8601-varighet: PT2H er to timer. Sett bare et mål dere kan nå.',
        nn: 'Målet for kor lang tid det tek frå teamet får melding til nokon er i kontakt med dei som er ramma, som ISO 8601-tidslengd: PT2H er to timar. Set berre eit mål de kan nå.',
        en: 'The target for how long it takes from the team being alerted until someone is in touch with those affected, as an ISO 8601 duration: PT2H is two hours. Set only a target you can meet.',
      },
      example: 'PT2H',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Availability' },
    help: {
      nb: 'Hvem som kan nås når, både i og utenom arbeidstid. Noen bør svare hver time i uken; det kan være legevakten når teamet ikke har vakt.',
      nn: 'Kven ein kan nå når, både i og utanom arbeidstida. Nokon bør svare kvar time i veka; det kan vere legevakta når teamet ikkje har vakt.',
      en: 'Who can be reached when, in and outside working hours. Someone should answer every hour of the week; that can be the emergency clinic when the team is not on duty.',
    },
    visibility: 'public',
  },
);
