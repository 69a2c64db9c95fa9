import type { BoundDecision, DecisionNote } from '../../assessment/decision.ts';
import { decisionWords, stateSentence } from '../../assessment/decision-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import { placeWords } from '../../reporters/pretty/place-words.ts';
import { wrap } from '../../util/columns.ts';
import { addDuration } from '../../util/plain-date.ts';
import { shown } from '../../util/shown.ts';

export interface Listed {
  readonly decision: BoundDecision;
  readonly planId: string;
  readonly code: string;
  /** Whether it may be removed without anything changing. */
  readonly isSpent: boolean;
}

export interface FolderListing {
  readonly file: string;
  readonly listed: readonly Listed[];
  /** What is being removed. */
  readonly gone: readonly Listed[];
  readonly notes: readonly DecisionNote[];
  readonly unreadable: readonly string[];
}

interface Telling {
  readonly folder: string;
  readonly asOf: string;
  readonly expiringIn: string | undefined;
  readonly language: Language;
  readonly width: number;
}

/** The decisions for people to read: what holds, what does not and why, what to put right. Roles, never names. */
export function tellList(folders: readonly FolderListing[], telling: Telling): string {
  const { folder, language } = telling;
  if (folders.length === 0) {
    const none = folder === '.' ? texts.noneHere : texts.none;
    return `${wrap(fill(none, { folder: same(shown(folder)) }, { language, showValues: false }), telling.width)}\n`;
  }
  return folders.map((one) => tellFolder(one, telling)).join('\n');
}

function tellFolder({ file, listed, gone, notes, unreadable }: FolderListing, telling: Telling): string {
  const { asOf, expiringIn, language, width } = telling;
  const say = (text: Parameters<typeof fill>[0], params: Parameters<typeof fill>[1]): string =>
    fill(text, params, { language, showValues: false });
  const lines = (all: readonly string[]): readonly string[] => all.map((line) => wrap(line, width, '  '));
  const block = (title: string, all: readonly string[]): string =>
    all.length === 0 ? '' : [title, ...lines(all)].join('\n');
  const named = (told: string, { code, planId }: Listed): string => `${code} (${shown(planId)}) ${told}`;
  const active = listed.filter(({ decision }) => decision.state === 'active');
  const others = listed.filter(({ decision }) => decision.state !== 'active');
  const until = expiringIn === undefined ? undefined : addDuration(asOf, expiringIn);
  const holding = until === undefined ? texts.holding : texts.expiring;
  const blocks = [
    say(texts.heading, { file: same(shown(file)), date: same(asOf) }),
    block(
      say(holding, { count: active.length, date: same(until ?? '') }),
      active.map((one) => named(decisionWords(one.decision, language), one)),
    ),
    block(
      say(texts.idle, { count: others.length }),
      others.map((one) => named(stateSentence(one.decision, language), one)),
    ),
    block(
      say(texts.notes, { count: notes.length }),
      notes.map(
        ({ message, params, place }) => `${placeWords([place], file, language)}: ${say(message, params)}`,
      ),
    ),
    block(
      say(texts.unreadable, { count: unreadable.length }),
      unreadable.map((path) => shown(path)),
    ),
    block(
      say(texts.removed, { count: gone.length }),
      gone.map((one) => named(one.decision.id, one)),
    ),
    listed.length + notes.length + gone.length === 0 ? say(texts.nothing, {}) : '',
  ];
  return `${blocks.filter((one) => one !== '').join('\n\n')}\n`;
}

const texts = {
  none: {
    nb: 'Det ligger ingen beslutninger i {folder}. De skrives i plan.decisions.yaml ved siden av planen, for eksempel med plan waive.',
    nn: 'Det ligg ingen avgjerder i {folder}. Dei blir skrivne i plan.decisions.yaml ved sida av planen, til dømes med plan waive.',
    en: 'There are no decisions in {folder}. They are written in plan.decisions.yaml beside the plan, for example with plan waive.',
  },
  noneHere: {
    nb: 'Det ligger ingen beslutninger her. De skrives i plan.decisions.yaml ved siden av planen, for eksempel med plan waive.',
    nn: 'Det ligg ingen avgjerder her. Dei blir skrivne i plan.decisions.yaml ved sida av planen, til dømes med plan waive.',
    en: 'There are no decisions here. They are written in plan.decisions.yaml beside the plan, for example with plan waive.',
  },
  heading: {
    nb: '{file} – vurdert per {date}',
    nn: '{file} – vurdert per {date}',
    en: '{file} – judged as of {date}',
  },
  holding: { nb: 'GJELDER ({count})', nn: 'GJELD ({count})', en: 'HOLDING ({count})' },
  expiring: {
    nb: 'GJELDER, MEN IKKE LENGER ENN TIL {date} ({count})',
    nn: 'GJELD, MEN IKKJE LENGER ENN TIL {date} ({count})',
    en: 'HOLDING, BUT NO LONGER THAN TO {date} ({count})',
  },
  idle: { nb: 'GJELDER IKKE ({count})', nn: 'GJELD IKKJE ({count})', en: 'NOT HOLDING ({count})' },
  notes: {
    nb: 'Å RETTE I FILEN ({count})',
    nn: 'Å RETTE I FILA ({count})',
    en: 'TO PUT RIGHT IN THE FILE ({count})',
  },
  unreadable: {
    nb: 'PLANER SOM IKKE KUNNE LESES, og beslutningene om dem er ikke vurdert ({count})',
    nn: 'PLANAR SOM IKKJE KUNNE LESAST, og avgjerdene om dei er ikkje vurderte ({count})',
    en: 'PLANS THAT COULD NOT BE READ, and the decisions about them are not judged ({count})',
  },
  removed: { nb: 'FJERNET ({count})', nn: 'FJERNA ({count})', en: 'REMOVED ({count})' },
  nothing: {
    nb: 'Ingen beslutninger å vise.',
    nn: 'Ingen avgjerder å vise.',
    en: 'No decisions to show.',
  },
} as const;
