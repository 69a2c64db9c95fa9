import type { Telling, Told } from '../../app/audit/run.ts';
import { UserError } from '../../app/errors.ts';
import type { Ending } from '../../app/exit-code.ts';
import { auditOptions } from '../audit-options.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../output.ts';

export default defineCommand({
  name: 'audit',
  summary: {
    nb: 'gå gjennom planene fra mange kommuner på én gang',
    nn: 'gå gjennom planane frå mange kommunar på éin gong',
    en: 'go through the plans of many municipalities in one run',
  },
  operands: {
    name: { nb: 'mappe|fil', nn: 'mappe|fil', en: 'folder|file' },
    summary: {
      nb: 'mapper med planer, eller planer. Eller: merge <deler>, compare <gammel> <ny>, sample <audit.json>, review import <fil>.',
      nn: 'mapper med planar, eller planar. Eller: merge <delar>, compare <gammal> <ny>, sample <audit.json>, review import <fil>.',
      en: 'folders of plans, or plans. Or: merge <shards>, compare <old> <new>, sample <audit.json>, review import <file>.',
    },
    many: true,
  },
  options: auditOptions,
  examples: [
    {
      line: 'plan audit innsendt --county 46 -o audit',
      does: {
        nb: 'alle planer fra Vestland; hvem mangler, og hva mangler de',
        nn: 'alle planar frå Vestland; kven manglar, og kva manglar dei',
        en: 'every plan from Vestland; who is missing, and what they lack',
      },
    },
    {
      line: 'plan audit innsendt --register kommuner.csv --previous i-fjor/audit.json',
      does: {
        nb: 'med eget register, og hva som er endret siden sist',
        nn: 'med eige register, og kva som er endra sidan sist',
        en: 'with a register of your own, and what has changed since last time',
      },
    },
    {
      line: 'plan audit sample audit/audit.json --n 10 --seed 7',
      does: {
        nb: 'ti planer å lese i dybden, trukket jevnt',
        nn: 'ti planar å lese i djupna, trekte jamt',
        en: 'ten plans to read in depth, drawn evenly',
      },
    },
  ],
  run: async (operands, given, call): Promise<Ending> => {
    const { environment, reader, language } = call;
    const [verb, ...rest] = operands;
    const said = language ?? reader;
    const look = { language: said, width: environment.out.width, json: given.json };
    const telling: Telling = {
      config: given.config,
      register: given.register,
      county: given.county,
      requireAll: given.requireAll,
      previous: given.previous,
      reviewer: given.reviewer,
      due: given.due,
      folder: given.output ?? 'audit',
      formats: given.format,
      language: said,
      separator: given.separator,
      width: environment.out.width,
    };
    const program = await import('../../app/audit/run.ts');
    const told = async (text: string | Promise<string>): Promise<Told> => ({
      text: await text,
      ending: 'passed',
    });
    const verbs: ReadonlyMap<string, () => Promise<Told>> = new Map(
      Object.entries({
        merge: () => program.mergeAudit({ ...telling, patterns: rest }, environment),
        compare: () => told(program.compareAudits(both(rest), look, environment)),
        sample: () => {
          const request = { ...look, size: given.n ?? 10, seed: given.seed ?? 1 };
          return told(program.sampleAudit(rest[0] ?? 'audit/audit.json', request, environment));
        },
        review: async () => {
          const [action, file] = rest;
          if (action !== 'import' || file === undefined) throw new UserError(texts.review);
          const audit = given.previous ?? 'audit/audit.json';
          const output = given.output ?? 'reviews.json';
          const outcome = await program.importReview({ ...look, file, audit, output }, environment);
          await deliver(outcome.outputs, environment);
          return outcome;
        },
      }),
    );
    const plans = (): Promise<Told> =>
      program.audit(
        {
          ...telling,
          patterns: operands,
          asOf: given.asOf ?? environment.clock.today(),
          jobs: given.jobs,
          shard: given.shard,
          cached: given.cache,
        },
        environment,
      );
    if (operands.length === 0 && !given.aboutRegister && !(await environment.batch()).asWorker)
      return call.showHelp(texts.nothing);
    const about = (): Promise<Told> => told(program.aboutRegister(said, look.width));
    const { text, notice, ending } = await (given.aboutRegister ? about : (verbs.get(verb ?? '') ?? plans))();
    if (notice) environment.err.write(notice);
    environment.out.write(text);
    return ending;
  },
});

function both([before, after, ...more]: readonly string[]): readonly [string, string] {
  if (before === undefined || after === undefined || more.length > 0) throw new UserError(texts.compare);
  return [before, after];
}

const texts = {
  nothing: {
    nb: 'Ingen mappe er oppgitt. Skriv hvor planene ligger, slik: plan audit innsendt.',
    nn: 'Inga mappe er oppgitt. Skriv kvar planane ligg, slik: plan audit innsendt.',
    en: 'No folder is named. Write where the plans are, like this: plan audit submissions.',
  },
  compare: {
    nb: 'Skriv to filer, den gamle først: plan audit compare gammel/audit.json ny/audit.json.',
    nn: 'Skriv to filer, den gamle først: plan audit compare gammal/audit.json ny/audit.json.',
    en: 'Write two files, the old one first: plan audit compare old/audit.json new/audit.json.',
  },
  review: {
    nb: 'Skriv hvilken fil som skal tas inn: plan audit review import review.xlsx.',
    nn: 'Skriv kva fil som skal takast inn: plan audit review import review.xlsx.',
    en: 'Write which file to take in: plan audit review import review.xlsx.',
  },
} as const;
