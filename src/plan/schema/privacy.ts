import { field } from '../field.ts';
import { part, prose, reference } from '../kinds.ts';

export default field(
  part({
    legalBasis: field(prose(), {
      label: { nb: 'Behandlingsgrunnlag', nn: 'Behandlingsgrunnlag', en: 'Lawful basis' },
      help: {
        nb: 'Bestemmelsen som gir kommunen lov til å ha navn og numre i planen. Spør personvernombudet når dere er i tvil.',
        nn: 'Føresegna som gir kommunen lov til å ha namn og nummer i planen. Spør personvernombodet når de er i tvil.',
        en: 'The provision that allows the municipality to hold names and numbers in the plan. Ask the data protection officer when in doubt.',
      },
      example: {
        nb: 'Personvernforordningen artikkel 6 nr. 1 bokstav e, jf. helse- og omsorgstjenesteloven § 3-2 om psykososial beredskap og oppfølging.',
        nn: 'Personvernforordninga artikkel 6 nr. 1 bokstav e, jf. helse- og omsorgstenestelova § 3-2 om psykososial beredskap og oppfølging.',
        en: 'GDPR Article 6(1)(e), cf. section 3-2 of the Health and Care Services Act on psychosocial preparedness and follow-up.',
      },
      visibility: 'public',
    }),
    purpose: field(prose(), {
      label: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
      help: {
        nb: 'Hva opplysningene om personer i planen skal brukes til. Det som ikke trengs til dette, bør ikke stå i planen.',
        nn: 'Kva opplysningane om personar i planen skal brukast til. Det som ikkje trengst til dette, bør ikkje stå i planen.',
        en: 'What the details about people in the plan are used for. Anything not needed for this should not be in the plan.',
      },
      example: {
        nb: 'Navn og numre brukes bare til å varsle, kalle inn og øve dem som har en rolle i planen.',
        nn: 'Namn og nummer blir berre brukte til å varsle, kalle inn og øve dei som har ei rolle i planen.',
        en: 'Names and numbers are used only to alert, call out and exercise those with a role in the plan.',
      },
      visibility: 'public',
    }),
    retention: field(prose(), {
      label: { nb: 'Lagring og sletting', nn: 'Lagring og sletting', en: 'Retention and deletion' },
      help: {
        nb: 'Når navn og numre fjernes, hva som skjer med gamle kopier, og hva som arkiveres. Gjelder også papirutgaver i permer og biler.',
        nn: 'Når namn og nummer blir fjerna, kva som skjer med gamle kopiar, og kva som blir arkivert. Gjeld òg papirutgåver i permar og bilar.',
        en: 'When names and numbers are removed, what happens to old copies, and what is archived. Covers paper copies in binders and cars too.',
      },
      example: {
        nb: 'Opplysninger om den som slutter i teamet, fjernes innen en uke. Gamle kopier makuleres, og vedtatte utgaver ligger i arkivet.',
        nn: 'Opplysningar om den som sluttar i teamet, blir fjerna innan ei veke. Gamle kopiar blir makulerte, og vedtekne utgåver ligg i arkivet.',
        en: 'Details of anyone leaving the team are removed within a week. Old copies are shredded, and adopted editions are kept in the archive.',
      },
      visibility: 'public',
    }),
    exemption: field(prose(), {
      label: {
        nb: 'Unntatt offentlighet',
        nn: 'Unnateke offentlegheit',
        en: 'Exempt from public access',
      },
      help: {
        nb: 'Hvilke deler som ikke gis ut, og bestemmelsen dere bygger på. Planen er i utgangspunktet offentlig, så nevn bare det som må skjermes.',
        nn: 'Kva delar som ikkje blir gjevne ut, og føresegna de byggjer på. Planen er i utgangspunktet offentleg, så nemn berre det som må skjermast.',
        en: 'Which parts are withheld, and the provision you rely on. The plan is public to begin with, so name only what must be shielded.',
      },
      example: {
        nb: 'Adkomst til lokaler og nøkkelbokser står bare i den interne utgaven, jf. offentleglova § 24 tredje ledd.',
        nn: 'Tilkomst til lokale og nøkkelboksar står berre i den interne utgåva, jf. offentleglova § 24 tredje ledd.',
        en: 'Access to premises and key boxes is given only in the internal edition, cf. section 24 third paragraph of the Freedom of Information Act.',
      },
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
      help: {
        nb: 'Id-en til den som svarer for personopplysningene i planen og for hva som blir offentliggjort.',
        nn: 'Id-en til den som svarar for personopplysningane i planen og for kva som blir lagt ut offentleg.',
        en: 'The id of the party who answers for the personal details in the plan and for what is made public.',
      },
      example: 'municipal-director',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
    help: {
      nb: 'Hvordan planen tar vare på opplysninger om personer, og hva som holdes utenfor den offentlige utgaven, for eksempel private telefonnumre.',
      nn: 'Korleis planen tek vare på opplysningar om personar, og kva som blir halde utanfor den offentlege utgåva, til dømes private telefonnummer.',
      en: 'How the plan protects details about people, and what is kept out of the public edition, for example private telephone numbers.',
    },
    visibility: 'public',
  },
);
