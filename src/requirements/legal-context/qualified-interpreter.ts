import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import tolkeloven from '../../reference/sources/tolkeloven.ts';
import { letsRelativesInterpret } from '../support/interpreting.ts';
import { isReachable } from '../support/reach.ts';

/** The last day of the dispensation; it may be prolonged. */
const dispensedUntil = '2026-12-31';

const duties = { nb: '§§ 4, 6 og 9', nn: '§§ 4, 6 og 9', en: '§§ 4, 6 and 9' } as const;
const dispensation = {
  nb: '§ 7, dispensasjon fra plikten til å bruke kvalifisert tolk, kan forlenges',
  nn: '§ 7, dispensasjon frå plikta til å bruke kvalifisert tolk, kan forlengjast',
  en: '§ 7, dispensation from the duty to use a qualified interpreter, may be prolonged',
} as const;

const messages = {
  obtained: {
    nb: 'Planen viser at tjenestene har en vei til tolk.',
    nn: 'Planen viser at tenestene har ein veg til tolk.',
    en: 'The plan shows that the services have a way to an interpreter.',
  },
  notObtained: {
    nb: 'Planen viser ikke hvordan kommunen oppfyller plikten til å bruke tolk når hjelpen ellers ikke blir forsvarlig. Plikten gjelder tjenesten, ikke planteksten.',
    nn: 'Planen viser ikkje korleis kommunen oppfyller plikta til å bruke tolk når hjelpa elles ikkje blir forsvarleg. Plikta gjeld tenesta, ikkje planteksten.',
    en: 'The plan does not show how the municipality meets its duty to use an interpreter where help would otherwise not be sound. The duty binds the service, not the text of the plan.',
  },
  childrenProtected: {
    nb: 'Planen sier at barn ikke brukes som tolk.',
    nn: 'Planen seier at barn ikkje blir brukte som tolk.',
    en: 'The plan says that children do not interpret.',
  },
  childrenNotProtected: {
    nb: 'Planen viser ikke at tjenestene kjenner forbudet i § 4 mot å bruke barn som tolk. Forbudet gjelder tjenesten og har snevre unntak.',
    nn: 'Planen viser ikkje at tenestene kjenner forbodet i § 4 mot å bruke barn som tolk. Forbodet gjeld tenesta og har snevre unntak.',
    en: 'The plan does not show that the services know the ban in § 4 on using children as interpreters. The ban binds the service and has narrow exceptions.',
  },
  whoInterprets: {
    nb: 'Teksten kan leses som at barn eller pårørende tolker. Er det ment slik, og gjelder et av unntakene i § 4?',
    nn: 'Teksten kan lesast som at barn eller pårørande tolkar. Er det meint slik, og gjeld eit av unntaka i § 4?',
    en: 'The text can be read as letting children or relatives interpret. Is that meant, and does an exception in § 4 apply?',
  },
  qualified: {
    nb: 'Planen sier at tolken er kvalifisert eller hentes fra Nasjonalt tolkeregister.',
    nn: 'Planen seier at tolken er kvalifisert eller blir henta frå Nasjonalt tolkeregister.',
    en: 'The plan says that the interpreter is qualified or comes from the national register.',
  },
  notQualifiedYet: {
    nb: 'Planen sier ikke at tolken er kvalifisert. Dispensasjonen i § 7 gjelder til og med 31.12.2026; finn en fast vei til kvalifiserte tolker før den går ut.',
    nn: 'Planen seier ikkje at tolken er kvalifisert. Dispensasjonen i § 7 gjeld til og med 31.12.2026; finn ein fast veg til kvalifiserte tolkar før han går ut.',
    en: 'The plan does not say that the interpreter is qualified. The dispensation in § 7 applies up to and including 31 December 2026; find a fixed way to qualified interpreters before it ends.',
  },
  qualifiedNow: {
    nb: 'Planen sier ikke at tolken er kvalifisert, og dispensasjonen i § 7 gjaldt til 31.12.2026. Er den forlenget, eller brukes kvalifisert tolk?',
    nn: 'Planen seier ikkje at tolken er kvalifisert, og dispensasjonen i § 7 galdt til 31.12.2026. Er han forlengd, eller blir det brukt kvalifisert tolk?',
    en: 'The plan does not say that the interpreter is qualified, and the dispensation in § 7 applied until 31 December 2026. Is it prolonged, or are qualified interpreters used?',
  },
} as const;

type Find = Finder<typeof messages>;

