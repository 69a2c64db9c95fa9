import { must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import bevaringsforskrifta from '../../reference/sources/bevaringsforskrifta.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const section = { nb: '§ 56', nn: '§ 56', en: '§ 56' } as const;

export default defineRequirement({
  id: 'preservation-of-records',
  code: 'LAW-15',
  group: 'legal-context',
  obligations: [must(bevaringsforskrifta, section, { binds: 'service' })],
  settles: 'met',
  fields: [
    ['governance', 'archive', 'caseNumber'],
    ['governance', 'archive', 'responsible'],
  ],
  title: {
    nb: 'Bevaring for ettertiden',
    nn: 'Bevaring for ettertida',
    en: 'Preservation of records',
  },
  asks: {
    nb: 'Kommunen skal bevare dokumentasjon av hvordan psykososial beredskap er planlagt, organisert og evaluert. Plikten gjelder kommunen; planen kan si hvor den blir arkivert.',
    nn: 'Kommunen skal bevare dokumentasjon av korleis psykososial beredskap er planlagd, organisert og evaluert. Plikta gjeld kommunen; planen kan seie kvar ho blir arkivert.',
    en: 'The municipality must preserve documentation of how psychosocial preparedness is planned, organised and evaluated. The duty binds the municipality; the plan can say where it is archived.',
  },
  why: {
    nb: 'Ti år etter spør noen som var barn den gangen: Hva gjorde dere? Svaret skal finnes.',
    nn: 'Ti år etter spør nokon som var barn den gongen: Kva gjorde de? Svaret skal finnast.',
    en: 'Ten years on, someone who was a child then asks: What did you do? The answer should be there.',
  },
  advice: {
    nb: 'Opprett én arkivsak for planen, øvelsene og evalueringene, og skriv saksnummeret og hvem som arkiverer.',
    nn: 'Opprett éi arkivsak for planen, øvingane og evalueringane, og skriv saksnummeret og kven som arkiverer.',
    en: 'Open one archive case for the plan, the exercises and the evaluations, and write its number and who files in it.',
  },
  pitfall: {
    nb: 'Evalueringen ligger på lederens egen disk og blir borte når hun bytter jobb.',
    nn: 'Evalueringa ligg på leiaren sin eigen disk og blir borte når ho byter jobb.',
    en: 'The evaluation lies on the leader’s own disk and is gone when she changes jobs.',
  },
  forHumans: {
    nb: 'Om det som skal arkiveres, faktisk blir det, også etter små hendelser.',
    nn: 'Om det som skal arkiverast, faktisk blir det, også etter små hendingar.',
    en: 'Whether what is to be archived in fact is, after small events too.',
  },
  citations: [cite(bevaringsforskrifta, section)],
  messages: {
    ...referenceMessages,
    caseNumber: {
      nb: 'Planen sier i hvilken arkivsak dokumentasjonen ligger.',
      nn: 'Planen seier i kva arkivsak dokumentasjonen ligg.',
      en: 'The plan says in which archive case the documentation is.',
    },
    responsible: {
      nb: 'Planen sier hvem som arkiverer.',
      nn: 'Planen seier kven som arkiverer.',
      en: 'The plan says who does the filing.',
    },
    noArchive: {
      nb: 'Planen sier ikke hvor dokumentasjon av planlegging, øvelser og evalueringer blir arkivert. Plikten til å bevare den gjelder kommunen.',
      nn: 'Planen seier ikkje kvar dokumentasjon av planlegging, øvingar og evalueringar blir arkivert. Plikta til å bevare han gjeld kommunen.',
      en: 'The plan does not say where documentation of planning, exercises and evaluations is archived. The duty to preserve it binds the municipality.',
    },
    noCaseNumber: {
      nb: 'Planen sier hvem som arkiverer, men ikke i hvilken sak.',
      nn: 'Planen seier kven som arkiverer, men ikkje i kva sak.',
      en: 'The plan says who does the filing, but not in which case.',
    },
    nobodyFiles: {
      nb: 'Planen oppgir arkivsaken, men ikke hvem som arkiverer i den.',
      nn: 'Planen oppgir arkivsaka, men ikkje kven som arkiverer i henne.',
      en: 'The plan gives the archive case, but not who files in it.',
    },
  },
  *check({ governance }, find) {
    const { at, evidence, gap, lookup } = find;
    const { caseNumber, responsible } = governance?.archive ?? {};
    if (!caseNumber && !responsible) return yield gap('noArchive', at('governance', 'archive'));
    const place = {
      case: at('governance', 'archive', 'caseNumber'),
      who: at('governance', 'archive', 'responsible'),
    };
    yield caseNumber ? evidence('caseNumber', place.case) : gap('noCaseNumber', place.case);
    if (!responsible) yield gap('nobodyFiles', place.who);
    else if (lookup.party(responsible)) yield evidence('responsible', place.who);
    else yield* askIfUnknown(find, responsible, place.who);
  },
});
