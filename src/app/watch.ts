import type { AssessedPlan, Report } from '../assessment/report.ts';
import { asEarlier, compare } from '../engine/compare.ts';
import { gateOf } from '../engine/gate.ts';
import { fill } from '../i18n/fill.ts';
import type { Text } from '../i18n/text.ts';
import { folderOf } from '../util/file-path.ts';
import type { CheckRequest, JudgedPlans } from './check.ts';
import { judgePlans } from './check.ts';
import { UserError } from './errors.ts';
import type { Ending } from './exit-code.ts';
import type { Output } from './outputs.ts';
import { languageNamed } from './plan-language.ts';
import type { Environment } from './ports.ts';
import { reportOutputs } from './report-outputs.ts';

/** Judges anew each time something is saved: first everything is told, then what came and what went. */
export async function watch(
  request: CheckRequest,
  environment: Environment,
  deliver: (outputs: readonly Output[]) => Promise<void>,
): Promise<Ending> {
  if (request.patterns.includes('-')) throw new UserError(texts.notStandardInput);
  const first = await judgePlans(request, environment);
  let ending: Ending = gateOf(first.report, request.gate);
  await deliver(await reportOutputs(first.report, ending, request, { texts: first.texts, environment }));
  const told = new Map<string, AssessedPlan>();
  remember(first.report, told);
  environment.err.write(`${say(texts.watching, request)}\n`);
  for await (const _ of environment.changes(foldersOf(first.report))) {
    const now = await judgePlans(request, environment).catch(tellRefusal);
    if (now === undefined) continue;
    ending = gateOf(now.report, request.gate);
    environment.out.write(await changed(now, told, ending, request, environment));
    remember(now.report, told);
  }
  return ending;

  /** Half of a file may have been saved: what cannot be used now is told of, and waited for. */
  function tellRefusal(fault: unknown): undefined {
    if (!(fault instanceof UserError)) throw fault;
    environment.err.write(
      `${fill(fault.text, fault.params, { language: request.reader, showValues: false })}\n`,
    );
  }
}

/** A plan that cannot be read for a while is compared to what it was before that. */
function remember({ plans }: Report, told: Map<string, AssessedPlan>): void {
  for (const plan of plans) if (plan.status === 'assessed') told.set(plan.file, plan);
}

const foldersOf = ({ plans }: Report): readonly string[] =>
  plans.flatMap((plan) => {
    if (plan.status === 'missing') return [];
    return (plan.status === 'assessed' ? plan.files : [plan.file]).map(folderOf);
  });

/** What is new with a plus, what is gone with a minus, and one line that says how it stands. */
async function changed(
  now: JudgedPlans,
  told: ReadonlyMap<string, AssessedPlan>,
  ending: 'passed' | 'failed' | 'incomplete',
  request: CheckRequest,
  environment: Environment,
): Promise<string> {
  const { report, texts: read } = now;
  const assessed = report.plans.flatMap((plan) => (plan.status === 'assessed' ? [plan] : []));
  const before = assessed.flatMap((plan) => told.get(plan.file) ?? []);
  const came = compare(report, before.map(asEarlier), '');
  const went = compare({ ...report, plans: before }, assessed.map(asEarlier), '');
  const lines = async (some: Report, sign: string): Promise<readonly string[]> => {
    const telling = { ...request, outputs: [{ format: 'plain', file: undefined }] } as const;
    const [output] = await reportOutputs(some, ending, telling, { texts: read, environment });
    const text = output && 'text' in output ? output.text : '';
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => `${sign} ${line}`);
  };
  const all = [...(await lines(came, '+')), ...(await lines(went, '-'))];
  const counts = { new: came.compared?.new ?? 0, gone: came.compared?.gone ?? 0 };
  const left = { left: counts.new + (came.compared?.known ?? 0) };
  const [only, ...others] = assessed;
  const speaker = only && others.length === 0 ? languageNamed(only.language) : request.reader;
  return `${[...all, say(texts[ending], { ...request, reader: speaker }, { ...counts, ...left })].join('\n')}\n`;
}

const say = (
  text: Text,
  { language, reader }: CheckRequest,
  params: Readonly<Record<string, number>> = {},
): string => fill(text, params, { language: language ?? reader, showValues: false });

const texts = {
  watching: {
    nb: 'Følger med. Lagre planen, så blir den vurdert på nytt. Ctrl+C avslutter.',
    nn: 'Følgjer med. Lagre planen, så blir han vurdert på nytt. Ctrl+C avsluttar.',
    en: 'Watching. Save the plan, and it is judged anew. Ctrl+C ends.',
  },
  passed: {
    nb: '{new} nye, {gone} borte, {left} igjen. Ingenting står i veien for terskelen.',
    nn: '{new} nye, {gone} borte, {left} att. Ingenting står i vegen for terskelen.',
    en: '{new} new, {gone} gone, {left} left. Nothing stands in the way of the threshold.',
  },
  failed: {
    nb: '{new} nye, {gone} borte, {left} igjen. Terskelen er ikke nådd ennå.',
    nn: '{new} nye, {gone} borte, {left} att. Terskelen er ikkje nådd enno.',
    en: '{new} new, {gone} gone, {left} left. The threshold is not reached yet.',
  },
  incomplete: {
    nb: '{new} nye, {gone} borte, {left} igjen. Noe kan ikke leses eller kontrolleres.',
    nn: '{new} nye, {gone} borte, {left} att. Noko kan ikkje lesast eller kontrollerast.',
    en: '{new} new, {gone} gone, {left} left. Something cannot be read or checked.',
  },
  notStandardInput: {
    nb: 'Standard inn kan ikke følges med --watch. Oppgi filen ved navn.',
    nn: 'Standard inn kan ikkje følgjast med --watch. Oppgi fila ved namn.',
    en: 'Standard input cannot be watched. Name the file.',
  },
} satisfies Readonly<Record<string, Text>>;
