import { channel, hours, tightened } from '../common.ts';
import { field } from '../field.ts';
import { choice, date, entries, part, reference, several } from '../kinds.ts';

export default field(
  part({
    authorised: field(
      entries(
        part({
          party: field(reference('party'), {
            label: { nb: 'Rolle eller tjeneste', nn: 'Rolle eller teneste', en: 'Role or service' },
            help: {
              nb: 'Id-en til den som kan kalle inn teamet. Velg heller en funksjon enn et navn, så holder planen ved vaktskifte.',
              nn: 'Id-en til den som kan kalle inn teamet. Vel heller ein funksjon enn eit namn, så held planen ved vaktskifte.',
              en: 'The id of whoever may call in the team. Prefer a function to a name, so that the plan holds when shifts change.',
            },
            example: 'chief-medical-officer',
            visibility: 'public',
          }),
          mode: field(
            choice({
              formal: {
                nb: 'har formell myndighet til å kalle inn',
                nn: 'har formelt mynde til å kalle inn',
                en: 'has formal authority to convene',
              },
              practical: {
                nb: 'kaller inn i praksis',
                nn: 'kallar inn i praksis',
                en: 'calls in the team in practice',
              },
            }),
            {
              label: { nb: 'Type myndighet', nn: 'Type mynde', en: 'Kind of authority' },
              help: {
                nb: 'Om aktøren avgjør at teamet skal inn, eller er den som ringer når det haster. Begge deler er til hjelp midt på natten.',
                nn: 'Om aktøren avgjer at teamet skal inn, eller er den som ringjer når det hastar. Begge delar er til hjelp midt på natta.',
                en: 'Whether this party decides that the team comes in, or is the one who rings when it is urgent. Both help in the middle of the night.',
              },
              example: 'formal',
              visibility: 'public',
            },
          ),
          channel: field(channel(), {
            label: { nb: 'Kanal', nn: 'Kanal', en: 'Channel' },
            help: {
              nb: 'Hvordan aktøren når teamet når det gjelder. Velg den måten som er avtalt og prøvd.',
              nn: 'Korleis aktøren når teamet når det gjeld. Vel den måten som er avtalt og prøvd.',
              en: 'How this party reaches the team when it matters. Choose the way that is agreed and tried.',
            },
            example: 'phone',
            visibility: 'public',
          }),
          hours: field(hours(), {
            label: { nb: 'Tidsrom', nn: 'Tidsrom', en: 'Hours' },
            help: {
              nb: 'Når aktøren kan kalle inn teamet, med dager og klokkeslett, for eksempel alle dager fra 00:00 til 24:00. Noen bør kunne det også om natten.',
              nn: 'Når aktøren kan kalle inn teamet, med dagar og klokkeslett, til dømes alle dagar frå 00:00 til 24:00. Nokon bør kunne det om natta òg.',
              en: 'When this party may call in the team, as days and times, for example every day from 00:00 to 24:00. Someone should be able to at night too.',
            },
            visibility: 'public',
          }),
          thenInform: field(several(reference('party')), {
            label: { nb: 'Informerer deretter', nn: 'Informerer deretter', en: 'Then informs' },
            help: {
              nb: 'Id-ene til dem som skal ha beskjed så snart teamet er kalt inn. Da får ledelsen vite det uten å måtte spørre.',
              nn: 'Id-ane til dei som skal ha beskjed så snart teamet er kalla inn. Då får leiinga vite det utan å måtte spørje.',
              en: 'The ids of those to be told as soon as the team is called in. Management then knows without having to ask.',
            },
            example: ['municipal-director', 'crisis-management'],
            visibility: 'public',
          }),
          ...tightened(),
        }),
      ),
      {
        label: { nb: 'Kan kalle inn', nn: 'Kan kalle inn', en: 'May convene the team' },
        help: {
          nb: 'Alle som kan kalle sammen teamet, for eksempel teamlederen, kommuneoverlegen og legevakten. Er kriseledelsen den eneste, faller de mindre hendelsene lett utenfor.',
          nn: 'Alle som kan kalle saman teamet, til dømes teamleiaren, kommuneoverlegen og legevakta. Er kriseleiinga den einaste, fell dei mindre hendingane lett utanfor.',
          en: 'Everyone who may call the team together, for example the team leader, the chief medical officer and the emergency clinic. If only crisis management can, smaller events easily fall outside.',
        },
        visibility: 'public',
      },
    ),
    agreedWith: field(
      entries(
        part({
          party: field(reference('party'), {
            label: { nb: 'Avtalt med', nn: 'Avtalt med', en: 'Agreed with' },
            help: {
              nb: 'Id-en til den dere har gått gjennom terskler og varslingsvei sammen med.',
              nn: 'Id-en til den de har gått gjennom tersklar og varslingsveg saman med.',
              en: 'The id of the party you have been through thresholds and alert route with.',
            },
            example: 'police',
            visibility: 'public',
          }),
          on: field(date(), {
            label: { nb: 'Dato avtalt', nn: 'Dato avtalt', en: 'Date agreed' },
            help: {
              nb: 'Dagen dere ble enige, skrevet som ÅÅÅÅ-MM-DD. Er det lenge siden, er det på tide å ta det opp igjen.',
              nn: 'Dagen de blei samde, skriven som ÅÅÅÅ-MM-DD. Er det lenge sidan, er det på tide å ta det opp att.',
              en: 'The day you agreed, written YYYY-MM-DD. If it is long ago, it is time to raise it again.',
            },
            example: '2026-02-10',
            visibility: 'public',
          }),
          ...tightened(),
        }),
      ),
      {
        label: { nb: 'Avklart med', nn: 'Avklart med', en: 'Settled with' },
        help: {
          nb: 'Hvem som kjenner ordningen og er enig i den, for eksempel politiet og legevaktsentralen, med dato. De er ofte de første som får vite om en hendelse.',
          nn: 'Kven som kjenner ordninga og er samd i henne, til dømes politiet og legevaktsentralen, med dato. Dei er ofte dei første som får vite om ei hending.',
          en: 'Who knows the arrangement and agrees to it, for example the police and the out-of-hours call centre, with dates. They are often the first to hear of an event.',
        },
        visibility: 'public',
      },
    ),
  }),
  {
    label: { nb: 'Aktivering', nn: 'Aktivering', en: 'Activation' },
    help: {
      nb: 'Hvem som kan kalle sammen teamet, når og hvordan, og hvem dere har avklart det med. Planen bør si det klart, så ingen må lete etter fullmakten.',
      nn: 'Kven som kan kalle saman teamet, når og korleis, og kven de har avklart det med. Planen bør seie det klart, så ingen må leite etter fullmakta.',
      en: 'Who may call the team together, when and how, and with whom you have settled it. The plan should say so clearly, so that nobody has to look for authority.',
    },
    visibility: 'public',
  },
);
