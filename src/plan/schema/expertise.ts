import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { entries, part, prose, reference, text } from '../kinds.ts';
import { interpreters } from './expertise/interpreters.ts';

export default field(
  part({
    external: field(
      entries(
        part({
          party: field(reference('party'), {
            label: { nb: 'Fagmiljø', nn: 'Fagmiljø', en: 'Expert body' },
            help: {
              nb: 'Id-en til det fagmiljøet eller den fagpersonen dere henter hjelp fra. For RVTS er det det senteret kommunen hører til.',
              nn: 'Id-en til fagmiljøet eller fagpersonen de hentar hjelp frå. For RVTS er det det senteret kommunen høyrer til.',
              en: 'The id of the centre or professional you turn to. For RVTS it is the centre your municipality belongs to.',
            },
            example: 'rvts',
            visibility: 'public',
          }),
          expertise: field(text(), {
            label: { nb: 'Kompetanse', nn: 'Kompetanse', en: 'Expertise' },
            help: {
              nb: 'Hva de kan som dere selv mangler, med få ord.',
              nn: 'Kva dei kan som de sjølve manglar, med få ord.',
              en: 'What they know that you lack yourselves, in few words.',
            },
            example: {
              nb: 'Veiledning etter selvmord og traumatiske hendelser',
              nn: 'Rettleiing etter sjølvmord og traumatiske hendingar',
              en: 'Guidance after suicide and traumatic events',
            },
            visibility: 'public',
          }),
          routine: field(prose(), {
            label: { nb: 'Bruk', nn: 'Bruk', en: 'Use' },
            help: {
              nb: 'Når dere tar kontakt, hvem som gjør det, og hvor raskt dere kan vente svar. Ta med hva det koster, om noe.',
              nn: 'Når de tek kontakt, kven som gjer det, og kor raskt de kan vente svar. Ta med kva det kostar, om noko.',
              en: 'When you make contact, who does it and how soon you can expect an answer. Add what it costs, if anything.',
            },
            example: {
              nb: 'Teamlederen ringer på dagtid når teamet er usikkert på hva som bør gjøres. Svar samme eller neste dag.',
              nn: 'Teamleiaren ringjer på dagtid når teamet er usikkert på kva som bør gjerast. Svar same eller neste dag.',
              en: 'The team leader rings in the daytime when the team is unsure what to do. Answer the same or the next day.',
            },
            visibility: 'public',
          }),
          contact: field(reference('party'), {
            label: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
            help: {
              nb: 'Id-en til den dere ringer, ført opp under contacts med telefon.',
              nn: 'Id-en til den de ringjer, ført opp under contacts med telefon.',
              en: 'The id of whoever you ring, listed under contacts with a phone number.',
            },
            example: 'rvts',
            visibility: 'public',
          }),
          ...tightened(),
        }),
      ),
      {
        label: { nb: 'Ekstern ekspertise', nn: 'Ekstern ekspertise', en: 'External expertise' },
        help: {
          nb: 'Fagfolk utenfor kommunen og hvordan dere når dem, for eksempel RVTS, et sorgsenter eller en krisepsykolog.',
          nn: 'Fagfolk utanfor kommunen og korleis de når dei, til dømes RVTS, eit sorgsenter eller ein krisepsykolog.',
          en: 'Professionals outside the municipality and how you reach them, for example RVTS, a bereavement centre or a crisis psychologist.',
        },
        visibility: 'public',
      },
    ),
    interpreters,
  }),
  {
    label: { nb: 'Ekspertise og tolk', nn: 'Ekspertise og tolk', en: 'Expertise and interpreters' },
    help: {
      nb: 'Hvor dere henter fagkunnskap og tolk når egne krefter ikke strekker til. Planen bør ha rutiner for begge.',
      nn: 'Kvar de hentar fagkunnskap og tolk når eigne krefter ikkje strekk til. Planen bør ha rutinar for begge.',
      en: 'Where you find expert knowledge and interpreters when your own resources are not enough. The plan should have routines for both.',
    },
    visibility: 'public',
  },
);
