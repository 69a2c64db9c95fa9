/** Synthetic plans of growing size; `make(2)` has twice as much as `make(1)`. */
export const grown: Readonly<Record<string, (times: number) => string>> = {
  lines: (times) =>
    `version: 1\nscope:\n  purpose: |\n${repeated(2000 * times, (n) => `    Linje ${n} om hva teamet gjør når noe har hendt.`)}\n`,
  items: (times) => plan(repeated(300 * times, member), repeated(300 * times, contact)),
  comments: (times) =>
    `version: 1\n${repeated(4000 * times, (n) => `# Merknad ${n}: hvem ringer, og når`)}\nteam:\n  name: Kriseteamet\n`,
  keys: (times) => `version: 1\nteam:\n${repeated(2000 * times, (n) => `  key${n}x: verdi`)}\n`,
  depth: (times) => `version: 1\nteam:\n  tasks: ${'['.repeat(28 * times)}${']'.repeat(28 * times)}\n`,
  'keys, by the yaml library': (times) =>
    `version: 1\nscope: &scope {purpose: å}\nteam:\n${repeated(1000 * times, (n) => `  key${n}x: verdi`)}\n`,
  'items, by the yaml library': (times) =>
    `${plan(repeated(100 * times, member), repeated(100 * times, contact))}scope: &scope {purpose: å}\n`,
};

const repeated = (count: number, line: (n: number) => string, separator = '\n'): string =>
  Array.from({ length: count }, (_, n) => line(n)).join(separator);

const plan = (members: string, contacts: string): string =>
  `version: 1\nteam:\n  members:\n${members}\ncontacts:\n${contacts}\n`;

const member = (n: number): string =>
  `    - id: member-${n}x\n      name: Person ${n}\n      function: støtteperson\n      profession: sykepleier\n      phones:\n        - number: "20 00 ${String(n % 10000).padStart(4, '0')}"\n          kind: work`;

const contact = (n: number): string =>
  `  - id: contact-${n}x\n    label: Tjeneste ${n}\n    kind: service\n    phones:\n      - number: "20 01 ${String(n % 10000).padStart(4, '0')}"\n        kind: function`;
