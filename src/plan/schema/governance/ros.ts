import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { date, duration, entries, id, part, text } from '../../kinds.ts';

const scenarios = field(
  entries(
    part({
      id: field(id('scenario'), {
        label: { nb: 'Scenario-id', nn: 'Scenario-id', en: 'Scenario id' },
        help: {
          nb: 'Et kort navn hendelsene i planen viser til: små bokstaver a–z, tall og bindestrek.',
          nn: 'Eit kort namn hendingane i planen viser til: små bokstavar a–z, tal og bindestrek.',
          en: 'A short name the events of the plan point to: lower-case letters a–z, digits and hyphens.',
        },
        example: 'school-bus-accident',
        visibility: 'public',
      }),
      label: field(text(), {
        label: { nb: 'Scenarionavn', nn: 'Scenarionamn', en: 'Scenario name' },
        help: {
          nb: 'Det scenariet heter i analysen, gjerne med nummeret det har der.',
          nn: 'Det scenarioet heiter i analysen, gjerne med nummeret det har der.',
          en: 'What the analysis calls the scenario, preferably with its number there.',
        },
        example: {
          nb: 'Scenario 6: Ulykke med skolebuss',
          nn: 'Scenario 6: Ulykke med skulebuss',
          en: 'Scenario 6: School bus accident',
        },
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Scenarier', nn: 'Scenario', en: 'Scenarios' },
    help: {
      nb: 'De av scenariene i analysen som kan kreve psykososial oppfølging, for eksempel ulykke med skolebuss eller jordskred.',
      nn: 'Dei av scenarioa i analysen som kan krevje psykososial oppfølging, til dømes ulykke med skulebuss eller jordskred.',
      en: 'Those scenarios in the analysis that may call for psychosocial follow-up, for example a school bus accident or a landslide.',
    },
    visibility: 'public',
  },
);

export const ros = field(
  entries(
    part({
      id: field(id('local'), {
        label: { nb: 'Analyse-id', nn: 'Analyse-id', en: 'Analysis id' },
        help: {
          nb: 'Et kort navn på analysen: små bokstaver a–z, tall og bindestrek.',
          nn: 'Eit kort namn på analysen: små bokstavar a–z, tal og bindestrek.',
          en: 'A short name for the analysis: lower-case letters a–z, digits and hyphens.',
        },
        example: 'municipality-ros',
        visibility: 'public',
      }),
      title: field(text(), {
        label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
        help: {
          nb: 'Navnet på analysen, slik det står på forsiden av den.',
          nn: 'Namnet på analysen, slik det står på framsida av han.',
          en: 'The name of the analysis, as it stands on its cover.',
        },
        example: {
          nb: 'Helhetlig risiko- og sårbarhetsanalyse for Fjellvik kommune',
          nn: 'Heilskapleg risiko- og sårbarheitsanalyse for Fjellvik kommune',
          en: 'Whole-municipality risk and vulnerability analysis for Fjellvik',
        },
        visibility: 'public',
      }),
      date: field(date(), {
        label: { nb: 'Analysedato', nn: 'Analysedato', en: 'Dated' },
        help: {
          nb: 'Dagen analysen ble ferdig eller sist oppdatert (ÅÅÅÅ-MM-DD). Den viser om analysen følger sitt eget intervall.',
          nn: 'Dagen analysen blei ferdig eller sist oppdatert (ÅÅÅÅ-MM-DD). Han viser om analysen følgjer sitt eige intervall.',
          en: 'The day the analysis was finished or last updated (YYYY-MM-DD). It shows whether the analysis keeps its own interval.',
        },
        example: '2025-10-30',
        visibility: 'public',
      }),
      reviewInterval: field(duration(), {
        label: { nb: 'Oppdateringsintervall', nn: 'Oppdateringsintervall', en: 'Review interval' },
        help: {
          nb: 'Hvor ofte analysen skal evalueres og oppdateres, som ISO-varighet: P4Y er hvert fjerde år.',
          nn: 'Kor ofte analysen skal evaluerast og oppdaterast, som ISO-varigheit: P4Y er kvart fjerde år.',
          en: 'How often the analysis is to be evaluated and updated, as an ISO duration: P4Y is every fourth year.',
        },
        example: 'P4Y',
        visibility: 'public',
      }),
      ref: field(text(), {
        label: { nb: 'Referanse', nn: 'Referanse', en: 'Reference' },
        help: {
          nb: 'Saksnummer eller nettadresse der analysen finnes.',
          nn: 'Saksnummer eller nettadresse der ein finn analysen.',
          en: 'Case number or web address where the analysis can be found.',
        },
        example: '2025/204',
        visibility: 'public',
      }),
      scenarios,
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'ROS-analyser', nn: 'ROS-analysar', en: 'Risk and vulnerability analyses' },
    help: {
      nb: 'Risiko- og sårbarhetsanalysene planen bygger på, for eksempel den helhetlige analysen for kommunen.',
      nn: 'Risiko- og sårbarheitsanalysane planen byggjer på, til dømes den heilskaplege analysen for kommunen.',
      en: 'The analyses the plan builds on, for example the whole-municipality risk and vulnerability analysis.',
    },
    visibility: 'public',
  },
);
