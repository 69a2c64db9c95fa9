import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import fkb from '../../reference/sources/fkb.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import sbl from '../../reference/sources/sbl.ts';
import { referenceMessages } from '../support/references.ts';

export default defineRequirement({
  id: 'information-and-media-routine',
  code: 'REQ-15',
  group: 'contents',
  obligations: [
    should(guide2016, guideItem('14'), { binds: 'plan' }),
    must(
      f881,
      { nb: '§ 5 andre ledd', nn: '§ 5 andre ledd', en: '§ 5 second paragraph' },
      { binds: 'health-preparedness-plan' },
    ),
    must(
      sbl,
      {
        nb: '§ 15 andre ledd; forskrift om kommunal beredskapsplikt § 4 e',
        nn: '§ 15 andre ledd; forskrift om kommunal beredskapsplikt § 4 e',
        en: '§ 15 second paragraph; regulations on the municipal preparedness duty § 4 e',
      },
      { binds: 'overall-plan' },
    ),
  ],
  settles: 'met',
  fields: [
    ['communication', 'responsible'],
    ['communication', 'channels'],
    ['communication', 'affected'],
    ['communication', 'public'],
    ['communication', 'spokesperson'],
    ['communication', 'media'],
    ['communication', 'shielding'],
    ['communication', 'crisisCommunicationPlan', 'title'],
    ['communication', 'crisisCommunicationPlan', 'ref'],
  ],
  title: {
    nb: 'Informasjon og kontakt med media',
    nn: 'Informasjon og kontakt med media',
    en: 'Information and media contact',
  },
  asks: {
    nb: 'Planen bør ha rutiner for å gi informasjon til rammede og innbyggere og for kontakten med media. Punktet står i Helsedirektoratets liste, men ikke i RVTS-listen med 14 punkter.',
    nn: 'Planen bør ha rutinar for å gi informasjon til råka og innbyggjarar og for kontakten med media. Punktet står i lista til Helsedirektoratet, men ikkje i RVTS-lista med 14 punkt.',
    en: 'The plan should have routines for giving information to those affected and the public and for media contact. The item is in the Directorate’s list but not in the 14-item RVTS list.',
  },
  why: {
    nb: 'Ryktene er raskere enn kommunen. De som er rammet, skal høre nyheten fra noen som kjenner dem, og ikke lese den på telefonen.',
    nn: 'Rykta er raskare enn kommunen. Dei som er råka, skal høyre det frå nokon som kjenner dei, og ikkje lese det på telefonen.',
    en: 'Rumours are faster than the municipality. Those affected should hear the news from someone who knows them, not read it on a phone.',
  },
  advice: {
    nb: 'Skriv hvem som har ansvaret for informasjon, hvem som uttaler seg til media, og hvor og hvordan dere informerer. Tre linjer er nok; vis til kommunens plan for krisekommunikasjon for resten.',
    nn: 'Skriv kven som har ansvaret for informasjon, kven som uttaler seg til media, og kvar og korleis de informerer. Tre linjer er nok; vis til planen kommunen har for krisekommunikasjon for resten.',
    en: 'Write who is responsible for information, who speaks to the media, and where and how you inform. Three lines are enough; refer to the municipality’s crisis-communication plan for the rest.',
  },
  pitfall: {
    nb: 'Punktet mangler helt, fordi planen er skrevet etter listen med 14 punkter.',
    nn: 'Punktet manglar heilt, fordi planen er skriven etter lista med 14 punkt.',
    en: 'The item is missing altogether because the plan was written from the 14-item list.',
  },
  forHumans: {
    nb: 'Innhold og tone i det som blir sagt, og om rammede får vite det før offentligheten.',
    nn: 'Innhald og tone i det som blir sagt, og om dei råka får vite det før ålmenta.',
    en: 'The content and tone of what is said, and whether those affected are told before the public.',
  },
  citations: [
    cite(guide2016, guideItem('14')),
    cite(f881, { nb: '§ 5 andre ledd', nn: '§ 5 andre ledd', en: '§ 5 second paragraph' }),
    cite(sbl, { nb: '§ 15 andre ledd', nn: '§ 15 andre ledd', en: '§ 15 second paragraph' }),
    cite(fkb, { nb: '§ 4 bokstav e', nn: '§ 4 bokstav e', en: '§ 4 letter e' }),
  ],
  messages: {
    ...referenceMessages,
    nothing: {
      nb: 'Planen har ingen rutine for informasjon eller for kontakt med media.',
      nn: 'Planen har ingen rutine for informasjon eller for kontakt med media.',
      en: 'The plan has no routine for information or for media contact.',
    },
    elsewhere: {
      nb: 'Planen viser bare til en plan for krisekommunikasjon. Står rutinen for informasjon og kontakt med media der, også for små hendelser?',
      nn: 'Planen viser berre til ein plan for krisekommunikasjon. Står rutinen for informasjon og kontakt med media der, også for små hendingar?',
      en: 'The plan only refers to a crisis-communication plan. Is the routine for information and media contact there, for small events too?',
    },
    responsible: {
      nb: 'Planen sier hvem som har ansvaret for informasjon.',
      nn: 'Planen seier kven som har ansvaret for informasjon.',
      en: 'The plan says who is responsible for information.',
    },
    noResponsible: {
      nb: 'Planen sier ikke hvem som har ansvaret for informasjon.',
      nn: 'Planen seier ikkje kven som har ansvaret for informasjon.',
      en: 'The plan does not say who is responsible for information.',
    },
    information: {
      nb: 'Planen sier hvordan rammede eller innbyggere får informasjon.',
      nn: 'Planen seier korleis råka eller innbyggjarar får informasjon.',
      en: 'The plan says how those affected or the public are informed.',
    },
    noInformation: {
      nb: 'Planen sier ikke hvordan rammede og innbyggere får informasjon.',
      nn: 'Planen seier ikkje korleis råka og innbyggjarar får informasjon.',
      en: 'The plan does not say how those affected and the public are informed.',
    },
    media: {
      nb: 'Planen sier hvem som uttaler seg til media, eller hvordan kontakten foregår.',
      nn: 'Planen seier kven som uttaler seg til media, eller korleis kontakten går føre seg.',
      en: 'The plan says who speaks to the media, or how the contact is handled.',
    },
    noMedia: {
      nb: 'Planen sier ikke hvem som uttaler seg til media, eller hvordan kontakten foregår.',
      nn: 'Planen seier ikkje kven som uttaler seg til media, eller korleis kontakten går føre seg.',
      en: 'The plan does not say who speaks to the media, or how the contact is handled.',
    },
    noChannels: {
      nb: 'Planen nevner ingen kanaler, som nettside, møte eller SMS. Veilederen ber om rutinen; kanallisten er et råd fra praksis.',
      nn: 'Planen nemner ingen kanalar, som nettside, møte eller SMS. Rettleiaren ber om rutinen; kanallista er eit råd frå praksis.',
      en: 'The plan mentions no channels, such as website, meeting or text message. The guide asks for the routine; the list of channels is advice from practice.',
    },
    noSpokesperson: {
      nb: 'Planen har en rutine for kontakt med media, men oppgir ingen som uttaler seg. Det er et råd fra praksis.',
      nn: 'Planen har ein rutine for kontakt med media, men oppgir ingen som uttaler seg. Det er eit råd frå praksis.',
      en: 'The plan has a routine for media contact but names nobody who speaks. That is advice from practice.',
    },
    noCrisisPlan: {
      nb: 'Planen viser ikke til kommunens plan for krisekommunikasjon. Den hører til den overordnede beredskapsplanen, og kravet til den binder ikke denne planen.',
      nn: 'Planen viser ikkje til planen kommunen har for krisekommunikasjon. Han høyrer til den overordna beredskapsplanen, og kravet til han bind ikkje denne planen.',
      en: 'The plan does not refer to the municipality’s crisis-communication plan. That belongs to the overall preparedness plan, and the duty to have it does not bind this plan.',
    },
  },
  *check(plan, { at, evidence, gap, question, remark, lookup }) {
    const says = (field: Field): boolean => hasContent(plan.communication?.[field]);
    const unknown: readonly Field[] = (['responsible', 'spokesperson'] as const).filter(
      (field) => says(field) && !lookup.party(plan.communication?.[field]),
    );
    const refersToPlan = hasContent(plan.communication?.crisisCommunicationPlan);
    if (!parts.some(({ fields }) => fields.some(says))) {
      const place = at('communication', 'crisisCommunicationPlan');
      yield refersToPlan ? question('elsewhere', place) : gap('nothing', at('communication'));
      return;
    }

    for (const { told, missing, fields, wish } of parts) {
      const answer = fields.find((field) => says(field) && !unknown.includes(field));
      if (answer) yield evidence(told, at('communication', answer));
      else if (!fields.some(says)) yield gap(missing, at('communication', fields[0]));
      if (answer && wish && !says(fields[0])) yield remark(wish, at('communication', fields[0]));
    }
    yield* unknown.map((field) => question('unknownParty', at('communication', field)));
    if (!refersToPlan) yield remark('noCrisisPlan', at('communication', 'crisisCommunicationPlan'));
  },
});

/** What the routine consists of, the fields that tell it, and what we say when only the later ones do. */
const parts = [
  { told: 'responsible', missing: 'noResponsible', fields: ['responsible'], wish: undefined },
  {
    told: 'information',
    missing: 'noInformation',
    fields: ['channels', 'affected', 'public'],
    wish: 'noChannels',
  },
  {
    told: 'media',
    missing: 'noMedia',
    fields: ['spokesperson', 'media', 'shielding'],
    wish: 'noSpokesperson',
  },
] as const;
type Field = (typeof parts)[number]['fields'][number];

const hasContent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;
