import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import personopplysningsloven from '../../reference/sources/personopplysningsloven.ts';

const articles = {
  nb: '§ 1; personvernforordningen artikkel 5 og 6',
  nn: '§ 1; personvernforordninga artikkel 5 og 6',
  en: '§ 1; General Data Protection Regulation articles 5 and 6',
} as const;

export default defineRequirement({
  id: 'private-numbers-with-basis',
  code: 'CON-07',
  group: 'practice',
  obligations: [may(personopplysningsloven, articles, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'law',
    threshold: {
      nb: 'Formål og behandlingsgrunnlag står én gang i planen når den har private numre. At personopplysninger trenger begge, er lov; at det står i planen, er praksis. Hvilket grunnlag, velger kommunen.',
      nn: 'Føremål og behandlingsgrunnlag står éin gong i planen når han har private nummer. At personopplysningar treng begge, er lov; at det står i planen, er praksis. Kva grunnlag, vel kommunen.',
      en: 'The purpose and the lawful basis stand once in the plan when it has private numbers. That personal data need both is law; that it stands in the plan is practice. Which basis, the municipality chooses.',
    },
  },
  settles: 'met',
  fields: [
    ['privacy', 'legalBasis'],
    ['privacy', 'purpose'],
    ['privacy', 'retention'],
    ['team', 'members', 0, 'phones', 0, 'kind'],
    ['contacts', 0, 'phones', 0, 'kind'],
  ],
  title: {
    nb: 'Private numre med oppgitt grunnlag',
    nn: 'Private nummer med oppgitt grunnlag',
    en: 'Private numbers with a stated basis',
  },
  asks: {
    nb: 'Det er god praksis at en plan med private telefonnumre sier hva de skal brukes til, og på hvilket grunnlag kommunen har dem.',
    nn: 'Det er god praksis at ein plan med private telefonnummer seier kva dei skal brukast til, og på kva grunnlag kommunen har dei.',
    en: 'It is good practice that a plan with private phone numbers says what they are used for, and on what basis the municipality holds them.',
  },
  why: {
    nb: 'Et medlem som ga nummeret sitt for å bli ringt om natten, har ikke sagt ja til å stå på alle lister.',
    nn: 'Eit medlem som gav nummeret sitt for å bli ringd om natta, har ikkje sagt ja til å stå på alle lister.',
    en: 'A member who gave a number to be called at night has not agreed to be on every list.',
  },
  advice: {
    nb: 'Skriv to setninger under privacy: grunnlaget og formålet. Legg til når numrene slettes. Spør personvernombudet.',
    nn: 'Skriv to setningar under privacy: grunnlaget og føremålet. Legg til når numra blir sletta. Spør personvernombodet.',
    en: 'Write two sentences under privacy: the basis and the purpose. Add when the numbers are deleted. Ask the data protection officer.',
  },
  pitfall: {
    nb: 'Numrene til dem som sluttet for fem år siden, står der fortsatt.',
    nn: 'Numra til dei som slutta for fem år sidan, står der framleis.',
    en: 'The numbers of those who left five years ago are still there.',
  },
  example: {
    nb: `privacy:
  legalBasis: Personvernforordningen artikkel 6 nr. 1 bokstav e, jf. helse- og omsorgstjenesteloven § 3-2
  purpose: Å nå dem som har oppgaver i planen.
team:
  members: [{ id: team-leader, phones: [{ number: "20 00 12 34", kind: private }] }]
`,
    nn: `privacy:
  legalBasis: Personvernforordninga artikkel 6 nr. 1 bokstav e, jf. helse- og omsorgstenestelova § 3-2
  purpose: Å nå dei som har oppgåver i planen.
team:
  members: [{ id: team-leader, phones: [{ number: "20 00 12 34", kind: private }] }]
`,
    en: `privacy:
  legalBasis: GDPR Article 6(1)(e), cf. section 3-2 of the Health and Care Services Act
  purpose: To reach those who have tasks in the plan.
team:
  members: [{ id: team-leader, phones: [{ number: "20 00 12 34", kind: private }] }]
`,
  },
  forHumans: {
    nb: 'Om grunnlaget holder. Det er kommunen som behandlingsansvarlig som avgjør det.',
    nn: 'Om grunnlaget held. Det er kommunen som behandlingsansvarleg som avgjer det.',
    en: 'Whether the basis holds. That is for the municipality to decide, as controller.',
  },
  citations: [cite(personopplysningsloven, articles)],
  messages: {
    basis: {
      nb: 'Planen oppgir hvilket grunnlag kommunen har for å behandle personopplysningene.',
      nn: 'Planen oppgir kva grunnlag kommunen har for å behandle personopplysningane.',
      en: 'The plan states on what basis the municipality processes the personal data.',
    },
    purpose: {
      nb: 'Planen sier hva numrene skal brukes til.',
      nn: 'Planen seier kva numra skal brukast til.',
      en: 'The plan says what the numbers are used for.',
    },
    nothing: {
      nb: 'Planen har private telefonnumre, men sier verken hva de skal brukes til, eller på hvilket grunnlag kommunen har dem.',
      nn: 'Planen har private telefonnummer, men seier korkje kva dei skal brukast til, eller på kva grunnlag kommunen har dei.',
      en: 'The plan has private phone numbers but says neither what they are used for nor on what basis the municipality holds them.',
    },
    noBasis: {
      nb: 'Planen oppgir ikke hvilket grunnlag kommunen har for å ha de private numrene.',
      nn: 'Planen oppgir ikkje kva grunnlag kommunen har for å ha dei private numra.',
      en: 'The plan does not state on what basis the municipality holds the private numbers.',
    },
    noPurpose: {
      nb: 'Planen sier ikke hva de private numrene skal brukes til.',
      nn: 'Planen seier ikkje kva dei private numra skal brukast til.',
      en: 'The plan does not say what the private numbers are used for.',
    },
    noRetention: {
      nb: 'Planen sier ikke når numrene slettes. Lagringen skal være begrenset i tid; at fristen står i planen, er et råd fra praksis.',
      nn: 'Planen seier ikkje når numra blir sletta. Lagringa skal vere avgrensa i tid; at fristen står i planen, er eit råd frå praksis.',
      en: 'The plan does not say when the numbers are deleted. Storage must be limited in time; that the limit stands in the plan is advice from practice.',
    },
  },
  appliesTo: hasPrivateNumbers,
  *check({ privacy }, { at, evidence, gap, remark }) {
    const { legalBasis, purpose, retention } = privacy ?? {};
    if (!retention) yield remark('noRetention', at('privacy', 'retention'));
    if (!legalBasis && !purpose) return yield gap('nothing', at('privacy'));
    const place = { basis: at('privacy', 'legalBasis'), purpose: at('privacy', 'purpose') };
    yield legalBasis ? evidence('basis', place.basis) : gap('noBasis', place.basis);
    yield purpose ? evidence('purpose', place.purpose) : gap('noPurpose', place.purpose);
  },
});

function hasPrivateNumbers({ team, contacts }: Plan): boolean {
  const phones = [...itemsOf(team?.members), ...itemsOf(contacts)].flatMap(([, party]) =>
    itemsOf(party.phones),
  );
  return phones.some(([, { kind }]) => kind === 'private');
}
