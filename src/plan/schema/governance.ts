import { field } from '../field.ts';
import { part, several, text } from '../kinds.ts';
import { adoption, delegation } from './governance/adoption.ts';
import { developedWith, distribution } from './governance/circle.ts';
import { archive, resourceOverview } from './governance/records.ts';
import { overallPlan, parentPlan } from './governance/related-plans.ts';
import { ros } from './governance/ros.ts';

export default field(
  part({
    legalBasis: field(several(text()), {
      label: { nb: 'Lovgrunnlag', nn: 'Lovgrunnlag', en: 'Legal basis' },
      help: {
        nb: 'Lover og forskrifter planen bygger på, én per linje og med paragraf. Da ser leseren hvilken plikt planen tjener.',
        nn: 'Lover og forskrifter planen byggjer på, ei per linje og med paragraf. Då ser lesaren kva plikt planen tener.',
        en: 'Acts and regulations the plan builds on, one per line with the section. They show the reader which duty the plan serves.',
      },
      example: {
        nb: [
          'helse- og omsorgstjenesteloven § 3-2 første ledd nr. 3 bokstav d',
          'helseberedskapsloven § 2-2',
        ],
        nn: ['helse- og omsorgstenestelova § 3-2 første ledd nr. 3 bokstav d', 'helseberedskapslova § 2-2'],
        en: [
          'Health and Care Services Act (helse- og omsorgstjenesteloven) § 3-2 first paragraph no. 3 letter d',
          'Health Preparedness Act (helseberedskapsloven) § 2-2',
        ],
      },
      visibility: 'public',
    }),
    parentPlan,
    overallPlan,
    ros,
    adoption: field(adoption(), {
      label: { nb: 'Vedtak', nn: 'Vedtak', en: 'Adoption' },
      help: {
        nb: 'Hvem som vedtok denne planen, når og i hvilken sak, for eksempel kommunestyret i juni.',
        nn: 'Kven som vedtok denne planen, når og i kva sak, til dømes kommunestyret i juni.',
        en: 'Who adopted this plan, when and in which case, for example the municipal council in June.',
      },
      visibility: 'public',
    }),
    delegation,
    distribution,
    developedWith,
    archive,
    resourceOverview,
  }),
  {
    label: { nb: 'Forankring', nn: 'Forankring', en: 'Governance' },
    help: {
      nb: 'Hva planen bygger på, hvem som har vedtatt den, og hvem som har fått den, for eksempel lovgrunnlag, ROS-analyse og fordelingsliste.',
      nn: 'Kva planen byggjer på, kven som har vedteke han, og kven som har fått han, til dømes lovgrunnlag, ROS-analyse og fordelingsliste.',
      en: 'What the plan builds on, who adopted it and who has received it, for example legal basis, risk analysis and distribution list.',
    },
    visibility: 'public',
  },
);