export default defineRequirement({
  id: 'qualified-interpreter',
  code: 'LAW-10',
  group: 'legal-context',
  obligations: [
    must(tolkeloven, duties, { binds: 'service' }),
    may(tolkeloven, dispensation, { binds: 'service', until: dispensedUntil }),
  ],
  settles: 'met',
  fields: [
    ['expertise', 'interpreters', 'provider'],
    ['expertise', 'interpreters', 'orderingContact'],
    ['expertise', 'interpreters', 'routine'],
    ['expertise', 'interpreters', 'nationalRegister'],
    ['expertise', 'interpreters', 'childrenNeverInterpret'],
  ],
  title: {
    nb: 'Tolk når det trengs',
    nn: 'Tolk når det trengst',
    en: 'Interpreter when needed',
  },
  asks: {
    nb: 'Kommunen skal bruke tolk når det er nødvendig for rettssikkerheten eller for forsvarlig hjelp, og barn skal ikke tolke, med snevre unntak, blant annet i nødssituasjoner. Plikten gjelder tjenesten.',
    nn: 'Kommunen skal bruke tolk når det er nødvendig for rettstryggleiken eller for forsvarleg hjelp, og barn skal ikkje tolke, med snevre unntak, mellom anna i naudssituasjonar. Plikta gjeld tenesta.',
    en: 'The municipality must use an interpreter where legal security or sound help needs one, and children must not interpret, with narrow exceptions such as emergencies. The duty binds the service.',
  },
  why: {
    nb: 'Et barn som må oversette at faren er død, bærer det resten av livet.',
    nn: 'Eit barn som må omsetje at faren er død, ber det resten av livet.',
    en: 'A child who has to translate that the father is dead carries it for life.',
  },
  advice: {
    nb: 'Skriv hvem som bestiller tolk og hvor, at tolken skal være kvalifisert, og at barn ikke tolker.',
    nn: 'Skriv kven som bestiller tolk og kvar, at tolken skal vere kvalifisert, og at barn ikkje tolkar.',
    en: 'Write who orders an interpreter and where, that the interpreter is to be qualified, and that children do not interpret.',
  },
  pitfall: {
    nb: 'Den første timen tolker storesøster, fordi ingen vet hvem som kan bestille telefontolk om natten.',
    nn: 'Den første timen tolkar storesyster, fordi ingen veit kven som kan bestille telefontolk om natta.',
    en: 'For the first hour the big sister interprets, because nobody knows who can order a telephone interpreter at night.',
  },
  forHumans: {
    nb: 'Om tolk faktisk blir bestilt når det trengs, og om unntakene i loven brukes med måte.',
    nn: 'Om tolk faktisk blir bestilt når det trengst, og om unntaka i lova blir brukte med måte.',
    en: 'Whether interpreters are in fact ordered when needed, and whether the exceptions of the act are used sparingly.',
  },
  citations: [cite(tolkeloven, duties), cite(tolkeloven, dispensation)],
  messages,
  *check(plan, find) {
    const { at, evidence, gap, lookup } = find;
    const { provider, orderingContact, routine } = plan.expertise?.interpreters ?? {};
    const obtained = routine || lookup.party(orderingContact) || isReachable(lookup, provider);
    if (obtained) yield evidence('obtained', at('expertise', 'interpreters'));
    else return yield gap('notObtained', at('expertise', 'interpreters'));
    yield judgeChildren(plan, find);
    yield judgeQualification(plan, find);
  },
});

function judgeChildren(plan: Plan, { at, evidence, gap, question }: Find): Finding {
  const { routine, childrenNeverInterpret } = plan.expertise?.interpreters ?? {};
  if (routine && letsRelativesInterpret(routine))
    return question('whoInterprets', at('expertise', 'interpreters', 'routine'));
  const place = at('expertise', 'interpreters', 'childrenNeverInterpret');
  return childrenNeverInterpret === true
    ? evidence('childrenProtected', place)
    : gap('childrenNotProtected', place);
}

function judgeQualification(plan: Plan, { at, asOf, evidence, question, remark }: Find): Finding {
  const { routine = '', nationalRegister } = plan.expertise?.interpreters ?? {};
  const place = at('expertise', 'interpreters', 'nationalRegister');
  if (nationalRegister === true) return evidence('qualified', place);
  if (/kvalifisert|tolkeregister|qualified|national register/i.test(routine))
    return evidence('qualified', at('expertise', 'interpreters', 'routine'));
  return asOf <= dispensedUntil ? remark('notQualifiedYet', place) : question('qualifiedNow', place);
}
