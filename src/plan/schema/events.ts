import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { choice, entries, id, part, prose, reference, text } from '../kinds.ts';
import { eventType } from './events/event-type.ts';

export default field(
  entries(
    part({
      id: field(id('local'), {
        label: { nb: 'Hendelses-id', nn: 'Hendings-id', en: 'Event id' },
        help: {
          nb: 'Et kort navn med små bokstaver a–z, tall og bindestrek. Rapportene bruker det for å peke på hendelsen.',
          nn: 'Eit kort namn med små bokstavar a–z, tal og bindestrek. Rapportane bruker det når dei peikar på hendinga.',
          en: 'A short name in lower-case letters a–z, digits and hyphens. Reports use it to point to the event.',
        },
        example: 'suicide',
        visibility: 'public',
      }),
      label: field(text(), {
        label: { nb: 'Hendelse', nn: 'Hending', en: 'Event' },
        help: {
          nb: 'Det dere kaller hendelsen til daglig, slik det skal stå i planen. Legevakten og politiet bør kjenne den igjen på navnet.',
          nn: 'Det de kallar hendinga til dagleg, slik det skal stå i planen. Legevakta og politiet bør kjenne henne att på namnet.',
          en: 'What you call the event day to day, as it will stand in the plan. The emergency clinic and the police should recognise it by name.',
        },
        example: { nb: 'Selvmord', nn: 'Sjølvmord', en: 'Suicide' },
        visibility: 'public',
      }),
      type: field(eventType(), {
        label: { nb: 'Hendelsestype', nn: 'Hendingstype', en: 'Event type' },
        help: {
          nb: 'Velg den typen som ligner mest. Da er det lett å se om noen vanlige hendelser mangler i planen.',
          nn: 'Vel den typen som liknar mest. Då er det lett å sjå om nokre vanlege hendingar manglar i planen.',
          en: 'Choose the type that comes closest. That makes it easy to see whether any common events are missing from the plan.',
        },
        example: 'suicide',
        visibility: 'public',
      }),
      scale: field(
        choice({
          small: { nb: 'mindre hendelse', nn: 'mindre hending', en: 'smaller event' },
          large: { nb: 'større hendelse', nn: 'større hending', en: 'major event' },
          both: {
            nb: 'mindre og større hendelser',
            nn: 'mindre og større hendingar',
            en: 'smaller and major events',
          },
        }),
        {
          label: { nb: 'Omfang', nn: 'Omfang', en: 'Scale' },
          help: {
            nb: 'Om hendelsen vanligvis rammer noen få, som et dødsfall i en familie, eller mange på én gang, som en flom. Planen bør gjelde for begge.',
            nn: 'Om hendinga oftast rammar nokre få, som eit dødsfall i ein familie, eller mange på ein gong, som ein flaum. Planen bør gjelde for begge.',
            en: 'Whether the event usually strikes a few, like a death in a family, or many at once, like a flood. The plan should cover both.',
          },
          example: 'small',
          visibility: 'public',
        },
      ),
      usualActivation: field(
        choice({
          usual: {
            nb: 'teamet aktiveres vanligvis',
            nn: 'teamet blir vanlegvis aktivert',
            en: 'the team is usually activated',
          },
          consider: {
            nb: 'vurderes i hvert tilfelle',
            nn: 'blir vurdert i kvart tilfelle',
            en: 'considered case by case',
          },
          'not-usual': {
            nb: 'teamet aktiveres vanligvis ikke',
            nn: 'teamet blir vanlegvis ikkje aktivert',
            en: 'the team is not usually activated',
          },
        }),
        {
          label: { nb: 'Vanlig aktivering', nn: 'Vanleg aktivering', en: 'Usual activation' },
          help: {
            nb: 'Om en slik hendelse vanligvis fører til at teamet kalles inn. Kommunen avgjør selv; den som melder fra, vet da hva som kan ventes.',
            nn: 'Om ei slik hending vanlegvis fører til at teamet blir kalla inn. Kommunen avgjer sjølv; den som melder frå, veit då kva dei kan vente seg.',
            en: 'Whether such an event usually leads to the team being called in. The municipality decides; callers then know what to expect.',
          },
          example: 'usual',
          visibility: 'public',
        },
      ),
      response: field(
        choice({
          'at-once': { nb: 'med én gang', nn: 'med ein gong', en: 'at once' },
          'same-day': { nb: 'samme dag', nn: 'same dag', en: 'the same day' },
          'next-working-day': { nb: 'neste virkedag', nn: 'neste yrkedag', en: 'the next working day' },
          'by-assessment': {
            nb: 'etter en konkret vurdering',
            nn: 'etter ei konkret vurdering',
            en: 'as assessed in each case',
          },
        }),
        {
          label: { nb: 'Teamets respons', nn: 'Respons frå teamet', en: 'Team response' },
          help: {
            nb: 'Hvor raskt teamet møter opp eller tar kontakt. Noen ganger må teamet komme straks, andre ganger holder nødetatene og de nærmeste de første timene.',
            nn: 'Kor raskt teamet møter opp eller tek kontakt. Somme gonger må teamet kome straks, andre gonger held det med naudetatane og dei næraste dei første timane.',
            en: 'How soon the team turns up or makes contact. Sometimes it must come at once; sometimes the emergency services and those closest are enough for the first hours.',
          },
          example: 'same-day',
          visibility: 'public',
        },
      ),
      meanwhile: field(reference('party'), {
        label: { nb: 'Hjelp i mellomtiden', nn: 'Hjelp i mellomtida', en: 'Help meanwhile' },
        help: {
          nb: 'Id-en til den som tar seg av de rammede til teamet er på plass, for eksempel legevakten en fredag kveld.',
          nn: 'Id-en til den som tek seg av dei som er ramma, til teamet er på plass, til dømes legevakta ein fredag kveld.',
          en: 'The id of whoever looks after those affected until the team is there, for example the emergency clinic on a Friday evening.',
        },
        example: 'emergency-clinic',
        visibility: 'public',
      }),
      criteria: field(prose(), {
        label: { nb: 'Kriterier', nn: 'Kriterium', en: 'Criteria' },
        help: {
          nb: 'Hva som skal til for at teamet kalles inn, i ord den som sitter med telefonen kan avgjøre etter.',
          nn: 'Kva som skal til for at teamet blir kalla inn, i ord som den som sit med telefonen, kan avgjere etter.',
          en: 'What it takes for the team to be called in, in words that let the person holding the phone decide.',
        },
        example: {
          nb: 'Alle selvmord der det finnes etterlatte i kommunen. Teamet kalles også inn når en skoleklasse eller en arbeidsplass er berørt.',
          nn: 'Alle sjølvmord der det finst etterlatne i kommunen. Teamet blir òg kalla inn når ein skuleklasse eller ein arbeidsplass er råka.',
          en: 'Every suicide where there are bereaved people in the municipality. The team is also called in when a school class or a workplace is affected.',
        },
        visibility: 'public',
      }),
      alternativeRoute: field(prose(), {
        label: { nb: 'Annen vei til hjelp', nn: 'Annan veg til hjelp', en: 'Other route to help' },
        help: {
          nb: 'Hvem som hjelper når teamet ikke kalles inn, og hvordan de nås. Da blir ingen stående uten svar.',
          nn: 'Kven som hjelper når teamet ikkje blir kalla inn, og korleis folk når dei. Då blir ingen ståande utan svar.',
          en: 'Who helps when the team is not called in, and how to reach them. Then nobody is left without an answer.',
        },
        example: {
          nb: 'Fastlegen på dagtid, legevakten på 116 117 ellers. Kommunepsykologen tilbyr samtale innen en uke.',
          nn: 'Fastlegen på dagtid, legevakta på 116 117 elles. Kommunepsykologen tilbyr samtale innan ei veke.',
          en: 'The GP in the daytime, the emergency clinic on 116 117 otherwise. The municipal psychologist offers a talk within a week.',
        },
        visibility: 'public',
      }),
      rosRef: field(reference('scenario'), {
        label: { nb: 'Scenario i ROS', nn: 'Scenario i ROS', en: 'Scenario in the ROS' },
        help: {
          nb: 'Id-en til scenarioet i risiko- og sårbarhetsanalysen, slik det står under governance.ros. Da ser leseren hva hendelsen bygger på.',
          nn: 'Id-en til scenarioet i risiko- og sårbarheitsanalysen, slik det står under governance.ros. Då ser lesaren kva hendinga byggjer på.',
          en: 'The id of the scenario in the risk and vulnerability analysis (ROS), as given under governance.ros. The reader then sees what the event builds on.',
        },
        example: 'landslide',
        visibility: 'public',
      }),
      specialGuidance: field(prose(), {
        label: { nb: 'Særlige hensyn', nn: 'Særlege omsyn', en: 'Special considerations' },
        help: {
          nb: 'Det som er annerledes ved akkurat denne hendelsen, for eksempel barn, språk, politisak eller flere selvmord på ett sted.',
          nn: 'Det som er annleis ved akkurat denne hendinga, til dømes barn, språk, politisak eller fleire sjølvmord på éin stad.',
          en: 'What is different about this particular event, for example children, language, a police case or several suicides in one place.',
        },
        example: {
          nb: 'Snakk åpent om dødsårsaken med de etterlatte, også barna. Følg særlig med på venner og klassekamerater de første ukene.',
          nn: 'Snakk ope om dødsårsaka med dei etterlatne, òg borna. Følg særleg med på vener og klassekameratar dei første vekene.',
          en: 'Speak openly about the cause of death with the bereaved, children included. Keep a special eye on friends and classmates in the first weeks.',
        },
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Hendelser', nn: 'Hendingar', en: 'Events covered' },
    help: {
      nb: 'De hendelsene planen gjelder for, for eksempel selvmord, dødsulykke og flom. Planen bør ta med alt som kan utløse innsats, uansett hvor mange som rammes.',
      nn: 'Dei hendingane planen gjeld for, til dømes sjølvmord, dødsulykke og flaum. Planen bør ta med alt som kan utløyse innsats, uansett kor mange som blir ramma.',
      en: 'The events the plan applies to, for example suicide, a fatal accident and a flood. It should include everything that may call for action, however many are affected.',
    },
    visibility: 'public',
  },
);
