import { field } from '../field.ts';
import { part, prose, reference } from '../kinds.ts';

export default field(
  part({
    debriefing: field(prose(), {
      label: {
        nb: 'Samtale etter innsats',
        nn: 'Samtale etter innsatsen',
        en: 'Talk after a call-out',
      },
      help: {
        nb: 'Hvem som samler hjelperne etter innsatsen, når det skjer, og hva de går gjennom, så ingen går rett hjem fra en tung innsats.',
        nn: 'Kven som samlar hjelparane etter innsatsen, når det skjer, og kva dei går gjennom, så ingen går rett heim frå ein tung innsats.',
        en: 'Who gathers the helpers after the call-out, when, and what they go through together, so that no one goes straight home from a hard call-out.',
      },
      example: {
        nb: 'Lederen samler alle før de går hjem, og på nytt innen tre dager: hva skjedde, hva gjorde vi, hvordan har hver enkelt det?',
        nn: 'Leiaren samlar alle før dei går heim, og på nytt innan tre dagar: kva hende, kva gjorde vi, korleis har kvar og ein det?',
        en: 'The leader gathers everyone before they go home, and again within three days: what happened, what did we do, how is each of us?',
      },
      visibility: 'public',
    }),
    relief: field(prose(), {
      label: { nb: 'Avløsning', nn: 'Avløysing', en: 'Relief' },
      help: {
        nb: 'Hvor lenge en hjelper kan stå i innsats, hvem som bestemmer avløsning, og hvem som overtar. Ta med hvile og fri fra vanlig arbeid etterpå.',
        nn: 'Kor lenge ein hjelpar kan stå i innsats, kven som avgjer avløysing, og kven som tek over. Ta med kvile og fri frå vanleg arbeid etterpå.',
        en: 'How long a helper may stay on duty, who decides on relief, and who takes over. Include rest and time off from ordinary work afterwards.',
      },
      example: {
        nb: 'Ingen står lenger enn åtte timer. Lederen setter opp avløsning etter fire timer, og den som har vært ute om natten, har fri dagen etter.',
        nn: 'Ingen står lenger enn åtte timar. Leiaren set opp avløysing etter fire timar, og den som har vore ute om natta, har fri dagen etter.',
        en: 'No one stays longer than eight hours. The leader plans relief after four hours, and anyone out at night has the next day off.',
      },
      visibility: 'public',
    }),
    followUp: field(prose(), {
      label: { nb: 'Oppfølging av hjelpere', nn: 'Oppfølging av hjelparar', en: 'Follow-up of helpers' },
      help: {
        nb: 'Hva hjelperne får tilbud om i ukene og månedene etterpå, og fra hvem: leder, bedriftshelsetjeneste, veiledning. Ta også med frivillige og tolker.',
        nn: 'Kva hjelparane får tilbod om i vekene og månadene etterpå, og frå kven: leiar, bedriftshelseteneste, rettleiing. Ta òg med frivillige og tolkar.',
        en: 'What helpers are offered in the weeks and months afterwards, and by whom: their manager, occupational health, supervision. Include volunteers and interpreters.',
      },
      example: {
        nb: 'Lederen ringer hver hjelper etter to uker og etter to måneder. Bedriftshelsetjenesten tar imot den som trenger mer.',
        nn: 'Leiaren ringjer kvar hjelpar etter to veker og etter to månader. Bedriftshelsetenesta tek imot den som treng meir.',
        en: 'The leader phones each helper after two weeks and after two months. Occupational health sees anyone who needs more.',
      },
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
      help: {
        nb: 'Id-en til den som sørger for at hjelperne blir fulgt opp, også når lederen selv var med i innsatsen.',
        nn: 'Id-en til den som sørgjer for at hjelparane blir følgde opp, òg når leiaren sjølv var med i innsatsen.',
        en: 'The id of the party who sees to it that helpers are followed up, also when the leader took part in the call-out.',
      },
      example: 'municipal-psychologist',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Ivaretakelse av hjelpere', nn: 'Omsorg for hjelparar', en: 'Care for helpers' },
    help: {
      nb: 'Hvordan kommunen tar vare på sine egne hjelpere under og etter en innsats, for eksempel en samlet gjennomgang samme kveld og en telefon etter to uker.',
      nn: 'Korleis kommunen tek vare på sine eigne hjelparar under og etter ein innsats, til dømes ein felles gjennomgang same kveld og ein telefon etter to veker.',
      en: 'How the municipality looks after its own helpers during and after a call-out, for example a talk together the same evening and a phone call after two weeks.',
    },
    visibility: 'public',
  },
);
