import { page } from './html/page.ts';
import type { Reporter } from './reporter.ts';

export default {
  name: 'html',
  summary: {
    nb: 'Én side til å sende: for ledelsen, den som går gjennom planen, eller alt (--depth)',
    nn: 'Éi side til å sende: for leiinga, den som går gjennom planen, eller alt (--depth)',
    en: 'One page to send: for the leadership, for whoever reviews the plan, or everything (--depth)',
  },
  extension: 'html',
  render: page,
} satisfies Reporter as Reporter;
