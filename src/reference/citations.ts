import type { Text } from '../i18n/text.ts';
import type { Citation } from './source.ts';
import { cite } from './source.ts';
import guide2016 from './sources/guide-2016.ts';

/** An item of the guide's list of what the plan should contain. The items are numbered by us, in the guide's order. */
export const guideItem = (item: string): Text => ({
  nb: `kap. 3, Plan for kommunens psykososiale oppfølging, punkt ${item}`,
  nn: `kap. 3, Plan for kommunens psykososiale oppfølging, punkt ${item}`,
  en: `ch. 3, Plan for kommunens psykososiale oppfølging, item ${item}`,
});

/** A web page of the guide, by its chapter and title. */
export const guidePage = (chapter: string, page: string): Citation =>
  cite(guide2016, {
    nb: `kap. ${chapter}, ${page}`,
    nn: `kap. ${chapter}, ${page}`,
    en: `ch. ${chapter}, ${page}`,
  });
