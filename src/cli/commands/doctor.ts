import { defineCommand } from '../command.ts';

export default defineCommand({
  name: 'doctor',
  summary: {
    nb: 'se etter om programmet har det det trenger der du står',
    nn: 'sjå etter om programmet har det det treng der du står',
    en: 'look whether the program has what it needs where you are',
  },
  options: {},
  examples: [
    {
      line: 'plan doctor',
      does: {
        nb: 'når noe ikke virker, og til den som skal hjelpe deg',
        nn: 'når noko ikkje verkar, og til den som skal hjelpe deg',
        en: 'when something does not work, and for whoever helps you',
      },
    },
  ],
  run: async (_operands, _given, { environment, language, reader, style }) => {
    const { doctor } = await import('../../app/doctor.ts');
    const { text, ending } = await doctor(
      { language: language ?? reader, style, width: environment.out.width },
      environment,
    );
    environment.out.write(text);
    return ending;
  },
});
