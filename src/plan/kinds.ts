import { z } from 'zod';
import type { Text } from '../i18n/text.ts';
import { requiredField } from './field.ts';

/** What an id names, and so what a reference may point to. */
export type ReferenceTarget = 'party' | 'agreement' | 'scenario' | 'actor' | 'evaluation';

/** How a text is written, so that a fault can say what was expected. */
export type Form =
  | 'prose'
  | 'date'
  | 'duration'
  | 'clock-time'
  | 'digits'
  | 'colour'
  | 'id'
  | 'web-address'
  | 'email-address';

/** Marks that JSON Schema has no word for; they travel in it as `x-…` keys. */
interface KindMarks {
  readonly refersTo?: ReferenceTarget;
  readonly defines?: ReferenceTarget | 'local';
  readonly form?: Form;
  readonly values?: Readonly<Record<string, Text>>;
}

export const kindMarks = z.registry<KindMarks>();

const marked = <S extends z.ZodType>(schema: S, marks: KindMarks): S => {
  kindMarks.add(schema, marks);
  return schema;
};

/** One line of plain text. */
export const text = () => z.string();

/** Running text in CommonMark. */
export const prose = () => marked(z.string(), { form: 'prose' });

/** A calendar day, `2026-11-22`. */
export const date = () => marked(z.string().regex(DATE), { form: 'date' });
const DATE =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/;

/** An ISO 8601 duration in whole units, `P1Y`, `P6M`, `PT10M`. */
export const duration = () => marked(z.string().regex(DURATION), { form: 'duration' });
const DURATION = /^P(?!$)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+S)?)?)$/;

/** A time of day, `07:30`; `24:00` is the end of the day. */
export const clockTime = () =>
  marked(z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/), { form: 'clock-time' });

/** Digits that are a name, not a quantity: leading zeros count, so it is written in quotes. */
export const digits = (pattern: RegExp) => marked(z.string().regex(pattern), { form: 'digits' });

/** A colour of the screen, `#0b4a57`. */
export const colour = () => marked(z.string().regex(/^#[0-9a-fA-F]{6}$/), { form: 'colour' });

/** A web address. */
export const webAddress = () => marked(z.string().regex(/^https?:\/\/[^\s]+$/), { form: 'web-address' });

export const emailAddress = () =>
  marked(z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/), { form: 'email-address' });

export const flag = () => z.boolean();

/** A whole number from zero up. */
export const count = () => z.int().min(0).max(100_000);

/** A short name other parts of the plan can point to. */
export const id = (defines: ReferenceTarget | 'local') =>
  marked(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(60),
    { defines, form: 'id' },
  );

/** Points to an id elsewhere in the plan or, for a party, to the directory of actors. */
export const reference = (refersTo: ReferenceTarget) => marked(z.string(), { refersTo });

/** One of a fixed set of words, each with its meaning. */
export const choice = <const Values extends Readonly<Record<string, Text>>>(values: Values) =>
  marked(z.enum(Object.keys(values) as [keyof Values & string, ...(keyof Values & string)[]]), { values }); // keys of an object literal are never empty here

/** A list of short values. */
export const several = <S extends z.ZodType>(item: S) => z.array(item);

/** A part with named fields. An unknown name is a fault. */
export const part = <F extends z.core.$ZodLooseShape>(fields: F) => z.strictObject(fields);

/** A list of entries, or the reasoned statement that there are none. */
export const entries = <S extends z.ZodType>(entry: S) => z.union([z.array(entry), z.strictObject({ none })]);

const none = requiredField(
  z.strictObject({
    because: requiredField(z.string(), {
      label: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
      help: {
        nb: 'Hvorfor dere ikke har noe her, og hva dere gjør i stedet.',
        nn: 'Kvifor de ikkje har noko her, og kva de gjer i staden.',
        en: 'Why you have nothing here, and what you do instead.',
      },
      example: {
        nb: 'Vi er for få til dette; nabokommunen gjør det for oss etter avtale.',
        nn: 'Vi er for få til dette; nabokommunen gjer det for oss etter avtale.',
        en: 'We are too few for this; the neighbouring municipality does it for us by agreement.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Ingen, med grunn', nn: 'Ingen, med grunn', en: 'None, with the reason' },
    help: {
      nb: 'Skriv dette i stedet for listen når svaret er at dere ikke har noen. Et begrunnet nei er også et svar.',
      nn: 'Skriv dette i staden for lista når svaret er at de ikkje har nokon. Eit grunngitt nei er òg eit svar.',
      en: 'Write this in place of the list when the answer is that you have none. A reasoned no is an answer too.',
    },
    visibility: 'public',
  },
);
