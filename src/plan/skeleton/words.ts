/** The words of a new plan that are not about any one field. */
export const words = {
  example: { nb: 'f.eks.', nn: 't.d.', en: 'e.g.' },
  also: { nb: 'også', nn: 'òg', en: 'also' },
  heading: [
    {
      nb: 'PLAN FOR PSYKOSOSIAL OPPFØLGING',
      nn: 'PLAN FOR PSYKOSOSIAL OPPFØLGING',
      en: 'PLAN FOR PSYCHOSOCIAL FOLLOW-UP',
    },
    {
      nb: 'Fyll inn det dere har, og la resten stå. Et tomt felt er ingen feil, og kommentarene kan slettes. I en editor med YAML-støtte får du hele forklaringen når du peker på en nøkkel.',
      nn: 'Fyll inn det de har, og la resten stå. Eit tomt felt er ingen feil, og kommentarane kan slettast. I ein editor med YAML-støtte får du heile forklaringa når du peikar på ein nøkkel.',
      en: 'Fill in what you have and leave the rest. An empty field is no fault, and the comments may be deleted. In an editor with YAML support, point at a key to read the whole explanation.',
    },
    {
      nb: 'Den som har en oppgave, får en id under roles, contacts eller team.members; resten av planen viser til id-en. Datoer skrives 2026-11-22, varighet P1Y (ett år), P30D (30 dager) eller PT2H (to timer). Numre og klokkeslett står i anførselstegn. En oppføring til i en liste begynner med bindestrek, som den første.',
      nn: 'Den som har ei oppgåve, får ein id under roles, contacts eller team.members; resten av planen viser til id-en. Datoar blir skrivne 2026-11-22, varigheit P1Y (eitt år), P30D (30 dagar) eller PT2H (to timar). Nummer og klokkeslett står i hermeteikn. Ei oppføring til i ei liste tek til med bindestrek, som den første.',
      en: 'Whoever has a task gets an id under roles, contacts or team.members, and the rest of the plan points to that id. Dates are written 2026-11-22, durations P1Y (one year), P30D (30 days) or PT2H (two hours). Numbers and times of day stand in quotation marks. One more entry in a list begins with a hyphen, like the first.',
    },
    {
      nb: '«plan check» viser hva som mangler, og «plan explain» hvorfor.',
      nn: '«plan check» viser kva som manglar, og «plan explain» kvifor.',
      en: '“plan check” shows what is missing, and “plan explain” why.',
    },
  ],
} as const;
