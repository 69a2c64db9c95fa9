import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import { addDuration, daysBetween } from '../../util/plain-date.ts';

const section = { nb: '§ 2', nn: '§ 2', en: '§ 2' } as const;

export default defineRequirement({
  id: 'plan-within-its-validity',
  code: 'DOC-04',
  group: 'practice',
  obligations: [may(f881, section, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Dagen planen selv sier at den gjelder til, den dagen medregnet. Vi minner om det 90 dager før; det er vår egen regel. Forskriften gjelder helseberedskapsplanen og setter ingen frist.',
      nn: 'Dagen planen sjølv seier at han gjeld til, den dagen medrekna. Vi minner om det 90 dagar før; det er vår eigen regel. Forskrifta gjeld helseberedskapsplanen og set ingen frist.',
      en: 'The day the plan itself says it applies until, that day included. We remind of it 90 days before; that is our own rule. The regulations bind the health preparedness plan and set no deadline.',
    },
  },
  settles: 'met',
  fields: [['meta', 'validUntil']],
  title: {
    nb: 'Planen gjelder fortsatt',
    nn: 'Planen gjeld framleis',
    en: 'The plan still applies',
  },
  asks: {
    nb: 'Det er god praksis at en plan med en sluttdato blir fornyet før den dagen er passert.',
    nn: 'Det er god praksis at ein plan med ein sluttdato blir fornya før den dagen er passert.',
    en: 'It is good practice that a plan with an end date is renewed before that day has passed.',
  },
  why: {
    nb: 'Etter sluttdatoen vet ingen om fullmaktene i planen fortsatt gjelder.',
    nn: 'Etter sluttdatoen veit ingen om fullmaktene i planen framleis gjeld.',
    en: 'After the end date nobody knows whether the authority given in the plan still holds.',
  },
  advice: {
    nb: 'Vedta planen på nytt, eller forleng den, og skriv den nye datoen i meta.validUntil.',
    nn: 'Vedta planen på nytt, eller forleng han, og skriv den nye datoen i meta.validUntil.',
    en: 'Adopt the plan anew or prolong it, and write the new date in meta.validUntil.',
  },
  pitfall: {
    nb: 'Planen gjelder «2021–2024» og er fortsatt den som ligger i permen.',
    nn: 'Planen gjeld «2021–2024» og er framleis den som ligg i permen.',
    en: 'The plan covers “2021–2024” and is still the one in the binder.',
  },
  forHumans: {
    nb: 'Om det er bestemt hva som gjelder til den nye planen er vedtatt.',
    nn: 'Om det er bestemt kva som gjeld til den nye planen er vedteken.',
    en: 'Whether it is decided what applies until the new plan is adopted.',
  },
  citations: [cite(f881, section)],
  messages: {
    applies: {
      nb: 'Planen gjelder i {days} dager til.',
      nn: 'Planen gjeld i {days} dagar til.',
      en: 'The plan applies for another {days} days.',
    },
    ended: {
      nb: 'Planen sier at den gjaldt til denne dagen, for {days} dager siden.',
      nn: 'Planen seier at han galdt til denne dagen, for {days} dagar sidan.',
      en: 'The plan says that it applied until this day, {days} days ago.',
    },
    endsSoon: {
      nb: 'Det er under 90 dager til planen går ut. Sett fornyelsen på sakslisten nå (tommelfingerregel).',
      nn: 'Det er under 90 dagar til planen går ut. Set fornyinga på sakslista no (tommelfingerregel).',
      en: 'The plan ends in less than 90 days. Put its renewal on the agenda now (rule of thumb).',
    },
  },
  appliesTo: ({ meta }) => meta?.validUntil !== undefined,
  *check({ meta }, { at, asOf, evidence, gap, remark }) {
    const until = meta?.validUntil ?? asOf;
    const place = at('meta', 'validUntil');
    if (until < asOf) return yield gap('ended', place, { days: daysBetween(until, asOf) });
    yield evidence('applies', place, { days: daysBetween(asOf, until) });
    if (until < addDuration(asOf, 'P90D')) yield remark('endsSoon', place);
  },
});
