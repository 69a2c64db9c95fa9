import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { entries, part, prose, text } from '../kinds.ts';

export default field(
  entries(
    part({
      title: field(text(), {
        label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
        help: {
          nb: 'Navnet på vedlegget, slik det skal stå i innholdslisten.',
          nn: 'Namnet på vedlegget, slik det skal stå i innhaldslista.',
          en: 'The name of the appendix, as it is to stand in the table of contents.',
        },
        example: {
          nb: 'Dagsorden for første møte i kriseteamet',
          nn: 'Saksliste for det første møtet i kriseteamet',
          en: 'Agenda for the crisis team’s first meeting',
        },
        visibility: 'public',
      }),
      body: field(prose(), {
        label: { nb: 'Innhold', nn: 'Innhald', en: 'Content' },
        help: {
          nb: 'Selve teksten, med avsnitt og punktlister (CommonMark). Ligger vedlegget et annet sted, skriver dere hvor det finnes.',
          nn: 'Sjølve teksten, med avsnitt og punktlister (CommonMark). Ligg vedlegget ein annan stad, skriv de kvar det er å finne.',
          en: 'The text itself, with paragraphs and bullet lists (CommonMark). If the appendix is kept elsewhere, say where it is found.',
        },
        example: {
          nb: '- Hva har skjedd, og hvem er rammet?\n- Hvem gjør hva de første timene?\n- Når møtes vi igjen?',
          nn: '- Kva har hendt, og kven er råka?\n- Kven gjer kva dei første timane?\n- Når møtest vi att?',
          en: '- What has happened, and who is affected?\n- Who does what in the first hours?\n- When do we meet again?',
        },
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Vedlegg', nn: 'Vedlegg', en: 'Appendices' },
    help: {
      nb: 'Skjemaer, maler og sjekklister som hører til planen, for eksempel loggskjema eller informasjonsskriv til foreldre.',
      nn: 'Skjema, malar og sjekklister som høyrer til planen, til dømes loggskjema eller informasjonsskriv til foreldre.',
      en: 'Forms, templates and checklists that belong to the plan, for example a log form or an information letter to parents.',
    },
    visibility: 'public',
  },
);
