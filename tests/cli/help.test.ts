import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.generated.ts';
import { commandHelp } from '../../src/cli/help.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import { displayWidth } from '../../src/util/columns.ts';
import { runCli } from '../helpers/run-cli.ts';

test('the program in bokmål', async () => {
  expect((await runCli('--help')).out).toMatchInlineSnapshot(`
    "Leser, vurderer og forklarer kommunens plan for psykososial oppfølging.

    Bruk: plan <kommando> [valg]

    Eksempler:
      plan init             lag plan.yaml, med forklaring til hvert felt
      plan check plan.yaml  se hva som mangler, hvor, og hva du kan skrive
      plan explain REQ-03   les hva et krav ber om, og hvorfor

    Kommandoer:
      actors           vis aktører det er vanlig å samarbeide med, og id-ene planen
                       kan bruke
      attest           skriv at folk har vurdert det et krav overlater til dem
      audit            gå gjennom planene fra mange kommuner på én gang
      check            vurder planer mot det veilederen og lovverket ber om
      completion       skriv ut det skallet trenger for å fullføre kommandoer og
                       flagg
      decisions        vis unntak og bekreftelser, hvem som står for dem, og hvor
                       lenge de gjelder
      diff             vis hva som er endret i planen, og hvilke krav som vurderes
                       annerledes
      doctor           se etter om programmet har det det trenger der du står
      explain          forklar et krav: hva det ber om, hvorfor, hvor det står, og
                       hvordan du svarer
      init             lag en plan å fylle ut, og skjemaet som lar
                       redigeringsprogrammet forklare den
      log              vis revisjonene av planen fra git-historikken, til
                       dokumentkontrollen
      print-config     vis innstillingene som gjelder, og hvor hver av dem kommer
                       fra
      render           lag dokumenter av planen: hele planen, kort, innbyggerside,
                       tilsynspakke; PDF, HTML, Word
      requirements     vis hele listen planen blir vurdert mot, eller en del av den
      schema           skriv ut JSON Schema for planen, beslutningene, rapporten
                       eller gjennomgangen i JSON
      waive            skriv at en mangel er godtatt en tid, eller løst på en annen
                       måte
      help [kommando]  vis hjelp til en kommando

    Valg:
      --lang <en|nb|nn>  språk; ellers planens eget, og før den er lest, systemets
      --no-color         ingen farger (også med NO_COLOR=1; FORCE_COLOR=1 slår dem
                         på)
      --debug            vis hvor i programmet en feil oppsto
      --version          vis versjonen
      -h, --help         vis denne hjelpen

    Sluttkoder:
      0    gjennomført; ingenting når terskelen (--fail-on)
      1    gjennomført; noe når terskelen, eller det er feil i filen
      2    kommandoen kan ikke utføres slik den er skrevet
      3    ufullstendig; en plan mangler eller kunne ikke leses, eller en kontroll
           sviktet
      70   feil i programmet
      130  avbrutt
    "
  `);
});

test('the program in nynorsk', async () => {
  expect((await runCli('--help --lang nn')).out).toMatchInlineSnapshot(`
    "Les, vurderer og forklarer planen til kommunen for psykososial oppfølging.

    Bruk: plan <kommando> [val]

    Døme:
      plan init             lag plan.yaml, med forklaring til kvart felt
      plan check plan.yaml  sjå kva som manglar, kvar, og kva du kan skrive
      plan explain REQ-03   les kva eit krav ber om, og kvifor

    Kommandoar:
      actors           vis aktørar det er vanleg å samarbeide med, og id-ane planen
                       kan bruke
      attest           skriv at folk har vurdert det eit krav overlèt til dei
      audit            gå gjennom planane frå mange kommunar på éin gong
      check            vurder planar mot det rettleiaren og lovverket ber om
      completion       skriv ut det skalet treng for å fullføre kommandoar og flagg
      decisions        vis unntak og stadfestingar, kven som står for dei, og kor
                       lenge dei gjeld
      diff             vis kva som er endra i planen, og kva krav som blir vurderte
                       annleis
      doctor           sjå etter om programmet har det det treng der du står
      explain          forklar eit krav: kva det ber om, kvifor, kvar det står, og
                       korleis du svarar
      init             lag ein plan å fylle ut, og skjemaet som lèt
                       redigeringsprogrammet forklare han
      log              vis revisjonane av planen frå git-historikken, til
                       dokumentkontrollen
      print-config     vis innstillingane som gjeld, og kvar kvar av dei kjem frå
      render           lag dokument av planen: heile planen, kort, innbyggjarside,
                       tilsynspakke; PDF, HTML, Word
      requirements     vis heile lista planen blir vurdert mot, eller ein del av
                       henne
      schema           skriv ut JSON Schema for planen, avgjerdene, rapporten eller
                       gjennomgangen i JSON
      waive            skriv at ein mangel er godteken ei tid, eller løyst på ein
                       annan måte
      help [kommando]  vis hjelp til ein kommando

    Val:
      --lang <en|nb|nn>  språk; elles planens eige, og før han er lesen, språket til
                         systemet
      --no-color         ingen fargar (òg med NO_COLOR=1; FORCE_COLOR=1 slår dei på)
      --debug            vis kvar i programmet ein feil oppstod
      --version          vis versjonen
      -h, --help         vis denne hjelpa

    Sluttkodar:
      0    gjennomført; ingenting når terskelen (--fail-on)
      1    gjennomført; noko når terskelen, eller det er feil i fila
      2    kommandoen kan ikkje utførast slik han er skriven
      3    ufullstendig; ein plan manglar eller kunne ikkje lesast, eller ein
           kontroll svikta
      70   feil i programmet
      130  avbroten
    "
  `);
});

