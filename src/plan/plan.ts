import { z } from 'zod';
import { field, requiredField } from './field.ts';
import { several, text } from './kinds.ts';
import activation from './schema/activation.ts';
import agreements from './schema/agreements.ts';
import appendices from './schema/appendices.ts';
import availability from './schema/availability.ts';
import children from './schema/children.ts';
import communication from './schema/communication.ts';
import competence from './schema/competence.ts';
import contacts from './schema/contacts.ts';
import cooperation from './schema/cooperation.ts';
import evaluation from './schema/evaluation.ts';
import events from './schema/events.ts';
import exercises from './schema/exercises.ts';
import expertise from './schema/expertise.ts';
import followUp from './schema/follow-up.ts';
import governance from './schema/governance.ts';
import helperCare from './schema/helper-care.ts';
import largeEvents from './schema/large-events.ts';
import meta from './schema/meta.ts';
import municipality from './schema/municipality.ts';
import notification from './schema/notification.ts';
import operations from './schema/operations.ts';
import phases from './schema/phases.ts';
import privacy from './schema/privacy.ts';
import publicInfo from './schema/public-info.ts';
import resourcing from './schema/resourcing.ts';
import revision from './schema/revision.ts';
import roles from './schema/roles.ts';
import scope from './schema/scope.ts';
import taskDivision from './schema/task-division.ts';
import team from './schema/team.ts';

/** The whole plan. Only `version` is required: an empty plan is a valid plan that meets nothing. */
export const planSchema = z.strictObject({
  version: requiredField(z.literal(1), {
    label: { nb: 'Modellversjon', nn: 'Modellversjon', en: 'Model version' },
    help: {
      nb: 'Alltid 1. Tallet sier hvilken utgave av modellen filen følger; planens egen versjon står i meta.planVersion.',
      nn: 'Alltid 1. Talet seier kva utgåve av modellen fila følgjer; versjonen av sjølve planen står i meta.planVersion.',
      en: 'Always 1. The number says which edition of the model the file follows; the plan’s own version is meta.planVersion.',
    },
    example: 1,
    visibility: 'public',
  }),
  include: field(several(text()), {
    label: { nb: 'Flere filer', nn: 'Fleire filer', en: 'Further files' },
    help: {
      nb: 'Andre filer i samme mappe eller under den, hver med hele hovednøkler, for eksempel medlemmene i team.yaml. Da kan det som endres ofte, ha sin egen fil.',
      nn: 'Andre filer i same mappe eller under henne, kvar med heile hovudnøklar, til dømes medlemmene i team.yaml. Då kan det som ofte blir endra, ha si eiga fil.',
      en: 'Other files in the same folder or below, each holding whole top-level keys, for example the members in team.yaml. What changes often can then have its own file.',
    },
    example: ['team.yaml', 'contacts/partners.yaml'],
    visibility: 'public',
  }),
  meta,
  municipality,
  governance,
  scope,
  roles,
  contacts,
  team,
  events,
  activation,
  resourcing,
  availability,
  taskDivision,
  notification,
  phases,
  cooperation,
  agreements,
  expertise,
  followUp,
  children,
  communication,
  publicInfo,
  largeEvents,
  helperCare,
  competence,
  exercises,
  evaluation,
  revision,
  operations,
  privacy,
  appendices,
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A plan as it was read: blanks, placeholders and what could not be read are absent. */
export type Plan = DeepReadonly<z.output<typeof planSchema>>;
