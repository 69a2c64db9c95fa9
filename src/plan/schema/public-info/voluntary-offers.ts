import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { date, entries, part, reference, text, webAddress } from '../../kinds.ts';

export const voluntaryOffers = field(
  entries(
    part({
      party: field(reference('party'), {
        label: { nb: 'Tilbyder', nn: 'Tilbydar', en: 'Provider' },
        help: {
          nb: 'Id-en til organisasjonen, menigheten eller foreningen som står bak, fra kontaktlisten eller katalogen over aktører.',
          nn: 'Id-en til organisasjonen, kyrkjelyden eller foreininga som står bak, frå kontaktlista eller katalogen over aktørar.',
          en: 'The id of the organisation, congregation or association behind it, from the contact list or the directory of actors.',
        },
        example: 'red-cross',
        visibility: 'public',
      }),
      offer: field(text(), {
        label: { nb: 'Tilbud', nn: 'Tilbod', en: 'Offer' },
        help: {
          nb: 'Hva de gir og til hvem, på én linje, så leseren ser om det passer for dem.',
          nn: 'Kva dei gir og til kven, på éi linje, så lesaren ser om det høver for dei.',
          en: 'What they give and to whom, on one line, so readers can see whether it suits them.',
        },
        example: {
          nb: 'Besøksvenn for den som har mistet noen',
          nn: 'Besøksven for den som har mist nokon',
          en: 'A visiting friend for anyone who has lost someone',
        },
        visibility: 'public',
      }),
      link: field(webAddress(), {
        label: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
        help: {
          nb: 'Siden der man melder seg eller leser mer, med https først.',
          nn: 'Sida der ein melder seg eller les meir, med https først.',
          en: 'The page where one signs up or reads more, beginning with https.',
        },
        example: 'https://fjellvik-rode-kors.example/besok',
        visibility: 'public',
      }),
      collectedOn: field(date(), {
        label: { nb: 'Innhentet', nn: 'Henta inn', en: 'Collected' },
        help: {
          nb: 'Dagen dere sist spurte dem om tilbudet fortsatt gjelder. Dato som ÅÅÅÅ-MM-DD.',
          nn: 'Dagen de sist spurde dei om tilbodet framleis gjeld. Dato som ÅÅÅÅ-MM-DD.',
          en: 'The day you last asked them whether it still stands. Date as YYYY-MM-DD.',
        },
        example: '2026-08-20',
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Frivillige tilbud', nn: 'Frivillige tilbod', en: 'Voluntary offers' },
    help: {
      nb: 'Det organisasjoner, menigheter og hjelpetelefoner tilbyr, for eksempel Røde Kors. Ta gjerne med oversikten over hjelpetelefoner på helsenorge.no.',
      nn: 'Det organisasjonar, kyrkjelydar og hjelpetelefonar tilbyr, til dømes Røde Kors. Ta gjerne med oversikta over hjelpetelefonar på helsenorge.no.',
      en: 'What organisations, congregations and helplines offer, for example the Red Cross. Preferably include the overview of helplines at helsenorge.no.',
    },
    visibility: 'public',
  },
);