test('a command in English', async () => {
  expect((await runCli('check --help --lang en')).out).toMatchInlineSnapshot(`
    "Judge plans against what the guidance and the law ask for.

    Usage: plan check [options] [file|folder|-]…

    Examples:
      plan check plan.yaml        what is missing, where, and what to write
      plan check planer/ -f pretty -f json=rapport.json
                                  every plan in a folder, also as a file for other
                                  programs
      plan check plan.yaml --fail-on must
                                  stop only at what law and regulation ask for

    Options:
      [file|folder|-]…            plan files, folders of plans or patterns such as
                                  “plans/*.yaml”; - is standard input. With nothing:
                                  plan.yaml.
      -f, --format <format[=file]>
                                  csv, github, gitlab, html, json, junit, markdown,
                                  oscal, plain, pretty, sarif; may be repeated, with
                                  a file for each
      -o, --output <file>         write the report to a file; its ending chooses the
                                  format
      --json                      --format json
      --plain                     --format plain
      --fail-on <must|should|any|none>
                                  what gives exit code 1: law and regulation, also
                                  the guide (usual), everything or nothing
      --strict                    also stop at what people must consider
      --as-of <date>              the day the plan is judged on, like this:
                                  2026-11-22. Otherwise today.
      --baseline <file>           show only what is new since this report in JSON;
                                  only that stops
      --since <git reference>     show only what is new since a branch, a tag or a
                                  commit, for example main
      --include-values            show text from the plan in the report; otherwise
                                  it says •••
      --max-findings <number>     show at most so many findings; the rest are
                                  counted
      --depth <leader|reviewer|full>
                                  how much the HTML report tells: for the
                                  leadership, for whoever reviews the plan (usual),
                                  or everything
      --stdin-filepath <file>     what standard input is called in the report
      --config <file|none>        read settings from here instead of
                                  plan.config.yaml; none is no settings
      --watch                     judge anew each time the file is saved, and show
                                  only what has changed
      -q, --quiet                 no report on standard output; exit code and files
                                  stay the same

    Options of every command:
      --lang <en|nb|nn>  language; otherwise the plan's own and, before it is read,
                         the system's
      --no-color         no colours (also with NO_COLOR=1; FORCE_COLOR=1 turns them
                         on)
      --debug            show where in the program an error arose
      -h, --help         show this help

    Exit codes:
      0    completed; nothing reaches the threshold (--fail-on)
      1    completed; something reaches the threshold, or the file has faults
      2    the command cannot be carried out as written
      3    incomplete; a plan is missing or could not be read, or a check failed
      70   a fault in the program
      130  interrupted
    "
  `);
});

describe('every way to ask gives the same', () => {
  test.each(['-h', 'help', 'help --lang nb'])('plan %s', async (line) => {
    expect(await runCli(line)).toEqual(await runCli('--help'));
  });
  test.each(['check -h', 'help check', 'check plan.yaml --help', 'check --xyzzy --help'])(
    'plan %s',
    async (line) => {
      const expected = await runCli('check --help');
      expect({ ...(await runCli(line)), code: 0 }).toEqual(expected);
    },
  );
});

test('no command: help where errors go, and exit 2', async () => {
  const { out } = await runCli('--help');
  expect(await runCli('')).toEqual({ code: 2, out: '', err: out, written: new Map() });
});

test('the version', async () => {
  expect(await runCli('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '', written: new Map() });
});

test('titles are bold in a terminal, and in errors only where those have colours', async () => {
  const { out } = await runCli('--help', { terminal: true });
  expect(out).toContain('\u001b[1mKommandoer:\u001b[22m');
  expect((await runCli('', { terminal: true })).err).toContain('\u001b[1mKommandoer:\u001b[22m');
});

test.each(commands.flatMap(({ name }) => Object.values(languages).map(({ tag }) => [name, tag] as const)))(
  'the help of %s in %s fits 80 columns, and 50',
  (name, tag) => {
    const command = commands.find((one) => one.name === name);
    const language = Object.values(languages).find((one) => one.tag === tag);
    if (!command || !language) throw new Error('both were listed');
    for (const width of [80, 50]) {
      const lines = commandHelp(command, { language, strong: (text) => text, width }).split('\n');
      const long = lines.filter((line) => displayWidth(line) > width && !/^ {2}(plan|-|\[)/.test(line));
      expect(long).toEqual([]);
    }
  },
);
