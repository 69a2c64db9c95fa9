import type { Path } from '../plan/location.ts';
import type { PublishedField } from '../plan/published-field.ts';
import { fieldAt } from '../plan/published-field.ts';
import type { Edit, Topic } from './change.ts';

/** What a difference is about. A moved day counts as that, unless the matter it belongs to is told as a whole. */
export function topicOf({ path, kind }: Edit, shape: PublishedField): Topic {
  const keys = path.filter((step) => typeof step === 'string');
  const part = keys.slice(0, 2).join('.');
  if (part === 'team.members' && isEntry(path)) return 'members';
  if (keys.some((key) => key === 'phones' || key === 'email')) return 'numbers';
  if (isTogether(part, path)) return keys[0] === 'agreements' ? 'agreements' : 'exercises';
  if (kind !== 'reordered' && isDay(path, shape)) return 'dates';
  return topicOfPart[part] ?? topicOfPart[keys[0] ?? ''] ?? 'other';
}

/** An agreement and an exercise are told with their days; a planned exercise may be moved. */
const isTogether = (part: string, path: Path): boolean =>
  path[0] === 'agreements' ||
  part === 'exercises.completed' ||
  part === 'notification.drills' ||
  (part === 'exercises.planned' && isEntry(path));

const topicOfPart: Readonly<Record<string, Topic>> = {
  'team.members': 'members',
  exercises: 'exercises',
  roles: 'roles',
  availability: 'hours',
  'resourcing.onCall': 'hours',
  'resourcing.substituteCover': 'hours',
  notification: 'alerting',
  activation: 'alerting',
};

/** An entry itself, two keys down, and not a field of it. */
const isEntry = (path: Path): boolean => typeof path.at(-1) === 'number' && path.length === 3;

const isDay = (path: Path, shape: PublishedField): boolean =>
  fieldAt(shape, path)?.['x-form'] === 'date' || path.at(-1) === 'verified';
