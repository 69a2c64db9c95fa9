/** YAML as a person would write it: block style, quotes only where they are needed, long texts folded. */
export const toYaml = (value: unknown): string => `${block(value, lineWidth).join('\n')}\n`;

const lineWidth = 72;

/** The same on one line. */
export const inlineYaml = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(inFlow).join(', ')}]` : quotedIfNeeded(value);

/** Inside brackets a comma or a bracket needs quotes too. */
const inFlow = (value: unknown): string =>
  typeof value === 'string' && /[,[\]{}]/.test(value) ? JSON.stringify(value) : quotedIfNeeded(value);

const quotedIfNeeded = (value: unknown): string =>
  typeof value === 'string' && needsQuotes(value) ? JSON.stringify(value) : String(value);

function block(value: unknown, width: number): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => hanging(block(item, width - step), '- ', ' '.repeat(step)));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => entry(key, item, width));
  const [first = '', ...rest] = scalar(value, width);
  return [first, ...rest.map((line) => line && `  ${line}`)];
}

const step = 2;

const hanging = (lines: readonly string[], first: string, rest: string): readonly string[] =>
  lines.map((line, index) => (line === '' ? '' : `${index === 0 ? first : rest}${line}`));

function entry(key: string, value: unknown, width: number): readonly string[] {
  const nested = typeof value === 'object' && value !== null;
  const [first = '', ...rest] = nested
    ? ['', ...block(value, width - step)]
    : scalar(value, width, key.length + ': '.length);
  return [
    first === '' ? `${key}:` : `${key}: ${first}`,
    ...rest.map((line) => line && ' '.repeat(step) + line),
  ];
}

/** The value on one line where it fits; otherwise a block header and the lines of the block. */
function scalar(value: unknown, width: number, taken = 0): readonly string[] {
  if (typeof value !== 'string') return [String(value)];
  if (isPlainLines(value)) return ['|-', ...value.split('\n')];
  const written = quotedIfNeeded(value);
  return written.length > width - taken && isFoldable(value)
    ? ['>-', ...fold(value, width - step)]
    : [written];
}

function fold(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const isFoldable = (text: string): boolean => /^\S+( \S+)+$/u.test(text) && !unprintable.test(text);

const isPlainLines = (text: string): boolean =>
  /^[^\s][^\n]*(\n[^\n]*)*\n[^\n]*\S$/u.test(text) && !unprintable.test(text.replaceAll('\n', ''));

const needsQuotes = (text: string): boolean =>
  /^$|^\s|\s$/u.test(text) ||
  /^[-?:](\s|$)|^(---|\.\.\.)|^[,[\]{}#&*!|>'"%@`]/.test(text) ||
  /:\s|:$|\s#/u.test(text) ||
  /^(~|null|true|false|yes|no|on|off|y|n|[-+]?\.(inf|nan))$/i.test(text) ||
  (/^[-+.\d][-+.,:_\sxo\da-f]*$/i.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text)) ||
  unprintable.test(text);

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
