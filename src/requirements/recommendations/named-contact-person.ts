import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { letterOnFollowUp, underContactPoint } from '../support/follow-up-sources.ts';
import { bullet, guideAsQuoted } from '../support/quoted-guide.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';
import { taskThatMentions } from '../support/tasks.ts';

export default defineRequirement({
  id: 'named-contact-person',
  code: 'REC-04',
  group: 'recommendations',
  obligations: [
    should(rvtsPlan, bullet(4), { binds: 'plan' }),
    guideAsQuoted(4),
    should(letter2022, letterOnFollowUp, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['followUp', 'contactPerson', 'routine'],
    ['followUp', 'contactPerson', 'assignedBy'],
    ['followUp', 'contactPerson', 'within'],
    ['followUp', 'contactPerson', 'replacement'],
    ['team', 'tasks', 0, 'task'],
    ['taskDivision', 'small', 0, 'task'],
    ['phases', 0, 'measures', 0, 'text'],
  ],
  title: { nb: 'Navngitt kontaktperson', nn: 'Namngjeven kontaktperson', en: 'Named contact person' },
  asks: {
    nb: 'Det anbefales at rammede personer og familier får en fast, navngitt kontaktperson.',
    nn: 'Det er tilrådd at ramma personar og familiar får ein fast, namngjeven kontaktperson.',
    en: 'It is recommended that affected persons and families get a fixed, named contact person.',
  },
  why: {
    nb: 'Familien skal slippe å fortelle historien på nytt til en fremmed hver gang. Ett navn og ett nummer gjør at noen legger merke til det når de ikke svarer.',
    nn: 'Familien skal sleppe å fortelje historia på nytt til ein framand kvar gong. Eitt namn og eitt nummer gjer at nokon merkar det når dei ikkje svarar.',
    en: 'A family should not have to tell the story to a stranger each time. One name and one number mean that someone notices when they do not answer.',
  },
  advice: {
    nb: 'Skriv at hver familie får ett navn og ett nummer, hvilken rolle som peker ut kontaktpersonen, når, og hvem som overtar ved ferie og sykdom.',
    nn: 'Skriv at kvar familie får eitt namn og eitt nummer, kva rolle som peikar ut kontaktpersonen, når, og kven som tek over ved ferie og sjukdom.',
    en: 'Write that each family gets one name and one number, which role appoints the contact person, when, and who takes over during holidays and illness.',
  },
  pitfall: {
    nb: '«Fastlegen følger opp» er den eneste regelen.',
    nn: '«Fastlegen følgjer opp» er den einaste regelen.',
    en: '“The GP follows up” is the only rule.',
  },
  forHumans: {
    nb: 'Om det virkelig er den samme personen som ringer gjennom hele året.',
    nn: 'Om det verkeleg er den same personen som ringjer gjennom heile året.',
    en: 'Whether it really is the same person who calls all through the year.',
  },
  citations: [
    cite(rvtsPlan, bullet(4)),
    guideAsQuoted(4).citation,
    cite(rvtsModel, underContactPoint),
    cite(letter2022, letterOnFollowUp),
  ],
  messages: {
    ...referenceMessages,
    rule: {
      nb: 'Planen sier at de rammede får en kontaktperson.',
      nn: 'Planen seier at dei ramma får ein kontaktperson.',
      en: 'The plan says that those affected get a contact person.',
    },
    noRule: {
      nb: 'Planen sier ikke at de rammede får en fast, navngitt kontaktperson.',
      nn: 'Planen seier ikkje at dei ramma får ein fast, namngjeven kontaktperson.',
      en: 'The plan does not say that those affected get a fixed, named contact person.',
    },
    onlyTask: {
      nb: 'En oppgave nevner kontaktperson, men planen har ingen regel om det. Er det klart at alle rammede får en, og at den er fast?',
      nn: 'Ei oppgåve nemner kontaktperson, men planen har ingen regel om det. Er det klart at alle ramma får ein, og at han er fast?',
      en: 'A task mentions a contact person, but the plan has no rule on it. Is it clear that everyone affected gets one, and that the person is fixed?',
    },
    noAssigner: {
      nb: 'Planen sier ikke hvem som peker ut kontaktpersonen. At en rolle har oppgaven, er et råd fra praksis.',
      nn: 'Planen seier ikkje kven som peikar ut kontaktpersonen. At ei rolle har oppgåva, er eit råd frå praksis.',
      en: 'The plan does not say who appoints the contact person. Giving a role the task is advice from practice.',
    },
    noTime: {
      nb: 'Planen sier ikke når kontaktpersonen pekes ut. RVTS anbefaler at det skjer fra starten.',
      nn: 'Planen seier ikkje når kontaktpersonen blir peika ut. RVTS rår til at det skjer frå starten.',
      en: 'The plan does not say when the contact person is appointed. RVTS recommends from the start.',
    },
    noReplacement: {
      nb: 'Planen sier ikke hvem som trer inn når kontaktpersonen er borte. Kildene ber om en fast kontakt; regelen om avløsning er et råd fra praksis.',
      nn: 'Planen seier ikkje kven som trer inn når kontaktpersonen er borte. Kjeldene ber om ein fast kontakt; regelen om avløysing er eit råd frå praksis.',
      en: 'The plan does not say who steps in when the contact person is away. The sources ask for a fixed contact; the rule on replacement is advice from practice.',
    },
  },
  *check(plan, find) {
    const { at, evidence, gap, question, remark } = find;
    const rule = plan.followUp?.contactPerson ?? {};
    const told = (['routine', 'assignedBy', 'within'] as const).find((key) => rule[key]);
    if (told === undefined) {
      const task = taskThatMentions(plan, ['kontaktperson', 'contact person'], find);
      return yield task ? question('onlyTask', task) : gap('noRule', at('followUp', 'contactPerson'));
    }
    yield evidence('rule', at('followUp', 'contactPerson', told));
    const assigner = at('followUp', 'contactPerson', 'assignedBy');
    if (!rule.assignedBy) yield remark('noAssigner', assigner);
    yield* askIfUnknown(find, rule.assignedBy, assigner);
    if (!rule.within) yield remark('noTime', at('followUp', 'contactPerson', 'within'));
    if (!rule.replacement) yield remark('noReplacement', at('followUp', 'contactPerson', 'replacement'));
  },
});
