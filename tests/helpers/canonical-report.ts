import type { Report } from '../../src/assessment/report.ts';
import { defineRequirement } from '../../src/assessment/requirement.ts';
import { assess } from '../../src/engine/assess.ts';
import { reportOf } from '../../src/engine/report-of.ts';
import { readPlan } from '../../src/plan/read.ts';
import { catalogue as whole } from '../../src/requirements/index.generated.ts';

const asOf = '2026-11-22';

/** A plan with something of everything: evidence, gaps, questions, remarks and faults of shape. */
export const mixedPlan = `version: 1
meta:
  id: fjellvik-2026
  title: Plan for psykososial oppfølging
  language: nb
roles:
  - id: team-leader
    label: Leder for kriseteamet
    holders: [psychiatric-nurse]
  - id: team-leeder
    label: "Ring \\e[31mher\\e[0m"
team:
  name: Psykososialt kriseteam
  purpose: Teamet gir støtte og informasjon i den første tiden.
  placement:
    unit: Psykososialt kriseteam
    reportsTo: head-of-helth
  members:
    - id: psychiatric-nurse
      name: Ingrid Solheim
      phones:
        - number: "20 00 12 34"
          kind: work
    - id: priest
      name: Per Haugen
      function: samtaler med etterlatte
  tasks:
    - task: Samtaler med de rammede
resourcing: vi ringer hverandre
revision:
  interval: P1Y
  lastRevised: 31.12.2025
notifcation:
  contactPoint:
    label: Legevakten
`;

/** The list of contents, and one of each other standing: advice, context, practice, judged elsewhere. */
const catalogue = whole.filter(
  ({ code, group }) => group === 'contents' || ['WEB-01', 'LAW-07', 'CON-03', 'LAW-13'].includes(code),
);

const first = catalogue.find(({ code }) => code === 'REQ-01');

/** A check with a bug in it. */
const faulty = defineRequirement({
  ...(first as (typeof catalogue)[number]), // of the guide's list
  id: 'faulty-check',
  code: 'ZZZ-01',
  // biome-ignore lint/correctness/useYield: it throws before it can say anything
  *check() {
    throw new RangeError('Kari 20 00 99 99');
  },
});

/** A report with every kind of plan in it: judged, unreadable, missing, and one whose check failed. */
export async function canonicalReport(): Promise<Report> {
  const mixed = await readPlan('planer/fjellvik.yaml', mixedPlan);
  const empty = await readPlan('planer/tom.yaml', 'version: 1\n');
  const broken = await readPlan('planer/ødelagt.yaml', 'version: 1\nteam: [\n');
  if (!mixed.readable || !empty.readable || broken.readable)
    throw new Error('the canonical plans are not what they should be');
  return reportOf(
    [
      assess(mixed, catalogue, asOf),
      assess(empty, [faulty], asOf),
      { status: 'unreadable', file: broken.file, diagnostics: broken.diagnostics },
      { status: 'missing', expected: '9903 Nordvik' },
    ],
    [...catalogue, faulty],
    asOf,
    { name: 'beredskapsplan', version: '0.0.0' },
  );
}
