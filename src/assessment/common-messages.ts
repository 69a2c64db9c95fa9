/** Messages every requirement may end up with; the engine says them. */
export const commonMessages = {
  couldNotBeRead: {
    nb: 'Dette kunne ikke leses, se linje {line}. Rett feilen der, og kontroller planen på nytt.',
    nn: 'Dette kunne ikkje lesast, sjå linje {line}. Rett feilen der, og kontroller planen på nytt.',
    en: 'This could not be read, see line {line}. Correct the fault there and check the plan again.',
  },
} as const;
