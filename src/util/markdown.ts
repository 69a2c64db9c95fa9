/** Text that Markdown shows as it stands. */
export const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>|]/g, '\\$&');

/** A table of cells that are Markdown already. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
