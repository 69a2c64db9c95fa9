import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { shown } from '../util/shown.ts';

/** Only the system names the call that failed. */
export const isSystemFault = (fault: unknown): fault is Error & { readonly code?: unknown } =>
  fault instanceof Error && 'syscall' in fault;

/** Why the system refused something to do with a file, in words. */
export function systemReason(fault: unknown): Text {
  const code = isSystemFault(fault) ? String(fault.code) : 'unknown';
  return reasons[code] ?? same(shown(code));
}

const noAccess: Text = {
  nb: 'du har ikke tilgang',
  nn: 'du har ikkje tilgang',
  en: 'you do not have access',
};
const full: Text = { nb: 'disken er full', nn: 'disken er full', en: 'the disk is full' };

const reasons: Readonly<Record<string, Text>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  EROFS: { nb: 'disken er skrivebeskyttet', nn: 'disken er skriveverna', en: 'the disk is read-only' },
  ENOENT: { nb: 'det finnes ikke', nn: 'det finst ikkje', en: 'it does not exist' },
  EISDIR: { nb: 'det er en mappe', nn: 'det er ei mappe', en: 'it is a folder' },
  ENOTDIR: {
    nb: 'en del av stien er ikke en mappe',
    nn: 'ein del av stien er ikkje ei mappe',
    en: 'a part of the path is not a folder',
  },
  EEXIST: {
    nb: 'en del av stien er ikke en mappe',
    nn: 'ein del av stien er ikkje ei mappe',
    en: 'a part of the path is not a folder',
  },
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: { nb: 'filen blir for stor', nn: 'fila blir for stor', en: 'the file grows too large' },
  ELOOP: {
    nb: 'lenkene peker i ring',
    nn: 'lenkjene peikar i ring',
    en: 'the links lead round in a circle',
  },
  ENAMETOOLONG: { nb: 'navnet er for langt', nn: 'namnet er for langt', en: 'the name is too long' },
  EBUSY: {
    nb: 'et annet program bruker det',
    nn: 'eit anna program bruker det',
    en: 'another program uses it',
  },
};
