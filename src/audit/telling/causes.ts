import type { Text } from '../../i18n/text.ts';
import type { ChangeCause, ChangeKind } from '../audit.ts';

export const causeWords: Readonly<Record<ChangeCause, Text>> = {
  'plan-changed': { nb: 'planen er endret', nn: 'planen er endra', en: 'the plan has changed' },
  'checklist-changed': {
    nb: 'sjekklisten er endret',
    nn: 'sjekklista er endra',
    en: 'the checklist has changed',
  },
  'time-passed': { nb: 'tiden har gått', nn: 'tida har gått', en: 'time has passed' },
  'decision-changed': {
    nb: 'en beslutning er endret',
    nn: 'ei avgjerd er endra',
    en: 'a decision has changed',
  },
};

export const changeWords: Readonly<Record<ChangeKind, Text>> = {
  new: { nb: 'ny', nn: 'ny', en: 'new' },
  resolved: { nb: 'løst', nn: 'løyst', en: 'resolved' },
  other: { nb: 'endret', nn: 'endra', en: 'changed' },
};
