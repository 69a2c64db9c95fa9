import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { entries, id, part, prose, reference, several, text } from '../kinds.ts';

export default field(
  entries(
    part({
      id: field(id('party'), {
        label: { nb: 'Rolle-id', nn: 'Rolle-id', en: 'Role id' },
        help: {
          nb: 'Et kort navn resten av planen viser til: små bokstaver a–z, tall og bindestrek. Lederen av teamet har id-en team-leader, nestlederen team-deputy-leader.',
          nn: 'Eit kort namn resten av planen viser til: små bokstavar a–z, tal og bindestrek. Leiaren av teamet har id-en team-leader, nestleiaren team-deputy-leader.',
          en: 'A short name the rest of the plan points to: lower-case letters a–z, digits and hyphens. The leader of the team is team-leader, the deputy team-deputy-leader.',
        },
        example: 'team-leader',
        visibility: 'public',
      }),
      label: field(text(), {
        label: { nb: 'Rollenavn', nn: 'Rollenamn', en: 'Role name' },
        help: {
          nb: 'Det rollen heter i kommunen, slik det skal stå i lister og på tiltakskort.',
          nn: 'Det rolla heiter i kommunen, slik det skal stå i lister og på tiltakskort.',
          en: 'What the municipality calls the role, as it should stand in lists and on action cards.',
        },
        example: { nb: 'Leder av kriseteamet', nn: 'Leiar av kriseteamet', en: 'Crisis team leader' },
        visibility: 'public',
      }),
      holders: field(several(reference('party')), {
        label: { nb: 'Innehavere', nn: 'Innehavarar', en: 'Holders' },
        help: {
          nb: 'Id-ene til dem som har rollen nå, medlemmer eller kontakter, den som trer inn først øverst.',
          nn: 'Id-ane til dei som har rolla no, medlemmer eller kontaktar, den som trer inn først øvst.',
          en: 'Ids of those who hold the role now, members or contacts, the first to step in on top.',
        },
        example: ['municipal-psychologist'],
        visibility: 'internal',
      }),
      responsibility: field(prose(), {
        label: { nb: 'Ansvar og myndighet', nn: 'Ansvar og mynde', en: 'Responsibility and authority' },
        help: {
          nb: 'Hva rollen skal gjøre, og hva den kan bestemme uten å spørre andre først.',
          nn: 'Kva den som har rolla skal gjere, og kva han eller ho kan avgjere utan å spørje andre først.',
          en: 'What the role is to do, and what it may decide without asking others first.',
        },
        example: {
          nb: 'Kaller inn teamet, fordeler oppgavene og holder kriseledelsen orientert. Kan leie inn tolk uten å spørre først.',
          nn: 'Kallar inn teamet, fordeler oppgåvene og held kriseleiinga orientert. Kan leige inn tolk utan å spørje først.',
          en: 'Calls out the team, divides the tasks and keeps crisis management informed. May book an interpreter without asking first.',
        },
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
    help: {
      nb: 'Funksjonene planen legger ansvar på, for eksempel leder av kriseteamet, kriseledelsen og kommuneoverlegen. Da følger oppgavene rollen når folk skifter.',
      nn: 'Funksjonane planen legg ansvar på, til dømes leiaren av kriseteamet, kriseleiinga og kommuneoverlegen. Då følgjer oppgåvene rolla når folk skiftar.',
      en: 'The functions the plan gives responsibility to, for example the crisis team leader, crisis management and the chief medical officer. Tasks then follow the role when people change.',
    },
    visibility: 'public',
  },
);
