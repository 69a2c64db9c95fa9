import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import { isCouncil } from '../support/council.ts';

const section = { nb: '§ 2', nn: '§ 2', en: '§ 2' } as const;

const messages = {
  body: {
    nb: 'Planen sier hvem som vedtok den.',
    nn: 'Planen seier kven som vedtok han.',
    en: 'The plan says who adopted it.',
  },
  noBody: {
    nb: 'Planen sier ikke hvem som vedtok den.',
    nn: 'Planen seier ikkje kven som vedtok han.',
    en: 'The plan does not say who adopted it.',
  },
  date: {
    nb: 'Planen sier når den ble vedtatt.',
    nn: 'Planen seier når han blei vedteken.',
    en: 'The plan says when it was adopted.',
  },
  noDate: {
    nb: 'Planen sier ikke når den ble vedtatt.',
    nn: 'Planen seier ikkje når han blei vedteken.',
    en: 'The plan does not say when it was adopted.',
  },
  datedAhead: {
    nb: 'Datoen for vedtaket har ikke vært ennå. Er planen vedtatt?',
    nn: 'Datoen for vedtaket har ikkje vore enno. Er planen vedteken?',
    en: 'The date of adoption has not come yet. Has the plan been adopted?',
  },
  notAdopted: {
    nb: 'Planen sier verken hvem som vedtok den eller når.',
    nn: 'Planen seier korkje kven som vedtok han eller når.',
    en: 'The plan says neither who adopted it nor when.',
  },
  draft: {
    nb: 'Planen er et utkast. Hvem skal vedta den, og når?',
    nn: 'Planen er eit utkast. Kven skal vedta han, og når?',
    en: 'The plan is a draft. Who is to adopt it, and when?',
  },
  council: {
    nb: 'Kommunestyret har vedtatt planen.',
    nn: 'Kommunestyret har vedteke planen.',
    en: 'The municipal council has adopted the plan.',
  },
  delegated: {
    nb: 'Planen viser til en delegering.',
    nn: 'Planen viser til ei delegering.',
    en: 'The plan refers to a delegation.',
  },
  parentByCouncil: {
    nb: 'Kommunestyret har vedtatt helseberedskapsplanen som planen hører sammen med.',
    nn: 'Kommunestyret har vedteke helseberedskapsplanen som planen høyrer saman med.',
    en: 'The municipal council has adopted the health preparedness plan that this plan belongs with.',
  },
  noCouncil: {
    nb: 'Planen viser ikke hvordan vedtaket går tilbake til kommunestyret: verken ved delegering eller ved at kommunestyret har vedtatt helseberedskapsplanen. Forskriften krever det for helseberedskapsplanen; her er det god praksis.',
    nn: 'Planen viser ikkje korleis vedtaket går tilbake til kommunestyret: korkje ved delegering eller ved at kommunestyret har vedteke helseberedskapsplanen. Forskrifta krev det for helseberedskapsplanen; her er det god praksis.',
    en: 'The plan does not show how the decision goes back to the municipal council: neither by delegation nor by the council adopting the health preparedness plan. The regulations require it for the latter; here it is good practice.',
  },
} as const;

