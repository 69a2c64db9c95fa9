import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { defineCommand } from '../command.ts';
import { oneOf, wholeNumber } from '../options.ts';

export default defineCommand({
  name: 'log',
  summary: {
    nb: 'vis revisjonene av planen fra git-historikken, til dokumentkontrollen',
    nn: 'vis revisjonane av planen frå git-historikken, til dokumentkontrollen',
    en: 'list the revisions of the plan from the git history, for the document control',
  },
  operands: {
    name: { nb: 'fil', nn: 'fil', en: 'file' },
    summary: {
      nb: 'planen. Uten noe: plan.yaml.',
      nn: 'planen. Utan noko: plan.yaml.',
      en: 'the plan. With nothing: plan.yaml.',
    },
    many: false,
  },
  options: {
    format: {
      flags: '-f, --format',
      value: same('text|markdown|yaml|json'),
      summary: {
        nb: 'text (vanlig), markdown som tabell, yaml til revision.history i planen, json til andre program',
        nn: 'text (vanleg), markdown som tabell, yaml til revision.history i planen, json til andre program',
        en: 'text (usual), markdown as a table, yaml for revision.history in the plan, json for other programs',
      },
      read: (given) => oneOf('--format', ['text', 'markdown', 'yaml', 'json'])(given) ?? 'text',
    },
    max: {
      flags: '-n, --max',
      value: { nb: 'antall', nn: 'tal', en: 'number' },
      summary: {
        nb: 'gå høyst så mange revisjoner tilbake; ellers 50',
        nn: 'gå høgst så mange revisjonar tilbake; elles 50',
        en: 'go back at most so many revisions; otherwise 50',
      },
      read: (given) => wholeNumber('--max')(given) ?? 50,
    },
    includeValues: {
      flags: '--include-values',
      summary: {
        nb: 'vis også navn, numre og hvem som gjorde endringen',
        nn: 'vis òg namn, nummer og kven som gjorde endringa',
        en: 'also show names, numbers and who made the change',
      },
    },
  },
  examples: [
    {
      line: 'plan log plan.yaml',
      does: {
        nb: 'hva som er endret, revisjon for revisjon',
        nn: 'kva som er endra, revisjon for revisjon',
        en: 'what has changed, revision by revision',
      },
    },
    {
      line: 'plan log plan.yaml -f yaml -n 1',
      does: {
        nb: 'linjen til revisjonshistorikken i planen',
        nn: 'linja til revisjonshistorikken i planen',
        en: 'the line for the revision history in the plan',
      },
    },
  ],
  run: async ([file = 'plan.yaml'], { format, max, includeValues }, call) => {
    const { environment, reader } = call;
    const { log } = await import('../../app/log.ts');
    const { text, ending, shallow } = await log(
      {
        file,
        format,
        atMost: max,
        language: call.language,
        showValues: includeValues,
        screen: { style: call.style, width: environment.out.width },
      },
      environment,
    );
    environment.out.write(text);
    if (shallow) environment.err.write(`${translate(cutOff, reader)}\n`);
    return ending;
  },
});

const cutOff: Text = {
  nb: 'Bare en del av historikken er hentet, så eldre revisjoner mangler. Hent alt med git fetch --unshallow.',
  nn: 'Berre ein del av historikken er henta, så eldre revisjonar manglar. Hent alt med git fetch --unshallow.',
  en: 'Only part of the history was fetched, so older revisions are missing. Fetch all of it with git fetch --unshallow.',
};
