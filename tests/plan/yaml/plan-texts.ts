/** Plan-like texts for comparing readers: written as people write, then spoiled as people and editors spoil them. */
export interface PlanTexts {
  readonly written: () => string;
  readonly spoiled: () => string;
}

/** The same seed gives the same texts. */
export function planTexts(seed: number): PlanTexts {
  const random = randomFrom(seed);
  const written = (): string => writePlan(random);
  return { written, spoiled: () => spoil(written(), random) };
}

interface Random {
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
}

/** Mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: <T>(choices: readonly T[]): T => choices[below(choices.length)] as T, // the choices are never empty
  };
}

const keys =
  'team members name phones kind purpose responsible tasks from to phases events label notification steps hours url id none because'.split(
    ' ',
  );
const words =
  'kriseteamet følger opp råka pårørende etterlatte på skole og barnehage når det trengs døgnet rundt vaktleder varsler rådmann «samband» lege i Østvågen før møtet – så snart som mulig etter hendelsen oppgåver ansvarleg ikkje 24/7 nr. 3 (se rutine)'.split(
    ' ',
  );
const scalars = [
  ...[
    '2026-01-01',
    '0301',
    '20001234',
    '20 00 12 34',
    '+47 20 00 12 34',
    '08:00-15:30',
    '1.5',
    '-3',
    '1e3',
    '.5',
    '0',
  ],
  ...[
    'true',
    'False',
    'null',
    '~',
    'yes',
    'nei',
    'P1Y',
    'post@example.org',
    "vakt'a",
    'a#b',
    'a:b',
    'http://x.no/å?b=1#c',
  ],
  ...[
    '"20 00 00 01"',
    "'det''s'",
    '"rådmann: varsles"',
    '"# ikke kommentar"',
    "''",
    '""',
    "'- ikke liste'",
    '"æøå  "',
  ],
  ...[
    '-x',
    'a - b',
    'a  b',
    '1 000',
    '12:30',
    'v1.2.3',
    '...',
    'nr. 7',
    'TRUE',
    'Null',
    'x]',
    'e}',
    '1.',
    '+1',
    '-0',
    '00',
  ],
];
const flows = [
  '[]',
  '{}',
  '[a, b]',
  '[natt, "dag, kveld"]',
  '{from: 08:00, to: 16:00}',
  '{ a: [1, 2], b: {c: ~} }',
  "['å', ø, ]",
];

function writePlan(random: Random): string {
  const lines: string[] = random.chance(0.3) ? ['# yaml-language-server: $schema=./plan.schema.json'] : [];
  if (random.chance(0.1)) lines.push('---');
  writeMapping(random, lines, '', 3 + random.below(6));
  const end = random.pick(['\n', '\n', '\n', '', '\n\n']);
  return lines.join(random.chance(0.1) ? '\r\n' : '\n') + end;
}

function writeMapping(random: Random, lines: string[], indent: string, size: number, first = indent): void {
  const free = [...keys];
  for (let entry = 0; entry < size; entry += 1) {
    const key = free.splice(random.below(free.length), 1)[0];
    const written = random.chance(0.05) ? `"${key}"` : key;
    writeValue(random, lines, indent, `${entry === 0 ? first : indent}${written}:`);
    if (random.chance(0.1)) lines.push(random.pick(['', '', '  ', '# merknad', `${indent}# æøå: - [`]));
  }
}

const flatKinds = ['block', 'flow', 'nothing', 'scalar', 'scalar', 'sentence', 'sentence'] as const;
const kinds = [...flatKinds, 'mapping', 'mapping', 'sequence', 'sequence'] as const;

function writeValue(random: Random, lines: string[], indent: string, opening: string): void {
  const comment = random.chance(0.1) ? random.pick([' # hvem?', '   # sjå rutine', '  ']) : '';
  const deeper = `${indent}${' '.repeat(random.pick([1, 2, 2, 2, 4]))}`;
  const kind = random.pick(indent.length < 10 ? kinds : flatKinds);
  switch (kind) {
    case 'mapping':
      lines.push(opening + comment);
      writeMapping(random, lines, deeper, 1 + random.below(4));
      break;
    case 'sequence':
      lines.push(opening + comment);
      writeSequence(random, lines, random.chance(0.3) && opening.endsWith(':') ? indent : deeper);
      break;
    case 'block':
      writeBlockScalar(random, lines, deeper, opening);
      break;
    case 'nothing':
      lines.push(opening + comment);
      break;
    default:
      lines.push(`${opening} ${writeInline(random, kind)}${comment}`);
  }
}

function writeInline(random: Random, kind: 'flow' | 'scalar' | 'sentence'): string {
  return kind === 'sentence' ? sentence(random) : random.pick(kind === 'flow' ? flows : scalars);
}

function writeSequence(random: Random, lines: string[], indent: string): void {
  for (let item = 1 + random.below(3); item > 0; item -= 1) {
    const dash = `${indent}-${random.pick([' ', ' ', ' ', '   '])}`;
    if (random.chance(0.5)) writeValue(random, lines, indent, `${indent}-`);
    else writeMapping(random, lines, ' '.repeat(dash.length), 1 + random.below(3), dash);
  }
}

function writeBlockScalar(random: Random, lines: string[], indent: string, opening: string): void {
  lines.push(
    `${opening} ${random.pick(['|', '>', '|-', '>-', '|+', '>+'])}${random.chance(0.1) ? ' # tekst' : ''}`,
  );
  lines.push(indent + sentence(random));
  for (let line = random.below(4); line > 0; line -= 1) {
    if (random.chance(0.2)) lines.push(random.pick(['', indent, ' ']));
    lines.push(
      `${indent}${random.pick(['', '', '', '  ', '# ', '- '])}${sentence(random)}${random.pick(['', '', ' '])}`,
    );
  }
  if (random.chance(0.2)) lines.push('');
}

function sentence(random: Random): string {
  return Array.from({ length: 1 + random.below(6) }, () => random.pick(words)).join(' ');
}

const fragments = [
  ...[
    '\n',
    ' ',
    '  ',
    ': ',
    '- ',
    '#',
    ' #',
    "'",
    '"',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '\t',
  ],
  ...[
    '0',
    '1.5',
    '~',
    'null',
    '---\n',
    '...\n',
    '\\',
    '%',
    '@',
    '`',
    '|-\n',
    '>+\n',
    'key:',
    '\n\n',
    '- - ',
    '-',
    '0x1F',
  ],
  ...[
    '.inf',
    '1e3',
    'é',
    '<<: ',
    '0o7',
    '+1',
    '1_000',
    "''",
    '""',
    '\r\n',
    '\r',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\ufeff',
  ],
  ...[
    '😀',
    '\u0000',
    '\u001f',
    ':',
    '-\n',
    '  - ',
    ' \n',
    '|2\n',
    '__proto__: ',
    'name:\n',
    '1234567890123456789',
    '\n  \n',
  ],
];

function spoil(text: string, random: Random): string {
  let spoiled = text;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    spoiled = random.chance(0.3) ? spoilLines(spoiled, random) : spoilCharacters(spoiled, random);
  }
  return spoiled;
}

function spoilCharacters(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const removed = random.chance(0.4) ? random.below(8) : 0;
  return text.slice(0, at) + (random.chance(0.8) ? random.pick(fragments) : '') + text.slice(at + removed);
}

function spoilLines(text: string, random: Random): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const changed = [
    [],
    [line, line],
    [` ${line}`],
    [line.slice(1)],
    [`\t${line}`],
    [line.trimStart()],
    [`${line} `],
    [`#${line}`],
  ];
  const moved = [lines[random.below(lines.length)] ?? '', line];
  return lines.toSpliced(at, 1, ...random.pick([...changed, moved])).join('\n');
}
