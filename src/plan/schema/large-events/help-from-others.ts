import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { digits, entries, part, prose, reference, text } from '../../kinds.ts';

export const extraResources = field(
  entries(
    part({
      party: field(reference('party'), {
        label: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
        help: {
          nb: 'Id-en til teamet, tjenesten eller organisasjonen som kan komme i tillegg til deres eget team.',
          nn: 'Id-en til teamet, tenesta eller organisasjonen som kan kome i tillegg til dykkar eige team.',
          en: 'The id of the team, service or organisation that can come on top of your own team.',
        },
        example: 'red-cross',
        visibility: 'public',
      }),
      contributes: field(prose(), {
        label: { nb: 'Bidrar med', nn: 'Bidreg med', en: 'Contributes' },
        help: {
          nb: 'Hva de kan gjøre, og hva de ikke skal gjøre, så oppgavene er avklart før de kommer.',
          nn: 'Kva dei kan gjere, og kva dei ikkje skal gjere, så oppgåvene er avklarte før dei kjem.',
          en: 'What they can do, and what they should not do, so that the tasks are settled before they arrive.',
        },
        example: {
          nb: 'Praktisk hjelp og nærvær på senteret: mat, klær, følge til og fra. Ikke samtaler om selve hendelsen.',
          nn: 'Praktisk hjelp og nærvær på senteret: mat, klede, følgje til og frå. Ikkje samtalar om sjølve hendinga.',
          en: 'Practical help and presence at the centre: food, clothing, company to and fro. Not talks about the event itself.',
        },
        visibility: 'public',
      }),
      callOut: field(prose(), {
        label: { nb: 'Innkalling', nn: 'Innkalling', en: 'Call-out' },
        help: {
          nb: 'Hvem som kan be dem komme, på hvilken måte, og hvor lang tid det tar før de er på plass.',
          nn: 'Kven som kan be dei kome, på kva måte, og kor lang tid det tek før dei er på plass.',
          en: 'Who may ask them to come, by what means, and how long it takes before they are in place.',
        },
        example: {
          nb: 'Kriseledelsen eller teamleder ringer vakttelefonen. De første er fremme etter omtrent to timer.',
          nn: 'Kriseleiinga eller teamleiaren ringjer vakttelefonen. Dei første er framme etter om lag to timar.',
          en: 'Crisis management or the team leader rings the duty number. The first arrive after about two hours.',
        },
        visibility: 'public',
      }),
      contact: field(reference('party'), {
        label: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
        help: {
          nb: 'Id-en til den dere ringer, med telefon i kontaktlisten. Det kan være en annen enn den som bidrar.',
          nn: 'Id-en til den de ringjer, med telefon i kontaktlista. Det kan vere ein annan enn den som bidreg.',
          en: 'The id of the one you ring, with a telephone in the contact list. It may be another than the one who contributes.',
        },
        example: 'red-cross',
        visibility: 'public',
      }),
      capacity: field(text(), {
        label: { nb: 'Kapasitet', nn: 'Kapasitet', en: 'Capacity' },
        help: {
          nb: 'Hvor mange som kan komme og hvor lenge de kan bli, på én linje.',
          nn: 'Kor mange som kan kome og kor lenge dei kan bli, på éi linje.',
          en: 'How many can come and how long they can stay, on one line.',
        },
        example: {
          nb: 'Åtte frivillige i inntil tre døgn',
          nn: 'Åtte frivillige i inntil tre døgn',
          en: 'Eight volunteers for up to three days',
        },
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Ekstra ressurser', nn: 'Ekstra ressursar', en: 'Extra resources' },
    help: {
      nb: 'Andre som kan gi psykososial støtte når eget team ikke strekker til, for eksempel Røde Kors, DPS eller nabokommunens kriseteam.',
      nn: 'Andre som kan gi psykososial støtte når eige team ikkje strekk til, til dømes Røde Kors, DPS eller kriseteamet i nabokommunen.',
      en: 'Others who can give psychosocial support when your own team is not enough, for example the Red Cross, the district psychiatric centre or a neighbouring crisis team.',
    },
    visibility: 'public',
  },
);

export const mutualAid = field(
  entries(
    part({
      municipality: field(digits(/^\d{4}$/), {
        label: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality number' },
        help: {
          nb: 'De fire sifrene til den andre kommunen, i anførselstegn, for nuller foran teller: "0301".',
          nn: 'Dei fire sifra til den andre kommunen, i hermeteikn, for nullar framfor tel: "0301".',
          en: 'The other municipality’s four digits, in quotation marks, since leading zeros count: "0301".',
        },
        example: '9902',
        visibility: 'public',
      }),
      contact: field(reference('party'), {
        label: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
        help: {
          nb: 'Id-en til den dere ringer der, med telefon i kontaktlisten, også utenom kontortid.',
          nn: 'Id-en til den de ringjer der, med telefon i kontaktlista, også utanom kontortid.',
          en: 'The id of the one you ring there, with a telephone in the contact list, also outside office hours.',
        },
        example: 'granvik-crisis-team',
        visibility: 'public',
      }),
      agreement: field(reference('agreement'), {
        label: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
        help: {
          nb: 'Id-en til avtalen i listen over avtaler, så dere slipper å forhandle midt i krisen.',
          nn: 'Id-en til avtalen i lista over avtalar, så de slepp å forhandle midt i krisa.',
          en: 'The id of the agreement in the list of agreements, so that you need not negotiate in the middle of a crisis.',
        },
        example: 'regional-crisis-team-agreement',
        visibility: 'public',
      }),
      help: field(prose(), {
        label: { nb: 'Hva det gjelder', nn: 'Kva det gjeld', en: 'What it covers' },
        help: {
          nb: 'Hva dere kan be om og hva dere kan gi, og hvordan det bes om. Nevn hvem som leder de tilreisende hjelperne.',
          nn: 'Kva de kan be om og kva de kan gi, og korleis de ber om det. Nemn kven som leier hjelparane som kjem utanfrå.',
          en: 'What you can ask for and what you can give, and how it is requested. Mention who leads the visiting helpers.',
        },
        example: {
          nb: 'To teammedlemmer i inntil en uke, på forespørsel fra kommunedirektøren. Teamleder i vertskommunen leder dem.',
          nn: 'To teammedlemmer i inntil ei veke, når kommunedirektøren ber om det. Teamleiaren i vertskommunen leier dei.',
          en: 'Two team members for up to a week, at the municipal director’s request. The host municipality’s team leader leads them.',
        },
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: {
      nb: 'Bistand mellom kommuner',
      nn: 'Bistand mellom kommunar',
      en: 'Assistance between municipalities',
    },
    help: {
      nb: 'Kommunene dere kan hente hjelp fra og gi hjelp til, én oppføring for hver, for eksempel naboen som låner dere to teammedlemmer.',
      nn: 'Kommunane de kan hente hjelp frå og gi hjelp til, éi oppføring for kvar, til dømes naboen som låner dykk to teammedlemmer.',
      en: 'The municipalities you can get help from and give help to, one entry for each, for example the neighbour who lends you two team members.',
    },
    visibility: 'public',
  },
);
