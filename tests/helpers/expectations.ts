/** One document of a fixture: its name, the verdict it must come to, and what must be found on which line. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly verdict: string;
  readonly asOf: string;
  /** `line kind: message`, sorted. */
  readonly findings: readonly string[];
}

/**
 * Reads a requirement fixture. Documents are divided by `---`; the first comment names the case, `# verdict:` and
 * `# as-of:` say how it is judged, and a comment at the end of a line (`# gap: noUnit; remark: noRelation`) asserts
 * what is found there.
 */
export const casesOf = (fixture: string): readonly Case[] => fixture.split(/^---\n/m).map(caseOf);

function caseOf(text: string): Case {
  const lines = text.split('\n');
  const header = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1).trim());
  const setting = (key: string) =>
    header
      .find((line) => line.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim();
  const verdict = setting('verdict');
  const name = header.find((line) => !/^(verdict|as-of):/.test(line));
  if (verdict === undefined || name === undefined)
    throw new Error(`A case lacks its name or verdict:\n${text}`);
  const findings = lines.flatMap((line, index) => {
    const assertion = /\s# ((evidence|gap|question|remark): .*)$/.exec(line)?.[1];
    return assertion === undefined ? [] : assertion.split(';').map((one) => `${index + 1} ${one.trim()}`);
  });
  return { name, text, verdict, asOf: setting('as-of') ?? '2026-11-22', findings: findings.sort() };
}
