import { channel, tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { duration, entries, part, reference, several } from '../../kinds.ts';

export const callList = field(
  entries(
    part({
      caller: field(reference('party'), {
        label: { nb: 'Ringer', nn: 'Ringjer', en: 'Caller' },
        help: {
          nb: 'Id-en til den som varsler videre i dette leddet.',
          nn: 'Id-en til den som varslar vidare i dette leddet.',
          en: 'The id of whoever passes the alert on at this point.',
        },
        example: 'team-leader',
        visibility: 'public',
      }),
      calls: field(several(reference('party')), {
        label: { nb: 'Varsler', nn: 'Varslar', en: 'Calls' },
        help: {
          nb: 'Id-ene til dem som skal varsles, i den rekkefølgen de ringes. Noen få per person går fortere enn én lang liste.',
          nn: 'Id-ane til dei som skal varslast, i den rekkjefølgja dei blir ringde. Nokre få per person går fortare enn éi lang liste.',
          en: 'The ids of those to be alerted, in the order they are called. A few for each caller goes faster than one long list.',
        },
        example: ['team-deputy-leader', 'municipal-psychologist', 'school-health'],
        visibility: 'public',
      }),
      channel: field(channel(), {
        label: { nb: 'Kanal', nn: 'Kanal', en: 'Channel' },
        help: {
          nb: 'Hvordan varselet går ut først.',
          nn: 'Korleis varselet går ut først.',
          en: 'How the alert goes out at first.',
        },
        example: 'phone',
        visibility: 'public',
      }),
      backupChannel: field(channel(), {
        label: { nb: 'Reservekanal', nn: 'Reservekanal', en: 'Backup channel' },
        help: {
          nb: 'Hvordan dere varsler når den vanlige kanalen svikter, for eksempel når mobilnettet er nede. Velg noe som ikke henger på det samme nettet.',
          nn: 'Korleis de varslar når den vanlege kanalen sviktar, til dømes når mobilnettet er nede. Vel noko som ikkje heng på det same nettet.',
          en: 'How you alert when the usual channel fails, for example when the mobile network is down. Choose something that does not depend on the same network.',
        },
        example: 'sms',
        visibility: 'public',
      }),
      wait: field(duration(), {
        label: { nb: 'Ventetid', nn: 'Ventetid', en: 'Waiting time' },
        help: {
          nb: 'Hvor lenge den som ringer, venter på svar før neste steg, som ISO 8601-varighet: PT10M er ti minutter.',
          nn: 'Kor lenge den som ringjer, ventar på svar før neste steg, som ISO 8601-tidslengd: PT10M er ti minutt.',
          en: 'How long the caller waits for an answer before the next step, as an ISO 8601 duration: PT10M is ten minutes.',
        },
        example: 'PT10M',
        visibility: 'public',
      }),
      ifNoAnswer: field(reference('party'), {
        label: { nb: 'Ved manglende svar', nn: 'Når ingen svarar', en: 'If no answer' },
        help: {
          nb: 'Id-en til den som skal ringes når ventetiden er ute, så varselet går videre uansett.',
          nn: 'Id-en til den dei skal ringje når ventetida er ute, så varselet går vidare uansett.',
          en: 'The id of whoever is to be called when the wait is over, so that the alert goes on regardless.',
        },
        example: 'chief-medical-officer',
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Varslingsliste', nn: 'Varslingsliste', en: 'Call list' },
    help: {
      nb: 'Hvem som ringer hvem, ett ledd om gangen, for eksempel: teamlederen ringer nestlederen og psykologen. Alle i teamet bør kunne nås gjennom listen.',
      nn: 'Kven som ringjer kven, eitt ledd om gongen, til dømes: teamleiaren ringjer nestleiaren og psykologen. Alle i teamet bør kunne nåast gjennom lista.',
      en: 'Who rings whom, one link at a time, for example: the team leader rings the deputy and the psychologist. Everyone in the team should be reachable through the list.',
    },
    visibility: 'public',
  },
);
