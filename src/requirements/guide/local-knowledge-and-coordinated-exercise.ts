import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { PathOf } from '../../plan/path.ts';
import type { Plan } from '../../plan/plan.ts';
import { guidePage } from '../../reference/citations.ts';

const page = guidePage('3', 'Samarbeid');

export default defineRequirement({
  id: 'local-knowledge-and-coordinated-exercise',
  code: 'GUI-09',
  group: 'guide',
  obligations: [may(page.source, page.where, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['exercises', 'planned', 0, 'participants'],
    ['exercises', 'completed', 0, 'participants'],
  ],
  title: {
    nb: 'Koordinerte øvelser med samvirkeaktører',
    nn: 'Samordna øvingar med samvirkeaktørar',
    en: 'Coordinated exercises with partners',
  },
  asks: {
    nb: 'Øvelsene kan samordnes med politi, brannvesen, helsetjenester og andre dere skal virke sammen med.',
    nn: 'Øvingane kan samordnast med politi, brannvesen, helsetenester og andre de skal verke saman med.',
    en: 'The exercises can be coordinated with the police, the fire service, health services and others you are to work with.',
  },
  why: {
    nb: 'En felles øvelse viser at politiet og teamet venter på hverandre, før noen blir stående i gangen i to timer.',
    nn: 'Ei felles øving viser at politiet og teamet ventar på kvarandre, før nokon blir ståande i gangen i to timar.',
    en: 'A joint exercise shows that the police and the team are waiting for each other, before someone is left in the corridor for two hours.',
  },
  advice: {
    nb: 'Inviter én utenfra til neste øvelse, eller spør politiet eller legevakten om dere kan være med på deres. Før dem opp blant deltakerne.',
    nn: 'Inviter éin utanfrå til neste øving, eller spør politiet eller legevakta om de kan vere med på deira. Før dei opp blant deltakarane.',
    en: 'Invite one from outside to the next exercise, or ask the police or the emergency clinic if you can join theirs. Enter them among the participants.',
  },
  pitfall: {
    nb: 'Teamet øver for seg selv, år etter år.',
    nn: 'Teamet øver for seg sjølv, år etter år.',
    en: 'The team exercises by itself, year after year.',
  },
  forHumans: {
    nb: 'Om øvelsen virkelig prøver samarbeidet, eller bare samler folk i samme rom.',
    nn: 'Om øvinga verkeleg prøver samarbeidet, eller berre samlar folk i same rom.',
    en: 'Whether the exercise really tests the cooperation, or only gathers people in one room.',
  },
  citations: [page],
  messages: {
    joint: {
      nb: 'En samvirkeaktør utenfra er med på en øvelse.',
      nn: 'Ein samvirkeaktør utanfrå er med på ei øving.',
      en: 'A partner from outside takes part in an exercise.',
    },
    notJoint: {
      nb: 'Øvelsene er ikke samordnet med noen: verken politi, brannvesen, helsetjeneste eller andre samvirkeaktører står blant deltakerne.',
      nn: 'Øvingane er ikkje samordna med nokon: korkje politi, brannvesen, helseteneste eller andre samvirkeaktørar står blant deltakarane.',
      en: 'The exercises are not coordinated with anyone: no police, fire service, health service or other partner is among the participants.',
    },
    whoTakesPart: {
      nb: 'Den som deltar, finnes verken i planen eller i aktørkatalogen. Er det en samvirkeaktør?',
      nn: 'Den som deltek, finst korkje i planen eller i aktørkatalogen. Er det ein samvirkeaktør?',
      en: 'The one who takes part is neither in the plan nor in the directory of actors. Is it a partner?',
    },
  },
  appliesTo: ({ exercises }) => itemsOf(exercises?.planned).length + itemsOf(exercises?.completed).length > 0,
  *check(plan, { at, evidence, gap, question, lookup }) {
    const unknown: PathOf<Plan>[] = [];
    for (const { party, path } of participantsIn(plan)) {
      if (isPartner(lookup, party)) return yield evidence('joint', at(...path));
      if (!lookup.party(party)) unknown.push(path);
    }
    yield* unknown.map((path) => question('whoTakesPart', at(...path)));
    if (unknown.length === 0) yield gap('notJoint', at('exercises'));
  },
});

/** One at a time: the first partner settles it. */
function* participantsIn({ exercises }: Plan) {
  for (const list of ['planned', 'completed'] as const)
    for (const [index, { participants = [] }] of itemsOf(exercises?.[list]))
      for (const [position, party] of participants.entries())
        yield { party, path: ['exercises', list, index, 'participants', position] as const };
}

/**
 * A service or organisation: an actor of the directory, or a contact that is not a person. Roles are the municipality's
 * own, unless whoever holds one stands for an actor.
 */
function isPartner(lookup: Lookup, id: string): boolean {
  const party = lookup.party(id);
  if (party?.kind === 'contact' && !party.contact.name && party.contact.kind !== 'person') {
    return lookup.actor(id)?.id !== 'crisis-team';
  }
  return [id, ...lookup.holders(id).map((holder) => holder.id)].some((one) => {
    const actor = lookup.actor(one);
    return actor !== undefined && actor.id !== 'crisis-team';
  });
}
