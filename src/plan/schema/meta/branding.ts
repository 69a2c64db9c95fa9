import { field } from '../../field.ts';
import { colour, part, text } from '../../kinds.ts';

/** How documents made from the plan look like the municipality's own. */
export const branding = () =>
  field(
    part({
      accent: field(colour(), {
        label: { nb: 'Profilfarge', nn: 'Profilfarge', en: 'Accent colour' },
        help: {
          nb: 'Fargen på forside og overskrifter, som # og seks tegn, i anførselstegn. Den må være så mørk at hvit tekst på den kan leses av alle.',
          nn: 'Fargen på framside og overskrifter, som # og seks teikn, i hermeteikn. Han må vere så mørk at kvit tekst på han kan lesast av alle.',
          en: 'The colour of cover and headings, as # and six characters, in quotation marks. It must be dark enough for everyone to read white text on it.',
        },
        example: '#0b4a57',
        visibility: 'public',
      }),
      logo: field(text(), {
        label: { nb: 'Logo', nn: 'Logo', en: 'Logo' },
        help: {
          nb: 'Navnet på en bildefil som ligger sammen med planen: PNG, eller SVG med ensfargede former.',
          nn: 'Namnet på ei biletfil som ligg saman med planen: PNG, eller SVG med einsfarga former.',
          en: 'The name of a picture that lies beside the plan: PNG, or SVG of shapes in plain colours.',
        },
        example: 'kommunevaapen.svg',
        visibility: 'public',
      }),
    }),
    {
      label: { nb: 'Profil', nn: 'Profil', en: 'Branding' },
      help: {
        nb: 'Logo og farge i dokumentene som lages av planen. Uten dette får de verktøyets egen nøytrale farge.',
        nn: 'Logo og farge i dokumenta som blir laga av planen. Utan dette får dei den nøytrale fargen til verktøyet.',
        en: 'Logo and colour of documents made from the plan. Without it they have the tool’s own neutral colour.',
      },
      visibility: 'public',
    },
  );
