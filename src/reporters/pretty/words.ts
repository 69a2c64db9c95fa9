/** The report's own words. */
export const words = {
  judgedOn: { nb: 'vurdert per {date}', nn: 'vurdert per {date}', en: 'judged as of {date}' },
  planId: { nb: 'plan {id}', nn: 'plan {id}', en: 'plan {id}' },
  shapeFaults: {
    nb: 'FEIL I FILEN ({count})',
    nn: 'FEIL I FILA ({count})',
    en: 'FAULTS IN THE FILE ({count})',
  },
  unreadable: {
    nb: 'PLANEN KUNNE IKKE LESES, og er ikke vurdert',
    nn: 'PLANEN KUNNE IKKJE LESAST, og er ikkje vurdert',
    en: 'THE PLAN COULD NOT BE READ, and is not judged',
  },
  missing: { nb: 'INGEN PLAN ER LEVERT', nn: 'INGEN PLAN ER LEVERT', en: 'NO PLAN HAS BEEN SUBMITTED' },
  judgedOnRest: {
    nb: 'Det som ikke kunne leses, er holdt utenfor. Resten er vurdert.',
    nn: 'Det som ikkje kunne lesast, er halde utanfor. Resten er vurdert.',
    en: 'What could not be read is left out. The rest is judged.',
  },
  remarks: {
    nb: 'MERKNADER ({count}), som ikke endrer vurderingen',
    nn: 'MERKNADER ({count}), som ikkje endrar vurderinga',
    en: 'REMARKS ({count}), which do not change the verdict',
  },
  context: {
    nb: 'ANDRE PLIKTER ({count}), som gjelder noe annet enn denne planen',
    nn: 'ANDRE PLIKTER ({count}), som gjeld noko anna enn denne planen',
    en: 'OTHER DUTIES ({count}), which bind something else than this plan',
  },
  line: { nb: 'linje {line}', nn: 'linje {line}', en: 'line {line}' },
  lines: { nb: 'linje {lines}', nn: 'linje {lines}', en: 'lines {lines}' },
  newKey: { nb: 'ny nøkkel {key}', nn: 'ny nøkkel {key}', en: 'new key {key}' },
  inFile: { nb: '{file}, linje {line}', nn: '{file}, linje {line}', en: '{file}, line {line}' },
  why: { nb: 'Hvorfor:', nn: 'Kvifor:', en: 'Why:' },
  fix: { nb: 'Slik:', nn: 'Slik:', en: 'How:' },
  paste: { nb: 'Lim inn og fyll ut:', nn: 'Lim inn og fyll ut:', en: 'Paste and fill in:' },
  forHumans: { nb: 'Vurder:', nn: 'Vurder:', en: 'Consider:' },
  fault: {
    nb: 'Kontrollen sviktet ({name}). Kravet er ikke vurdert, og resultatet er ufullstendig.',
    nn: 'Kontrollen svikta ({name}). Kravet er ikkje vurdert, og resultatet er ufullstendig.',
    en: 'The check failed ({name}). The requirement is not judged, and the result is incomplete.',
  },
  cut: {
    nb: '{count} funn til er ikke vist (--max-findings).',
    nn: '{count} funn til er ikkje viste (--max-findings).',
    en: '{count} more findings are not shown (--max-findings).',
  },
  sources: { nb: 'KILDER', nn: 'KJELDER', en: 'SOURCES' },
  summary: { nb: 'OPPSUMMERING', nn: 'OPPSUMMERING', en: 'SUMMARY' },
  summaryMany: {
    nb: 'OPPSUMMERING AV {count} PLANER',
    nn: 'OPPSUMMERING AV {count} PLANAR',
    en: 'SUMMARY OF {count} PLANS',
  },
  counts: {
    nb: '{strength}: {verdicts} (av {total})',
    nn: '{strength}: {verdicts} (av {total})',
    en: '{strength}: {verdicts} (of {total})',
  },
  faultsInFile: {
    nb: 'Feil i filen: {count}',
    nn: 'Feil i fila: {count}',
    en: 'Faults in the file: {count}',
  },
  unreadablePlans: {
    nb: 'Planer som ikke kunne leses: {count}',
    nn: 'Planar som ikkje kunne lesast: {count}',
    en: 'Plans that could not be read: {count}',
  },
  notByMachine: {
    nb: 'Om innholdet er godt nok, må folk vurdere. «plan explain» sier hva.',
    nn: 'Om innhaldet er godt nok, må folk vurdere. «plan explain» seier kva.',
    en: 'Whether the content is good enough is for people to judge. “plan explain” says what.',
  },
  passed: {
    nb: 'Terskelen «{threshold}»: ingenting står i veien.',
    nn: 'Terskelen «{threshold}»: ingenting står i vegen.',
    en: 'The threshold “{threshold}”: nothing stands in the way.',
  },
  failed: {
    nb: 'Terskelen «{threshold}»: ikke nådd ennå.',
    nn: 'Terskelen «{threshold}»: ikkje nådd enno.',
    en: 'The threshold “{threshold}”: not reached yet.',
  },
  incomplete: {
    nb: 'Kontrollen er ufullstendig: noe kunne ikke leses eller kontrolleres.',
    nn: 'Kontrollen er ufullstendig: noko kunne ikkje lesast eller kontrollerast.',
    en: 'The check is incomplete: something could not be read or checked.',
  },
  next: { nb: 'Neste: {command}', nn: 'Neste: {command}', en: 'Next: {command}' },
} as const;
