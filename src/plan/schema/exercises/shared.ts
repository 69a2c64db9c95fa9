import { field } from '../../field.ts';
import { choice, id, reference, several, text } from '../../kinds.ts';
import { planParts } from '../../plan-parts.ts';

/** The kinds of exercise a plan can hold. */
export const exerciseTypes = {
  'alert-drill': { nb: 'varslingsøvelse', nn: 'varslingsøving', en: 'alert drill' },
  'table-top': { nb: 'skrivebordsøvelse', nn: 'skrivebordsøving', en: 'table-top exercise' },
  functional: { nb: 'funksjonsøvelse', nn: 'funksjonsøving', en: 'functional exercise' },
  'full-scale': { nb: 'fullskalaøvelse', nn: 'fullskalaøving', en: 'full-scale exercise' },
} as const;

export const exerciseId = (example: string) =>
  field(id('local'), {
    label: { nb: 'Id', nn: 'Id', en: 'Id' },
    help: {
      nb: 'Et kort navn som skiller øvelsen fra de andre: små bokstaver, sifre og bindestrek.',
      nn: 'Eit kort namn som skil øvinga frå dei andre: små bokstavar, siffer og bindestrek.',
      en: 'A short name that tells this exercise from the others: small letters, digits and hyphens.',
    },
    example,
    visibility: 'public',
  });

export const aim = () =>
  field(text(), {
    label: { nb: 'Mål', nn: 'Mål', en: 'Aim' },
    help: {
      nb: 'Hva øvelsen skal prøve ut, så konkret at dere etterpå kan si om det gikk.',
      nn: 'Kva øvinga skal prøve ut, så konkret at de etterpå kan seie om det gjekk.',
      en: 'What the exercise is meant to test, so concrete that you can say afterwards whether it worked.',
    },
    example: {
      nb: 'Prøve om teamet er samlet på familiesenteret innen to timer etter varsel',
      nn: 'Prøve om teamet er samla på familiesenteret innan to timar etter varsel',
      en: 'Test whether the team is gathered at the family centre within two hours of the alert',
    },
    visibility: 'public',
  });

export const scenario = () =>
  field(reference('scenario'), {
    label: { nb: 'Scenario', nn: 'Scenario', en: 'Scenario' },
    help: {
      nb: 'Id-en til scenarioet i ROS-analysen (governance.ros) som øvelsen bygger på. Da øver dere på det kommunen selv har funnet sannsynlig.',
      nn: 'Id-en til scenarioet i ROS-analysen (governance.ros) som øvinga byggjer på. Då øver de på det kommunen sjølv har funne sannsynleg.',
      en: 'The id of the scenario in the risk analysis (governance.ros) that the exercise builds on. You then practise what the municipality itself found likely.',
    },
    example: 'school-bus-accident',
    visibility: 'public',
  });

/** The parts of a plan that an exercise can try. */
export const covers = () =>
  field(several(choice(planParts)), {
    label: { nb: 'Prøver', nn: 'Prøver', en: 'Tries' },
    help: {
      nb: 'Delene av planen som øvelsen prøver, for eksempel varslingen og store hendelser. Da går det fram hva som aldri er øvd.',
      nn: 'Delane av planen som øvinga prøver, til dømes varslinga og store hendingar. Då går det fram kva som aldri er øvd.',
      en: 'The parts of the plan that the exercise tries, for example alerting and large events. It shows what has never been exercised.',
    },
    example: ['notification', 'large-events'],
    visibility: 'public',
  });
