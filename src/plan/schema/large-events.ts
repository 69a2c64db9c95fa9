import { field } from '../field.ts';
import { part } from '../kinds.ts';
import { eps, relatives } from './large-events/centre-and-relatives.ts';
import { companies, relief } from './large-events/companies-and-relief.ts';
import { extraResources, mutualAid } from './large-events/help-from-others.ts';
import { regionalCoordination } from './large-events/regional-coordination.ts';

export default field(
  part({
    regionalCoordination,
    extraResources,
    eps,
    relatives,
    mutualAid,
    companies,
    relief,
  }),
  {
    label: { nb: 'Store hendelser', nn: 'Store hendingar', en: 'Large events' },
    help: {
      nb: 'Det som kommer i tillegg når mange rammes samtidig, for eksempel evakuerte- og pårørendesenter, hjelp fra nabokommuner og avløsning av hjelperne.',
      nn: 'Det som kjem i tillegg når mange blir ramma på ein gong, til dømes evakuerte- og pårørandesenter, hjelp frå nabokommunar og avløysing av hjelparane.',
      en: 'What comes on top when many are affected at once, for example an evacuee and relatives’ centre, help from neighbouring municipalities and relief for the helpers.',
    },
    visibility: 'public',
  },
);
