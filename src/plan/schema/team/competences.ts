import { field } from '../../field.ts';
import { choice, several } from '../../kinds.ts';

export const competences = field(
  several(
    choice({
      'children-and-youth': { nb: 'barn og unge', nn: 'barn og unge', en: 'children and young people' },
      bereavement: { nb: 'sorg og etterlatte', nn: 'sorg og etterlatne', en: 'grief and bereavement' },
      trauma: { nb: 'traumer', nn: 'traume', en: 'trauma' },
      suicide: { nb: 'selvmord', nn: 'sjølvmord', en: 'suicide' },
      'mental-health': { nb: 'psykisk helse', nn: 'psykisk helse', en: 'mental health' },
      'substance-use': { nb: 'rus', nn: 'rus', en: 'substance use' },
      families: { nb: 'familier', nn: 'familiar', en: 'families' },
      'faith-and-belief': { nb: 'tro og livssyn', nn: 'tru og livssyn', en: 'faith and belief' },
      'culture-and-language': { nb: 'kultur og språk', nn: 'kultur og språk', en: 'culture and language' },
      'crisis-management': { nb: 'kriseledelse', nn: 'kriseleiing', en: 'crisis management' },
    }),
  ),
  {
    label: { nb: 'Kompetanse', nn: 'Kompetanse', en: 'Competences' },
    help: {
      nb: 'Områdene medlemmet kan bidra på, ett eller flere. Da går det fram om noen kan møte for eksempel barn og unge.',
      nn: 'Områda medlemmet kan bidra på, eitt eller fleire. Då går det fram om nokon kan møte til dømes barn og unge.',
      en: 'The areas the member can contribute in, one or more. It shows whether someone can meet, for example, children and young people.',
    },
    example: ['children-and-youth', 'bereavement'],
    visibility: 'public',
  },
);
