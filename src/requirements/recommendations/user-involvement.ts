import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import flk from '../../reference/sources/flk.ts';
import hol from '../../reference/sources/hol.ts';
import pbrl from '../../reference/sources/pbrl.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { bullet, guideAsQuoted } from '../support/quoted-guide.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const right = {
  nb: '§ 3-1; helse- og omsorgstjenesteloven § 3-10 første og andre ledd',
  nn: '§ 3-1; helse- og omsorgstenestelova § 3-10 første og andre ledd',
  en: '§ 3-1; Municipal Health and Care Services Act § 3-10 first and second paragraphs',
};
const experience = { nb: '§ 7 bokstav e', nn: '§ 7 bokstav e', en: '§ 7 letter e' };

export default defineRequirement({
  id: 'user-involvement',
  code: 'REC-05',
  group: 'recommendations',
  obligations: [
    should(rvtsPlan, bullet(5), { binds: 'plan' }),
    guideAsQuoted(5),
    must(pbrl, right, { binds: 'service' }),
    must(flk, experience, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['followUp', 'userInvolvement', 'routine'],
    ['followUp', 'userInvolvement', 'feedback'],
    ['governance', 'developedWith', 0, 'party'],
    ['governance', 'developedWith', 0, 'how'],
  ],
  title: { nb: 'Brukermedvirkning', nn: 'Brukarmedverknad', en: 'User involvement' },
  asks: {
    nb: 'Det anbefales at de rammede og deres pårørende medvirker aktivt. Retten til å medvirke følger av lov og binder tjenesten, ikke planen.',
    nn: 'Det er tilrådd at dei ramma og dei pårørande medverkar aktivt. Retten til å medverke følgjer av lov og bind tenesta, ikkje planen.',
    en: 'It is recommended that those affected and their relatives take an active part. The right to take part follows from law and binds the service, not the plan.',
  },
  why: {
    nb: 'Hjelp som ikke er spurt fram, treffer ofte feil. De som har vært gjennom det, vet hva som manglet.',
    nn: 'Hjelp som ikkje er spurd fram, treffer ofte feil. Dei som har vore gjennom det, veit kva som mangla.',
    en: 'Help that nobody was asked about often misses. Those who have been through it know what was lacking.',
  },
  advice: {
    nb: 'Skriv hvordan dere spør den enkelte hva som er viktigst nå, og hvordan de rammede kan si fra om hjelpen etterpå. La etterlatte lese utkastet.',
    nn: 'Skriv korleis de spør den einskilde kva som er viktigast no, og korleis dei ramma kan seie frå om hjelpa etterpå. Lat etterlatne lese utkastet.',
    en: 'Write how you ask each person what matters most now, and how those affected can tell you about the help afterwards. Let bereaved people read the draft.',
  },
  pitfall: {
    nb: 'Ordet «brukermedvirkning» står i innledningen, og ingenting mer.',
    nn: 'Ordet «brukarmedverknad» står i innleiinga, og ingenting meir.',
    en: 'The word “involvement” stands in the introduction, and nothing more.',
  },
  forHumans: {
    nb: 'Om de rammede blir hørt, og om noe blir endret fordi de sa fra.',
    nn: 'Om dei ramma blir høyrde, og om noko blir endra fordi dei sa frå.',
    en: 'Whether those affected are heard, and whether anything changes because they spoke up.',
  },
  citations: [
    cite(rvtsPlan, bullet(5)),
    guideAsQuoted(5).citation,
    cite(pbrl, { nb: '§ 3-1', nn: '§ 3-1', en: '§ 3-1' }),
    cite(hol, {
      nb: '§ 3-10 første og andre ledd',
      nn: '§ 3-10 første og andre ledd',
      en: '§ 3-10 first and second paragraphs',
    }),
    cite(flk, experience),
  ],
  messages: {
    ...referenceMessages,
    ...noneMessages,
    involvement: {
      nb: 'Planen sier hvordan de rammede er med og bestemmer.',
      nn: 'Planen seier korleis dei ramma er med og avgjer.',
      en: 'The plan says how those affected take part in the decisions.',
    },
    noInvolvement: {
      nb: 'Planen sier ikke hvordan de rammede og de pårørende medvirker i hjelpen de får.',
      nn: 'Planen seier ikkje korleis dei ramma og dei pårørande medverkar i hjelpa dei får.',
      en: 'The plan does not say how those affected and their relatives take part in the help they get.',
    },
    feedback: {
      nb: 'De rammede har en vei til å si fra om hjelpen.',
      nn: 'Dei ramma har ein veg til å seie frå om hjelpa.',
      en: 'Those affected have a way to tell what they think of the help.',
    },
    noFeedback: {
      nb: 'Planen sier ikke hvordan de rammede kan si fra om hjelpen etterpå. Kildene ber om aktiv medvirkning; en fast vei for tilbakemelding er et råd fra praksis.',
      nn: 'Planen seier ikkje korleis dei ramma kan seie frå om hjelpa etterpå. Kjeldene ber om aktiv medverknad; ein fast veg for tilbakemelding er eit råd frå praksis.',
      en: 'The plan does not say how those affected can give feedback afterwards. The sources ask for active involvement; a fixed route for feedback is advice from practice.',
    },
    developedWith: {
      nb: 'Planen sier hvem utenfor tjenestene som var med på å lage den.',
      nn: 'Planen seier kven utanfor tenestene som var med på å lage han.',
      en: 'The plan says who outside the services helped to make it.',
    },
    notDevelopedWith: {
      nb: 'Planen nevner ingen utenfor tjenestene som har vært med på å lage den. At noen som selv har vært rammet, leser utkastet, er et råd fra praksis.',
      nn: 'Planen nemner ingen utanfor tenestene som har vore med på å lage han. At nokon som sjølv har vore ramma, les utkastet, er eit råd frå praksis.',
      en: 'The plan mentions nobody outside the services who helped to make it. Letting someone who has been affected read the draft is advice from practice.',
    },
  },
  *check(plan, find) {
    const { at, evidence, gap, remark, lookup } = find;
    const { routine, feedback } = plan.followUp?.userInvolvement ?? {};
    const place = at('followUp', 'userInvolvement', 'routine');
    yield routine ? evidence('involvement', place) : gap('noInvolvement', place);
    if (feedback) yield evidence('feedback', at('followUp', 'userInvolvement', 'feedback'));
    else if (routine) yield remark('noFeedback', at('followUp', 'userInvolvement', 'feedback'));

    const makers = plan.governance?.developedWith;
    const together = at('governance', 'developedWith');
    if (noneBecause(makers)) return yield* askWhatInstead(find, together);
    const isOfTheUsers = (party: string | undefined): boolean => {
      const actor = lookup.actor(party);
      return actor === undefined || actor.category === 'voluntary';
    };
    if (itemsOf(makers).some(([, { party }]) => isOfTheUsers(party)))
      yield evidence('developedWith', together);
    else if (routine) yield remark('notDevelopedWith', together);
    for (const [index, { party }] of itemsOf(makers)) {
      yield* askIfUnknown(find, party, at('governance', 'developedWith', index, 'party'));
    }
  },
});
