import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { cite } from '../../reference/source.ts';
import offentleglova from '../../reference/sources/offentleglova.ts';
import personopplysningsloven from '../../reference/sources/personopplysningsloven.ts';

const protection = {
  nb: '§§ 1 og 12; personvernforordningen artikkel 5 og 6',
  nn: '§§ 1 og 12; personvernforordninga artikkel 5 og 6',
  en: '§§ 1 and 12; General Data Protection Regulation articles 5 and 6',
} as const;
const withholding = {
  nb: '§§ 13, 24 tredje ledd og 26 femte ledd',
  nn: '§§ 13, 24 tredje ledd og 26 femte ledd',
  en: '§§ 13, 24 third paragraph and 26 fifth paragraph',
} as const;

export default defineRequirement({
  id: 'personal-data-and-public-version',
  code: 'LAW-14',
  group: 'legal-context',
  obligations: [
    must(personopplysningsloven, protection, { binds: 'publication' }),
    may(offentleglova, withholding, { binds: 'publication' }),
  ],
  judgedIn: 'public-edition',
  settles: 'met',
  fields: [
    ['privacy', 'exemption'],
    ['team', 'members', 0, 'phones', 0, 'kind'],
    ['contacts', 0, 'phones', 0, 'kind'],
  ],
  title: {
    nb: 'Personopplysninger og offentlig versjon',
    nn: 'Personopplysningar og offentleg versjon',
    en: 'Personal data and public version',
  },
  asks: {
    nb: 'Det kommunen publiserer, skal ikke røpe personopplysninger uten grunnlag. Private numre og sårbare detaljer hører til i den interne delen. Det vurderes i den offentlige utgaven.',
    nn: 'Det kommunen publiserer, skal ikkje røpe personopplysningar utan grunnlag. Private nummer og sårbare detaljar høyrer til i den interne delen. Det blir vurdert i den offentlege utgåva.',
    en: 'What the municipality publishes must not give away personal data without a basis. Private numbers and vulnerable details belong in the internal part. That is judged in the public edition.',
  },
  why: {
    nb: 'Et medlem som har møtt en gjerningsperson på jobb, skal slippe å få ham på telefonen hjemme.',
    nn: 'Ein medlem som har møtt ein gjerningsperson på jobb, skal sleppe å få han på telefonen heime.',
    en: 'A member who has met a perpetrator at work should not get him on the phone at home.',
  },
  advice: {
    nb: 'Oppgi hva slags nummer hver telefon er, merk det som må skjermes med «visibility: internal», og publiser bare den offentlige utgaven.',
    nn: 'Oppgi kva slags nummer kvar telefon er, merk det som må skjermast med «visibility: internal», og publiser berre den offentlege utgåva.',
    en: 'State what kind of number each phone is, mark what must be shielded with “visibility: internal”, and publish the public edition only.',
  },
  pitfall: {
    nb: 'Hele planen ligger på nettet, med private mobilnumre til ansatte som ikke vet om det.',
    nn: 'Heile planen ligg på nettet, med private mobilnummer til tilsette som ikkje veit om det.',
    en: 'The whole plan is on the web, with private mobile numbers of staff who do not know of it.',
  },
  forHumans: {
    nb: 'Hva som kan og bør unntas. Offentleglova §§ 24 og 26 sier «kan»; bare § 13 pålegger det.',
    nn: 'Kva som kan og bør takast unna. Offentleglova §§ 24 og 26 seier «kan»; berre § 13 pålegg det.',
    en: 'What may and should be withheld. The Freedom of Information Act §§ 24 and 26 say “may”; only § 13 requires it.',
  },
  citations: [cite(personopplysningsloven, protection), cite(offentleglova, withholding)],
  messages: {
    nothingInternal: {
      nb: '{format}: ingen navn, numre eller tekster som er interne i planen, står i dokumentet.',
      nn: '{format}: ingen namn, nummer eller tekstar som er interne i planen, står i dokumentet.',
      en: '{format}: no names, numbers or texts that are internal in the plan stand in the document.',
    },
    internal: {
      nb: '{format}: noe som er internt i planen, står i dokumentet. Det kommer fra {fields}.',
      nn: '{format}: noko som er internt i planen, står i dokumentet. Det kjem frå {fields}.',
      en: '{format}: something internal in the plan stands in the document. It comes from {fields}.',
    },
    identityNumbers: {
      nb: '{format}: {count} fødselsnummer står i dokumentet. De skal ikke publiseres.',
      nn: '{format}: {count} fødselsnummer står i dokumentet. Dei skal ikkje publiserast.',
      en: '{format}: {count} national identity numbers stand in the document. They must not be published.',
    },
  },
  check: () => [],
  *judgeEditions(documents, { at, evidence, gap }) {
    const place = at('privacy', 'exemption');
    for (const { format, internal, identityNumbers } of documents) {
      const said = { format: same(format) };
      if (identityNumbers > 0) yield gap('identityNumbers', place, { ...said, count: identityNumbers });
      yield internal.length === 0
        ? evidence('nothingInternal', place, said)
        : gap('internal', place, { ...said, fields: same(internal.join(', ')) });
    }
  },
});
