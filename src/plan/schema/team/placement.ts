import { field } from '../../field.ts';
import { part, prose, reference, text } from '../../kinds.ts';

export const placement = field(
  part({
    unit: field(text(), {
      label: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
      help: {
        nb: 'Virksomheten eller avdelingen teamet hører til i det daglige; ikke navnet på teamet selv.',
        nn: 'Verksemda eller avdelinga teamet høyrer til i det daglege; ikkje namnet på sjølve teamet.',
        en: 'The department or section the team belongs to from day to day; not the name of the team itself.',
      },
      example: { nb: 'Helse og mestring', nn: 'Helse og meistring', en: 'Health and coping services' },
      visibility: 'public',
    }),
    reportsTo: field(reference('party'), {
      label: { nb: 'Rapporterer til', nn: 'Rapporterer til', en: 'Reports to' },
      help: {
        nb: 'Id-en til rollen teamet svarer til, for eksempel kommuneoverlegen.',
        nn: 'Id-en til rolla teamet svarar til, til dømes kommuneoverlegen.',
        en: 'Id of the role the team answers to, for example the chief medical officer.',
      },
      example: 'chief-medical-officer',
      visibility: 'public',
    }),
    relationToCrisisManagement: field(prose(), {
      label: {
        nb: 'Forhold til kriseledelsen',
        nn: 'Forhold til kriseleiinga',
        en: 'Relation to crisis management',
      },
      help: {
        nb: 'Hvordan teamet og kommunal kriseledelse arbeider sammen når begge er i gang: hvem som bestemmer hva, og hvem som melder fra.',
        nn: 'Korleis teamet og kommunal kriseleiing arbeider saman når begge er i gang: kven som avgjer kva, og kven som melder frå.',
        en: 'How the team and municipal crisis management work together when both are active: who decides what, and who reports.',
      },
      example: {
        nb: 'Kriseledelsen leder den samlede innsatsen og setter inn ressurser. Teamet leder det faglige arbeidet og rapporterer til kriseledelsen to ganger i døgnet.',
        nn: 'Kriseleiinga leier den samla innsatsen og set inn ressursar. Teamet leier det faglege arbeidet og rapporterer til kriseleiinga to gonger i døgnet.',
        en: 'Crisis management leads the whole effort and commits resources. The team leads the professional work and reports to crisis management twice a day.',
      },
      visibility: 'public',
    }),
    relationToOrdinaryServices: field(prose(), {
      label: {
        nb: 'Forhold til ordinære tjenester',
        nn: 'Forhold til ordinære tenester',
        en: 'Relation to ordinary services',
      },
      help: {
        nb: 'Hva teamet gjør selv, hva tjenestene gjør, og når de tar over. Teamet er et tillegg til dem, ikke en erstatning.',
        nn: 'Kva teamet gjer sjølv, kva tenestene gjer, og når dei tek over. Teamet er eit tillegg til dei, ikkje ei erstatning.',
        en: 'What the team does itself, what the services do, and when they take over. The team adds to them and does not replace them.',
      },
      example: {
        nb: 'Teamet støtter de første ukene. Deretter tar fastlegen, skolehelsetjenesten eller psykisk helse og rus over etter avtale med den enkelte.',
        nn: 'Teamet støttar dei første vekene. Etter det tek fastlegen, skulehelsetenesta eller psykisk helse og rus over etter avtale med den enkelte.',
        en: 'The team gives support in the first weeks. The GP, school health or the mental health service then takes over, as agreed with each person.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: {
      nb: 'Organisatorisk plassering',
      nn: 'Organisatorisk plassering',
      en: 'Organisational placement',
    },
    help: {
      nb: 'Hvor teamet hører hjemme i kommunen, for eksempel under helse og mestring med kommuneoverlegen som nærmeste leder.',
      nn: 'Kvar teamet høyrer heime i kommunen, til dømes under helse og meistring med kommuneoverlegen som næraste leiar.',
      en: 'Where the team sits in the municipality, for example under health services with the chief medical officer as line manager.',
    },
    visibility: 'public',
  },
);
