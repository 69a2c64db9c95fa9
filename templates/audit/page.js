const cellOf = (event) => event.target.closest?.('td, th');

place.addEventListener('keydown', (event) => {
  const step = steps[event.key];
  const cell = cellOf(event);
  if (step) {
    event.preventDefault();
    moveTo(...step(event));
  } else if (event.key === 'Enter' && event.target === cell) openCell(cell);
});
place.addEventListener('focusin', (event) => {
  const cell = cellOf(event);
  const line = gridLines().indexOf(cell?.parentElement);
  if (cell === null || line < 0) return;
  if (line !== at.line || cell.cellIndex !== at.cell) moveTo(line, cell.cellIndex, false);
  tell(cell);
});
place.addEventListener('pointerover', (event) => {
  const cell = cellOf(event);
  if (cell && !place.contains(document.activeElement)) tell(cell);
});
place.addEventListener('click', (event) => {
  const heading = event.target.closest('button');
  const cell = cellOf(event);
  if (heading) {
    order.requirement = Number(heading.dataset.requirement);
    arrange();
    const index = columns.findIndex((one) => one.index === order.requirement);
    moveTo(0, index + 1);
  } else if (cell?.tagName === 'TD' && !cell.closest('thead')) openCell(cell);
});

field('tools').addEventListener('input', (event) => {
  const { id } = event.target;
  if (id === '_sort') {
    order.column = event.target.value;
    order.requirement = undefined;
  }
  if (id === '_compact') place.classList.toggle('compact', event.target.checked);
  else if (id === '_strength') draw();
  else arrange();
});
field('tools').addEventListener('submit', (event) => event.preventDefault());

for (const group of groups) {
  // A small matrix is shown whole; of a large one the first group, so that it opens at once.
  group.open = requirements.length <= 20 || group === groups[0];
  const button = element(
    'button',
    { type: 'button', 'aria-pressed': String(group.open) },
    `${group.title} (${group.count})`,
  );
  button.addEventListener('click', () => {
    group.open = !group.open;
    button.setAttribute('aria-pressed', String(group.open));
    draw();
  });
  field('groups').append(button);
}

const remarkList = (row, index) =>
  remarksOn(row, index).map(([sentence, path]) =>
    element('li', {}, sentence, path ? element('small', {}, ` ${words.lookedAt} ${path}`) : undefined),
  );

function remarkFor(row, index) {
  const { code, title, duty } = requirements[index];
  const { sign, word, tone } = outcomes[row.outcomes[index]];
  const chip = element(
    'span',
    { class: `chip ${tone}` },
    element('b', { 'aria-hidden': 'true' }, sign),
    ` ${word}`,
  );
  return element(
    'article',
    { id: `m-${row.id}-${index}`, tabindex: '-1' },
    element('h5', {}, `${code} ${title}`),
    element('p', {}, chip, element('small', {}, ` ${duty}`)),
    element('ul', {}, ...remarkList(row, index)),
  );
}

function remarksUnder(title, row, indexes) {
  if (indexes.length === 0) return [];
  const strengths = ['must', 'should', 'may', 'context', 'local'];
  const strongest = indexes.toSorted(
    (one, other) =>
      strengths.indexOf(requirements[one].strength) - strengths.indexOf(requirements[other].strength),
  );
  return [element('h4', {}, title), ...strongest.map((index) => remarkFor(row, index))];
}

const facts = ['file', 'version', 'adopted', 'lastRevised', 'nextRevision', 'lastExercise'];

/** Writes out one municipality, when somebody first opens it. */
function writeOut(details) {
  const row = rows.find(({ id }) => `m-${id}` === details.id);
  if (row === undefined || details.children.length > 1) return;
  if (row.outcomes === undefined) {
    details.append(element('p', {}, row.state || words.noPlan));
    return;
  }
  const known = facts
    .filter((key) => row[key])
    .map((key) => element('div', {}, element('dt', {}, words[key]), element('dd', {}, row[key])));
  const remarked = row.remarks.map(([index]) => index);
  const open = remarked.filter((index) => isOpen(row.outcomes[index]));
  const decided = remarked.filter((index) => outcomes[row.outcomes[index]].tone === 'decided');
  const tally = Object.entries(outcomes)
    .map(([letter, { word }]) => [word, row.outcomes.split(letter).length - 1])
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`);
  details.append(
    element('dl', { class: 'facts' }, ...known),
    element('p', {}, `${words.counts}: ${tally.join(', ')}.`),
    ...(open.length === 0 ? [element('p', {}, words.inOrder)] : remarksUnder(words.openShown, row, open)),
    ...remarksUnder(words.decided, row, decided),
  );
}

function openMunicipality(id, remark) {
  const details = document.getElementById(id);
  if (details === null) return;
  writeOut(details);
  details.open = true;
  const target = (remark && document.getElementById(remark)) || details.querySelector('summary');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}

for (const details of document.querySelectorAll('.each details')) {
  details.addEventListener('toggle', () => writeOut(details));
}
const followHash = () =>
  location.hash.startsWith('#m-') && openMunicipality(decodeURIComponent(location.hash.slice(1)));
addEventListener('hashchange', followHash);
document.addEventListener('click', (event) => {
  const href = event.target.closest?.('a')?.getAttribute('href') ?? '';
  if (href.startsWith('#m-') && href === location.hash) followHash();
});

// Paper has no folds: of the matrix everything is printed, of the municipalities what is open.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('#queue details')) details.open = true;
  for (const group of groups) group.wasOpen = group.open;
  for (const group of groups) group.open = true;
  draw();
});
addEventListener('afterprint', () => {
  for (const group of groups) group.open = group.wasOpen;
  draw();
});

field('tools').hidden = false;
document.querySelector('#matrix > h2').id = '_matrix_title';
draw();
followHash();
