import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allMunicipalities } from '../../src/reference/municipalities.ts';

/** Parts a plan may do without, so that plans differ in what they lack. */
const optional =
  /^(operations|expertise|helperCare|competence|exercises|evaluation|publicInfo|privacy|children|agreements|followUp|revision):/;

/**
 * A folder of as many plans as asked for, county by county: an example with other names, numbers and people,
 * each without some of its parts, one in ten with a fault of shape. The same count gives the same folder.
 */
export function manyPlans(folder: string, count: number): string {
  if (existsSync(join(folder, `${count}.done`))) return folder;
  const parts = readFileSync('examples/intermunicipal.en.yaml', 'utf8').split(/^(?=[a-zA-Z]+:)/m);
  for (let index = 0; index < count; index++) {
    const { number, name } = allMunicipalities[index % allMunicipalities.length] ?? {
      number: '9921',
      name: 'Elvestrand',
    };
    const inside = join(folder, number.slice(0, 2), String(Math.floor(index / 1000)));
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, `${number}-${index}.yaml`), planOf(parts, { index, number, name }));
  }
  writeFileSync(join(folder, `${count}.done`), '');
  return folder;
}

interface Whose {
  readonly index: number;
  readonly number: string;
  readonly name: string;
}

function planOf(parts: readonly string[], { index, number, name }: Whose): string {
  const kept = parts.filter(
    (part, position) => !optional.test(part) || (index * 31 + position * 17) % 3 === 0,
  );
  const text = kept
    .join('')
    .replace(/(name: )([A-ZÆØÅ]\S+ [A-ZÆØÅ][^\s,}]+)/g, `$1$2-${index}`)
    .replace(/^ {2}partners:\n(?: {4}.*\n)+/m, '')
    .replaceAll('Elvestrand', name)
    .replaceAll('9921', number)
    .replace(/20 \d\d \d\d \d\d/g, (phone) => `20 ${phoneOf(index, phone)}`)
    .replace(/^( {2}id: )(\S+)$/m, `$1plan-${index}`)
    .replace(/ (and|or) /g, (word) => `${word}${index} `);
  return index % 10 === 0 ? text.replace(/^ {2}title:/m, '  titel:') : text;
}

const phoneOf = (index: number, phone: string): string => {
  const digits = String((Number(phone.replaceAll(' ', '').slice(2)) * 7 + index * 131) % 1_000_000).padStart(
    6,
    '0',
  );
  return (digits.match(/../g) ?? []).join(' ');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'plans', count = '357'] = process.argv.slice(2);
  process.stdout.write(`${manyPlans(folder, Number(count))}\n`);
}
