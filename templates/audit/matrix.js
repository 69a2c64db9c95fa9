const field = (id) => document.getElementById(`_${id}`);
const place = field('matrix');
const order = { column: 'number', requirement: undefined };
let columns = [];
let lines = [];

/** Draws the matrix anew: when columns change. Narrowing and sorting only move lines. */
function draw() {
  columns = columnsFor(field('strength').value);
  const head = element('thead', {}, groupLine(), headLine());
  const body = element('tbody', {});
  lines = rows.map((row) => ({ row, line: lineFor(row) }));
  const table = element('table', { role: 'grid', 'aria-labelledby': '_matrix_title' }, head, body);
  place.replaceChildren(table);
  arrange();
}

function groupLine() {
  const spans = groups.map((group) => [group, columns.filter((one) => one.group === group).length]);
  const cells = spans
    .filter(([, span]) => span > 0)
    .map(([{ title }, span]) =>
      element(
        'th',
        { colspan: span, scope: 'colgroup', class: 'group' },
        element('span', {}, span > 1 ? title : '…'),
      ),
    );
  return element('tr', {}, element('td', { class: 'corner' }), ...cells);
}

function headLine() {
  const cells = columns.map(({ group, folded, index }) => {
    if (folded)
      return element(
        'th',
        { scope: 'col', class: 'folded', tabindex: '-1' },
        element('span', {}, group.title),
      );
    const { code, title, strength, duty } = requirements[index];
    const law = strength === 'must' ? element('em', {}, words.statutory) : undefined;
    const button = element(
      'button',
      { type: 'button', tabindex: '-1', 'data-requirement': String(index), title: `${title} (${duty})` },
      element('b', {}, code),
      law,
      element('span', {}, title),
    );
    return element('th', { scope: 'col', class: strength }, button);
  });
  return element('tr', {}, element('th', { scope: 'col', class: 'corner' }, words.municipality), ...cells);
}

function lineFor(row) {
  const link = element('a', { href: `#m-${row.id}`, tabindex: '-1' }, row.name);
  const state = row.state === '' ? row.number : `${row.number} · ${row.sign} ${row.state}`;
  const from = row.from && element('small', {}, row.from);
  const head = element('th', { scope: 'row' }, link, element('small', {}, state), from);
  if (row.outcomes === undefined) {
    const none = element(
      'td',
      { colspan: columns.length, class: 'absent' },
      `${row.sign} ${row.state || words.noPlan}`,
    );
    return element('tr', {}, head, none);
  }
  const line = element('tr', {}, head);
  for (const column of columns) line.append(cellFor(row, column));
  return line;
}

function cellFor(row, { group, folded, index }) {
  const cell = document.createElement('td');
  if (folded) {
    const open = openIn(row, group);
    cell.className = open === 0 ? 'sum good' : 'sum';
    cell.textContent = fill(words.openOf, { open, count: group.count });
    return cell;
  }
  const { sign, word, tone } = outcomes[row.outcomes[index]];
  cell.className = tone;
  cell.append(...signed(sign, word));
  return cell;
}

/** Which lines are shown, and in which order. */
function arrange() {
  const wanted = lines.filter(({ row }) => isWanted(row)).sort((one, other) => compare(one.row, other.row));
  const body = place.querySelector('tbody');
  body.replaceChildren(...wanted.map(({ line }) => line));
  const sorted =
    order.requirement === undefined
      ? field('sort').selectedOptions[0].text
      : requirements[order.requirement].code;
  field('count').textContent =
    `${fill(words.showing, { shown: wanted.length, all: rows.length })} ${fill(words.sortedBy, { column: sorted })}`;
  for (const button of place.querySelectorAll('button')) {
    const isSorted = button.dataset.requirement === String(order.requirement);
    button.parentElement.toggleAttribute('aria-sort', false);
    if (isSorted) button.parentElement.setAttribute('aria-sort', 'ascending');
  }
  moveTo(0, 0, false);
}

function isWanted(row) {
  const searched = field('search').value.trim().toLowerCase();
  const outcome = field('outcome').value;
  return (
    `${row.name} ${row.number} ${row.county}`.toLowerCase().includes(searched) &&
    [row.county, ''].includes(field('county').value) &&
    [row.state, ''].includes(field('state').value) &&
    (outcome === '' || shownOutcomesOf(row).some((letter) => outcomes[letter].word === outcome))
  );
}

function shownOutcomesOf(row) {
  if (row.outcomes === undefined) return [];
  const strength = field('strength').value;
  return [...row.outcomes].filter((_, index) => strength === '' || requirements[index].strength === strength);
}

const letters = new Intl.Collator(document.documentElement.lang);
const rank = (row) => outcomes[row.outcomes?.[order.requirement]]?.order ?? 99;

function compare(one, other) {
  const byNumber = letters.compare(one.number, other.number);
  if (order.requirement !== undefined) return rank(one) - rank(other) || byNumber;
  return letters.compare(one[order.column], other[order.column]) || byNumber;
}

/** The cell that has the focus, as one walks with the arrow keys: line 0 is the headings. */
let at = { line: 0, cell: 0 };

const gridLines = () => [...place.querySelectorAll('tr')].slice(1);
const focusable = (cell) => cell.querySelector('a, button') ?? cell;

function moveTo(line, cell, focus = true) {
  const all = gridLines();
  const target = all[Math.max(0, Math.min(line, all.length - 1))];
  const index = Math.max(0, Math.min(cell, target.cells.length - 1));
  place.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
  at = { line: all.indexOf(target), cell: index };
  const reached = focusable(target.cells[index]);
  reached.setAttribute('tabindex', '0');
  if (focus) reached.focus();
}

const steps = {
  ArrowRight: () => [at.line, at.cell + 1],
  ArrowLeft: () => [at.line, at.cell - 1],
  ArrowDown: () => [at.line + 1, at.cell],
  ArrowUp: () => [at.line - 1, at.cell],
  PageDown: () => [at.line + 10, at.cell],
  PageUp: () => [at.line - 10, at.cell],
  Home: (event) => [event.ctrlKey ? 0 : at.line, 0],
  End: (event) => [event.ctrlKey ? Number.MAX_SAFE_INTEGER : at.line, Number.MAX_SAFE_INTEGER],
};

/** What the cell under the pointer or the focus says, in full. */
function tell(cell) {
  const line = lines.find((one) => one.line === cell.parentElement);
  const column = columns[cell.cellIndex - 1];
  if (line?.row.outcomes === undefined || column === undefined) return;
  const { row } = line;
  if (column.folded) {
    const params = { group: column.group.title, open: openIn(row, column.group), count: column.group.count };
    field('cell').textContent = `${row.name}. ${fill(words.openInGroup, params)}`;
    return;
  }
  const { code, title } = requirements[column.index];
  const { sign, word } = outcomes[row.outcomes[column.index]];
  const said = remarksOn(row, column.index).map(([sentence]) => sentence);
  field('cell').textContent = [`${row.name}: ${code} ${title}.`, `${sign} ${word}.`, ...said].join(' ');
}

function openCell(cell) {
  const line = lines.find((one) => one.line === cell.parentElement);
  const column = columns[cell.cellIndex - 1];
  if (line === undefined || column?.folded) return;
  openMunicipality(`m-${line.row.id}`, column && `m-${line.row.id}-${column.index}`);
}
