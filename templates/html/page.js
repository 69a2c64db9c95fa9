// Paper has nothing to click on, so everything is open there.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});

// Some browsers no longer tell that a table is one when it is laid out as cards, unless its parts say it themselves.
const roles = {
  '': 'table',
  ' thead, .cards tbody': 'rowgroup',
  ' tr': 'row',
  ' thead th': 'columnheader',
  ' tbody th': 'rowheader',
  ' td': 'cell',
};
for (const [part, role] of Object.entries(roles)) {
  for (const element of document.querySelectorAll(`.cards${part}`)) element.setAttribute('role', role);
}