export default defineRequirement({
  id: 'adoption-by-council',
  code: 'LAW-03',
  group: 'legal-context',
  obligations: [
    may(f881, section, { binds: 'plan', basis: 'practice' }),
    must(f881, section, { binds: 'health-preparedness-plan' }),
  ],
  settles: 'met',
  fields: [
    ['governance', 'adoption', 'body'],
    ['governance', 'adoption', 'date'],
    ['governance', 'delegation', 'to'],
    ['governance', 'delegation', 'date'],
    ['governance', 'delegation', 'ref'],
    ['governance', 'parentPlan', 'adoption', 'body'],
    ['meta', 'status'],
  ],
  title: {
    nb: 'Kommunestyret sørger for fastsettelse',
    nn: 'Kommunestyret sørgjer for fastsetjing',
    en: 'Adoption seen to by the council',
  },
  asks: {
    nb: 'Kommunestyret skal sørge for at helseberedskapsplanen fastsettes og oppdateres. Denne planen kan vise det samme: hvem som vedtok den, når, og på hvilken fullmakt.',
    nn: 'Kommunestyret skal sørgje for at helseberedskapsplanen blir fastsett og oppdatert. Denne planen kan vise det same: kven som vedtok han, når, og på kva fullmakt.',
    en: 'The council must see to it that the health preparedness plan is adopted and updated. This plan may show the same: who adopted it, when, and on what authority.',
  },
  why: {
    nb: 'Et vedtak gir teamet rygg når det koster noe: vikarer, overtid og folk ut av vanlig arbeid.',
    nn: 'Eit vedtak gir teamet rygg når det kostar noko: vikarar, overtid og folk ut av vanleg arbeid.',
    en: 'A decision backs the team when it costs something: substitutes, overtime and people out of ordinary work.',
  },
  advice: {
    nb: 'Skriv hvem som vedtok planen, datoen og saksnummeret. Er det ikke kommunestyret, skriv hvem som har delegert, og i hvilken sak.',
    nn: 'Skriv kven som vedtok planen, datoen og saksnummeret. Er det ikkje kommunestyret, skriv kven som har delegert, og i kva sak.',
    en: 'Write who adopted the plan, the date and the case number. If it is not the council, write who delegated, and in which case.',
  },
  pitfall: {
    nb: 'Det er «rådmannens plan», uten dato.',
    nn: 'Det er «planen til rådmannen», utan dato.',
    en: 'It is “the chief executive’s plan”, undated.',
  },
  example: {
    nb: `governance:
  adoption: { body: kommunestyret, date: 2026-06-18, caseNumber: PS 48/26 }
`,
    nn: `governance:
  adoption: { body: kommunestyret, date: 2026-06-18, caseNumber: PS 48/26 }
`,
    en: `governance:
  adoption: { body: the municipal council (kommunestyret), date: 2026-06-18, caseNumber: PS 48/26 }
`,
  },
  forHumans: {
    nb: 'Om delegeringen er gyldig og rekker til dette.',
    nn: 'Om delegeringa er gyldig og rekk til dette.',
    en: 'Whether the delegation is valid and reaches this far.',
  },
  citations: [cite(f881, section)],
  messages,
  *check(plan, find) {
    const { at, evidence, gap, question } = find;
    const { adoption, delegation } = plan.governance ?? {};
    if (!adoption?.body && !adoption?.date) {
      const place = at('governance', 'adoption');
      if (delegation?.to) yield evidence('delegated', at('governance', 'delegation', 'to'));
      return yield plan.meta?.status === 'draft' ? question('draft', place) : gap('notAdopted', place);
    }
    yield* judgeAdoption(plan, find);
    yield* judgeChain(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgeAdoption(
  { governance }: Plan,
  { at, asOf, evidence, gap, question }: Find,
): Iterable<Finding> {
  const { body, date } = governance?.adoption ?? {};
  const who = at('governance', 'adoption', 'body');
  yield body ? evidence('body', who) : gap('noBody', who);
  const when = at('governance', 'adoption', 'date');
  if (!date) yield gap('noDate', when);
  else if (date > asOf) yield question('datedAhead', when);
  else yield evidence('date', when);
}

/** From the body that adopted the plan back to the council, by delegation or by the plan above it. */
function* judgeChain({ governance }: Plan, { at, evidence, gap }: Find): Iterable<Finding> {
  const { adoption, delegation, parentPlan } = governance ?? {};
  if (!adoption?.body) return;
  const delegated = (['to', 'date', 'ref'] as const).find((key) => delegation?.[key]);
  if (isCouncil(adoption.body)) yield evidence('council', at('governance', 'adoption', 'body'));
  else if (delegated) yield evidence('delegated', at('governance', 'delegation', delegated));
  else if (isCouncil(parentPlan?.adoption?.body))
    yield evidence('parentByCouncil', at('governance', 'parentPlan', 'adoption', 'body'));
  else yield gap('noCouncil', at('governance', 'delegation'));
}
