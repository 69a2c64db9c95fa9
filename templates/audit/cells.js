// What the audit came to, as the page carries it.
const told = JSON.parse(document.getElementById('_told').textContent);
const { words, outcomes, requirements, groups, rows, texts } = told;

const fill = (text, params) => text.replace(/\{(\w+)\}/g, (_, name) => params[name]);

/** An element with text or other elements in it; nothing is ever read as markup. */
function element(name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '') made.setAttribute(key, value);
  }
  made.append(...content.filter((one) => one !== undefined));
  return made;
}

/** The sign is for the eye; the word is for everyone. */
const signed = (sign, word) => [element('b', { 'aria-hidden': 'true' }, sign), element('i', {}, word)];

// Groups of requirements lie side by side; `from` is the first requirement of a group.
let next = 0;
for (const group of groups) {
  group.from = next;
  next += group.count;
}

const isOpen = (letter) => outcomes[letter]?.open ?? false;

/** How many requirements of a group are open in a plan. */
const openIn = (row, { from, count }) => [...row.outcomes.slice(from, from + count)].filter(isOpen).length;

/** What there is to say of one requirement of a plan: sentences, each with the place looked at. */
function remarksOn(row, index) {
  const found = (row.remarks ?? []).find(([at]) => at === index);
  return (found ?? []).slice(1).map((number) => texts[number].split('\n'));
}

/** Columns of the matrix: each requirement of an open group, one for each group that is folded. */
const columnsFor = (strength) =>
  groups.flatMap((group) => {
    const own = Array.from({ length: group.count }, (_, index) => group.from + index);
    const wanted = own.filter((index) => strength === '' || requirements[index].strength === strength);
    if (wanted.length === 0) return [];
    if (!group.open) return [{ group, folded: true }];
    return wanted.map((index) => ({ group, index }));
  });
