import type { Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import type { PlanText } from '../../plan/texts.ts';
import { textsOf } from '../../plan/texts.ts';
import type { FormerName } from '../../reference/former-names.ts';
import { formerNames, formerNamesChecked } from '../../reference/former-names.ts';
import { cite } from '../../reference/source.ts';
import kommuneloven from '../../reference/sources/kommuneloven.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import { placeOf, wholePlan } from '../support/whole-plan.ts';

const where = {
  nb: 'titler og organer som har skiftet navn',
  nn: 'titlar og organ som har skifta namn',
  en: 'titles and bodies that have changed their names',
} as const;

const headOfAdministration = {
  nb: '§ 13-1, om tittelen på den øverste lederen',
  nn: '§ 13-1, om tittelen på den øvste leiaren',
  en: '§ 13-1, on the title of the head of the administration',
} as const;

export default defineRequirement({
  id: 'current-names-of-bodies',
  code: 'DOC-12',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan' })],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: `Tabellen vår over navn som ikke brukes lenger, sist kontrollert ${formerNamesChecked}.`,
      nn: `Tabellen vår over namn som ikkje er i bruk lenger, sist kontrollert ${formerNamesChecked}.`,
      en: `Our table of names no longer in use, last checked ${formerNamesChecked}.`,
    },
  },
  settles: 'met',
  fields: wholePlan,
  title: {
    nb: 'Navn på etater og titler som gjelder nå',
    nn: 'Namn på etatar og titlar som gjeld no',
    en: 'Names of bodies and titles in use today',
  },
  asks: {
    nb: 'Det er god praksis å bruke navnene etatene og stillingene har i dag.',
    nn: 'Det er god praksis å bruke namna etatane og stillingane har i dag.',
    en: 'It is good practice to use the names bodies and posts have today.',
  },
  why: {
    nb: 'Den som er ny, leter etter et kontor som ikke finnes, og en gammel tittel viser at ingen har lest planen på lenge.',
    nn: 'Den som er ny, leitar etter eit kontor som ikkje finst, og ein gammal tittel viser at ingen har lese planen på lenge.',
    en: 'A newcomer looks for an office that does not exist, and an old title shows that nobody has read the plan for long.',
  },
  advice: {
    nb: 'Bytt til navnet som brukes nå, og sjekk samtidig om nummeret og oppgaven fortsatt stemmer. Skriv «tidligere» foran der det gamle navnet er ment.',
    nn: 'Byt til namnet som er i bruk no, og sjekk samstundes om nummeret og oppgåva framleis stemmer. Skriv «tidlegare» framfor der det gamle namnet er meint.',
    en: 'Change to the name in use, and check at the same time whether the number and the task still hold. Write «tidligere» (former) in front where the old name is meant.',
  },
  pitfall: {
    nb: 'Tittelen ble byttet i rollelisten, men står igjen i rutinene og på tiltakskortet.',
    nn: 'Tittelen blei bytt i rollelista, men står att i rutinane og på tiltakskortet.',
    en: 'The title was changed in the list of roles but is left in the routines and on the action card.',
  },
  example: {
    nb: 'roles: [{ id: municipal-director, label: Kommunedirektør }, { id: county-governor, label: Statsforvalteren }]\n',
    nn: 'roles: [{ id: municipal-director, label: Kommunedirektør }, { id: county-governor, label: Statsforvaltaren }]\n',
    en: 'roles: [{ id: municipal-director, label: Kommunedirektør }, { id: county-governor, label: Statsforvalteren }]\n',
  },
  forHumans: {
    nb: 'Om enheter i kommunen selv har skiftet navn siden planen ble skrevet.',
    nn: 'Om einingar i kommunen sjølv har skifta namn sidan planen blei skriven.',
    en: 'Whether units of the municipality itself have changed names since the plan was written.',
  },
  citations: [cite(ruleOfThumb, where), cite(kommuneloven, headOfAdministration)],
  messages: {
    current: {
      nb: 'Ingen av navnene i tabellen over gamle navn står i planen.',
      nn: 'Ingen av namna i tabellen over gamle namn står i planen.',
      en: 'None of the names in the table of former names stands in the plan.',
    },
    former: {
      nb: 'Her står et navn som ikke brukes lenger. Siden {year} er navnet {now}.',
      nn: 'Her står eit namn som ikkje er i bruk lenger. Sidan {year} er namnet {now}.',
      en: 'A name no longer in use stands here. Since {year} the name is {now}.',
    },
    stillUsed: {
      nb: 'Kommuneloven kaller stillingen {now}, men kommunen velger tittelen selv. Er den gamle tittelen fortsatt i bruk hos dere?',
      nn: 'Kommunelova kallar stillinga {now}, men kommunen vel tittelen sjølv. Er den gamle tittelen framleis i bruk hos dykk?',
      en: 'The Local Government Act calls the post {now}, but the municipality chooses the title. Is the old title still in use with you?',
    },
  },
  appliesTo: (plan) => textsOf(plan).all.length > 0,
  *check(plan, find) {
    const { at, evidence, gap, question } = find;
    const findings = formerNames.flatMap((former): readonly Finding[] =>
      textsWith(former, textsOf(plan).holding(former.clue)).map((text) =>
        former.isChoice
          ? question('stillUsed', placeOf(find, text), { now: former.now })
          : gap('former', placeOf(find, text), { now: former.now, year: same(String(former.since)) }),
      ),
    );
    if (findings.length === 0) yield evidence('current', at('meta'));
    yield* findings;
  },
});

const textsWith = ({ form }: FormerName, texts: readonly PlanText[]): readonly PlanText[] =>
  texts.filter(({ text }) => form.test(text.replace(past, '')));

/** A name that is said to be the former one is meant. */
const past = /(?<![a-zæøå])(?:tidligere|tidlegare|daværende|dåverande|den gang|former)\s+\S+/gi;
