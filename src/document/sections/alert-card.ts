import { alertCardBody, whomToRing } from '../editions/alert-card.ts';
import { defineSection } from '../section.ts';

export default defineSection({
  id: 'alert-card',
  order: 5,
  title: { nb: 'Varslingskort', nn: 'Varslingskort', en: 'Alert card' },
  editions: ['internal', 'public'],
  first: true,
  shows: [],
  build: (plan, context) =>
    plan.notification?.contactPoint === undefined
      ? []
      : [{ kind: 'heading', level: 3, text: whomToRing(plan, context) }, ...alertCardBody(plan, context, 4)],
});
