import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import fkb from '../../reference/sources/fkb.ts';
import { findingsOf } from '../support/evaluation-findings.ts';

const section = { nb: '§ 8', nn: '§ 8', en: '§ 8' } as const;

export default defineRequirement({
  id: 'plan-changed-after-findings',
  code: 'EVA-04',
  group: 'practice',
  obligations: [
    may(fkb, section, { binds: 'plan', basis: 'practice' }),
    must(fkb, section, { binds: 'overall-plan' }),
  ],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Hver endring et funn viser til, står i revisjonshistorikken. At evalueringer fører til endring, er en regel for overordnet plan.',
      nn: 'Kvar endring eit funn viser til, står i revisjonshistorikken. At evalueringar fører til endring, er ein regel for overordna plan.',
      en: 'Every change a finding refers to stands in the revision history. That evaluations lead to change is a rule for the overall plan.',
    },
  },
  settles: 'met',
  fields: [
    ['evaluation', 'records', 0, 'findings', 0, 'status'],
    ['evaluation', 'records', 0, 'findings', 0, 'planChangedOn'],
    ['evaluation', 'records', 0, 'date'],
    ['revision', 'history', 0, 'date'],
    ['revision', 'lastRevised'],
  ],
  title: {
    nb: 'Planen endres etter funn',
    nn: 'Planen blir endra etter funn',
    en: 'The plan is changed after findings',
  },
  asks: {
    nb: 'Det er god praksis at funn som angår planen, fører til en endring i den, og at endringen står i revisjonshistorikken.',
    nn: 'Det er god praksis at funn som gjeld planen, fører til ei endring i han, og at endringa står i revisjonshistorikken.',
    en: 'It is good practice that findings which concern the plan lead to a change in it, and that the change stands in the revision history.',
  },
  why: {
    nb: 'Den som kommer ny, leser planen og ikke evalueringene.',
    nn: 'Den som kjem ny, les planen og ikkje evalueringane.',
    en: 'Whoever is new reads the plan and not the evaluations.',
  },
  advice: {
    nb: 'Endre planen når funnet krever det, skriv datoen i planChangedOn og før den i historikken.',
    nn: 'Endre planen når funnet krev det, skriv datoen i planChangedOn og før han i historikken.',
    en: 'Change the plan when the finding calls for it, write the date in planChangedOn and enter it in the history.',
  },
  pitfall: {
    nb: 'Alle i teamet vet at det ble endret, men planen sier det gamle.',
    nn: 'Alle i teamet veit at det blei endra, men planen seier det gamle.',
    en: 'Everyone in the team knows that it was changed, but the plan says the old thing.',
  },
  example: {
    nb: `evaluation:
  records:
    - id: wave-2026
      date: 2026-06-15
      findings: [{ finding: Senteret manglet avløser, status: done, planChangedOn: 2026-10-22 }]
revision:
  history: [{ date: 2026-10-22, version: "4.0", summary: Stedfortredere for lederen av senteret }]
`,
    nn: `evaluation:
  records:
    - id: wave-2026
      date: 2026-06-15
      findings: [{ finding: Senteret mangla avløysar, status: done, planChangedOn: 2026-10-22 }]
revision:
  history: [{ date: 2026-10-22, version: "4.0", summary: Stadfortredarar for leiaren av senteret }]
`,
    en: `evaluation:
  records:
    - id: wave-2026
      date: 2026-06-15
      findings: [{ finding: The centre lacked a relief, status: done, planChangedOn: 2026-10-22 }]
revision:
  history: [{ date: 2026-10-22, version: "4.0", summary: Deputies for the leader of the centre }]
`,
  },
  forHumans: {
    nb: 'Om endringen i planen svarer på funnet.',
    nn: 'Om endringa i planen svarar på funnet.',
    en: 'Whether the change in the plan answers the finding.',
  },
  citations: [cite(fkb, section)],
  messages: {
    changed: {
      nb: 'Planen er endret etter funn, og endringen står i historikken: {count}.',
      nn: 'Planen er endra etter funn, og endringa står i historikken: {count}.',
      en: 'Changes of the plan after findings that stand in the history: {count}.',
    },
    notInHistory: {
      nb: 'Funnet sier at planen ble endret denne dagen, men revisjonshistorikken har ingen endring fra da.',
      nn: 'Funnet seier at planen blei endra denne dagen, men revisjonshistorikken har inga endring frå då.',
      en: 'The finding says that the plan was changed on this day, but the revision history has no change from then.',
    },
    changedBefore: {
      nb: 'Planen ble endret før evalueringen var skrevet. Er datoen riktig?',
      nn: 'Planen blei endra før evalueringa var skriven. Er datoen rett?',
      en: 'The plan was changed before the evaluation was written. Is the date right?',
    },
    nothingChanged: {
      nb: 'Ingen av funnene som er fulgt opp, har ført til en endring i planen. Var det ikke nødvendig?',
      nn: 'Ingen av funna som er følgde opp, har ført til ei endring i planen. Var det ikkje nødvendig?',
      en: 'None of the findings followed up has led to a change in the plan. Was none needed?',
    },
  },
  appliesTo: (plan) =>
    findingsOf(plan).some(({ finding }) => finding.status === 'done' || finding.planChangedOn !== undefined),
  *check(plan, { at, evidence, gap, question }) {
    const revised = revisionsOf(plan);
    const records = itemsOf(plan.evaluation?.records);
    const changes = findingsOf(plan).flatMap(({ record, index, finding }) =>
      finding.planChangedOn ? [{ record, index, on: finding.planChangedOn }] : [],
    );
    let recorded = 0;
    for (const { record, index, on } of changes) {
      const place = at('evaluation', 'records', record, 'findings', index, 'planChangedOn');
      const written = records.find(([position]) => position === record)?.[1].date;
      if (written !== undefined && on < written) yield question('changedBefore', place);
      if (revised.has(on)) recorded += 1;
      else yield gap('notInHistory', place);
    }
    if (recorded > 0) yield evidence('changed', at('evaluation', 'records'), { count: recorded });
    if (changes.length === 0) yield question('nothingChanged', at('evaluation', 'records'));
  },
});

const revisionsOf = ({ revision }: Plan): ReadonlySet<string | undefined> =>
  new Set([revision?.lastRevised, ...itemsOf(revision?.history).map(([, { date }]) => date)]);
