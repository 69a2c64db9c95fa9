import { defineSection, everyEdition } from '../section.ts';

export default defineSection({
  id: 'changes',
  order: 15,
  title: { nb: 'Endringer i planen', nn: 'Endringar i planen', en: 'Changes in the plan' },
  editions: everyEdition,
  shows: [],
  build: (_plan, { history }) => history.changes ?? [],
});
