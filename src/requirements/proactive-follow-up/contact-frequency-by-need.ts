import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import { underContactPoint } from '../support/follow-up-sources.ts';

export default defineRequirement({
  id: 'contact-frequency-by-need',
  code: 'PRO-06',
  group: 'proactive-follow-up',
  obligations: [should(rvtsModel, underContactPoint, { binds: 'plan' })],
  settles: 'needs-review',
  fields: [['followUp', 'frequencyRule']],
  title: {
    nb: 'Kontakthyppighet etter behov',
    nn: 'Kontakt så ofte som det trengst',
    en: 'Contact frequency by need',
  },
  asks: {
    nb: 'Planen bør si at hvor ofte dere har kontakt, avtales med den enkelte etter behov og ønske.',
    nn: 'Planen bør seie at kor ofte de har kontakt, blir avtalt med den einskilde etter behov og ønske.',
    en: 'The plan should say that how often you are in contact is agreed with each person by need and wish.',
  },
  why: {
    nb: 'En familie vil ha noen der hver dag, en annen vil ha fred. Begge må vite at de kan si fra uten å miste hjelpen.',
    nn: 'Éin familie vil ha nokon der kvar dag, ein annan vil ha fred. Begge må vite at dei kan seie frå utan å miste hjelpa.',
    en: 'One family wants someone there every day, another wants peace. Both must know they can say so without losing the help.',
  },
  advice: {
    nb: 'Skriv at neste kontakt avtales før den forrige er slutt, og at familien kan be om oftere eller sjeldnere.',
    nn: 'Skriv at neste kontakt blir avtalt før den førre er slutt, og at familien kan be om oftare eller sjeldnare.',
    en: 'Write that the next contact is agreed before the last one ends, and that the family can ask for more or fewer.',
  },
  pitfall: {
    nb: 'Alle får samme tre samtaler, enten de trenger ingen eller ti.',
    nn: 'Alle får dei same tre samtalane, anten dei treng ingen eller ti.',
    en: 'Everyone gets the same three talks, whether they need none or ten.',
  },
  forHumans: {
    nb: 'Om regelen faktisk lar den enkelte bestemme, og om det blir fulgt.',
    nn: 'Om regelen faktisk lèt den einskilde avgjere, og om han blir følgd.',
    en: 'Whether the rule really lets each person decide, and whether it is followed.',
  },
  citations: [cite(rvtsModel, underContactPoint)],
  messages: {
    frequencyRule: {
      nb: 'Planen har en tekst om hvor ofte dere har kontakt.',
      nn: 'Planen har ein tekst om kor ofte de har kontakt.',
      en: 'The plan has a text on how often you are in contact.',
    },
    noFrequencyRule: {
      nb: 'Planen sier ikke hvordan det avtales hvor ofte dere har kontakt.',
      nn: 'Planen seier ikkje korleis det blir avtalt kor ofte de har kontakt.',
      en: 'The plan does not say how the frequency of contact is agreed.',
    },
  },
  *check(plan, { at, evidence, gap }) {
    const place = at('followUp', 'frequencyRule');
    yield plan.followUp?.frequencyRule ? evidence('frequencyRule', place) : gap('noFrequencyRule', place);
  },
});
