import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import { guideItem, guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { mentionsRole } from '../support/parties.ts';

export default defineRequirement({
  id: 'organisational-placement',
  code: 'REQ-01',
  group: 'contents',
  obligations: [should(guide2016, guideItem('1'), { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['team', 'placement', 'unit'],
    ['team', 'placement', 'reportsTo'],
    ['team', 'placement', 'relationToCrisisManagement'],
    ['roles', 0, 'label'],
  ],
  title: {
    nb: 'Organisatorisk plassering',
    nn: 'Organisatorisk plassering',
    en: 'Organisational placement of the team',
  },
  asks: {
    nb: 'Planen bør vise hvor teamet, eller den ordningen kommunen har valgt i stedet, hører hjemme i kommunens organisasjon.',
    nn: 'Planen bør vise kvar teamet, eller den ordninga kommunen har valt i staden, høyrer heime i organisasjonen til kommunen.',
    en: 'The plan should show where the team, or the arrangement the municipality has chosen instead, sits in the municipal organisation.',
  },
  why: {
    nb: 'Den natta det skjer noe, må både teamet og de som ringer vite hvem som kan gi teamet folk, penger og oppdrag.',
    nn: 'Den natta noko skjer, må både teamet og dei som ringjer vite kven som kan gi teamet folk, pengar og oppdrag.',
    en: 'On the night it happens, the team and those who call it must know who can give it people, money and tasks.',
  },
  advice: {
    nb: 'Skriv hvilken enhet teamet hører til. Legg gjerne til hvem teamet rapporterer til, og hvordan det forholder seg til kommunal kriseledelse.',
    nn: 'Skriv kva eining teamet høyrer til. Legg gjerne til kven teamet rapporterer til, og korleis det står til kommunal kriseleiing.',
    en: 'Write which unit the team belongs to. Preferably add whom it reports to and how it relates to municipal crisis management.',
  },
  pitfall: {
    nb: 'Teamet er navngitt, men ingen er satt som nærmeste overordnede, eller teamet blandes sammen med kommunal kriseledelse.',
    nn: 'Teamet har namn, men ingen er sett som næraste overordna, eller teamet blir blanda saman med kommunal kriseleiing.',
    en: 'The team has a name but nobody it answers to, or it is mixed up with municipal crisis management.',
  },
  forHumans: {
    nb: 'Om plasseringen gir teamet reell myndighet, og om samarbeidspartene kjenner den.',
    nn: 'Om plasseringa gir teamet reell mynde, og om samarbeidspartane kjenner henne.',
    en: 'Whether the placement gives the team real authority, and whether its partners know it.',
  },
  citations: [
    cite(guide2016, guideItem('1')),
    cite(rvtsPlan, { nb: 'punkt 1', nn: 'punkt 1', en: 'item 1' }),
    guidePage('3', 'Organisering'),
  ],
  messages: {
    unit: {
      nb: 'Planen sier hvor i kommunen teamet hører hjemme.',
      nn: 'Planen seier kvar i kommunen teamet høyrer heime.',
      en: 'The plan says where in the municipality the team belongs.',
    },
    noUnit: {
      nb: 'Planen sier ikke hvor i kommunens organisasjon teamet hører hjemme.',
      nn: 'Planen seier ikkje kvar i organisasjonen til kommunen teamet høyrer heime.',
      en: 'The plan does not say where in the municipal organisation the team belongs.',
    },
    unitIsTeam: {
      nb: 'Enheten har samme navn som teamet, {name}, og sier dermed ikke hvor teamet hører hjemme.',
      nn: 'Eininga har same namn som teamet, {name}, og seier dermed ikkje kvar teamet høyrer heime.',
      en: 'The unit has the same name as the team, {name}, and so does not say where the team belongs.',
    },
    noReportsTo: {
      nb: 'Planen sier ikke hvem teamet rapporterer til.',
      nn: 'Planen seier ikkje kven teamet rapporterer til.',
      en: 'The plan does not say whom the team reports to.',
    },
    reportsToUnknown: {
      nb: 'Den teamet rapporterer til, finnes ikke blant rollene i planen.',
      nn: 'Den teamet rapporterer til, finst ikkje blant rollene i planen.',
      en: 'The one the team reports to is not among the roles of the plan.',
    },
    noRelation: {
      nb: 'Planen sier ikke hvordan teamet forholder seg til kommunal kriseledelse.',
      nn: 'Planen seier ikkje korleis teamet står til kommunal kriseleiing.',
      en: 'The plan does not say how the team relates to municipal crisis management.',
    },
    relationNamesNobody: {
      nb: 'Omtalen av forholdet til kommunal kriseledelse nevner ingen av rollene i planen.',
      nn: 'Omtalen av forholdet til kommunal kriseleiing nemner ingen av rollene i planen.',
      en: 'The text on the relation to municipal crisis management mentions none of the roles of the plan.',
    },
  },
  *check(plan, { at, evidence, gap, question, remark, lookup }) {
    const placement = plan.team?.placement;
    if (!placement?.unit) yield gap('noUnit', at('team', 'placement', 'unit'));
    else yield evidence('unit', at('team', 'placement', 'unit'));

    if (placement?.unit && placement.unit === plan.team?.name) {
      yield remark('unitIsTeam', at('team', 'placement', 'unit'), { name: quote(placement.unit) });
    }
    if (!placement?.reportsTo) yield remark('noReportsTo', at('team', 'placement', 'reportsTo'));
    else if (!lookup.party(placement.reportsTo)) {
      yield question('reportsToUnknown', at('team', 'placement', 'reportsTo'));
    }
    const relation = placement?.relationToCrisisManagement;
    if (!relation) yield remark('noRelation', at('team', 'placement', 'relationToCrisisManagement'));
    else if (!mentionsRole(plan, relation)) {
      yield remark('relationNamesNobody', at('team', 'placement', 'relationToCrisisManagement'));
    }
  },
});
