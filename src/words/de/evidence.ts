import type { Words } from '../words.ts';

const COUNTS = ['keine', 'eine Stufe', 'zwei Stufen', 'drei Stufen'] as const;

const STANDINGS = {
  evidence: 'Der erste geprüfte Versuch an einem Szenario',
  practice: 'Ein Übungsversuch, der nichts beweist',
  unknown: 'Ein geprüfter Versuch; er zählt, wenn es der erste an diesem Szenario war',
};

export const evidence = {
  profile: {
    lead: 'Jeder Punkt ist ein Satz von dir. Tipp darauf und sieh, was er gebracht hat und warum.',
    tapped: 'Die zwei Sätze, die du angetippt hast',
    yours: { best: 'Dein bester', costliest: 'Dein teuerster' },
    found: { best: 'Nach Punkten dein bester:', costliest: 'Am meisten gekostet hat:' },
  },
  dots: {
    legend: 'Was die Punkte bedeuten',
    fuller: 'je voller, desto mehr hat er gebracht',
    large: 'groß: zählt doppelt',
    faulty: 'hat nichts gebracht: ein Fehler',
    crossed: 'hat eine rote Linie überschritten',
    answers: 'antwortet auf einen Fehler',
    isRepaired: 'später wiedergutgemacht',
    ofSkill: (skill) => `${skill}, Satz für Satz`,
    line: (at) => `Satz ${at}`,
    earned: (at, points, best) => `Satz ${at}: ${points} von ${best}`,
    twice: 'zählt doppelt',
    repair: 'eine Wiedergutmachung',
    fault: 'ein Fehler',
    redLine: (red) => `rote Linie, ${red}`,
  },
  gap: {
    open: (guessed) => `Du hast „${guessed}“ geschätzt; zum Vergleichen ist hier zu wenig da.`,
    none: (guessed) => `Du hast „${guessed}“ geschätzt, und so ist es auch herausgekommen.`,
    some: (guessed, result, bands) =>
      `Du hast „${guessed}“ geschätzt; herausgekommen ist „${result}“: ${COUNTS[Math.abs(bands)]} zu ${bands > 0 ? 'hoch' : 'niedrig'} geschätzt.`,
  },
  best: {
    none: 'Nach Punkten sticht kein Satz als bester heraus.',
    same: 'Auch nach Punkten war es dein bester.',
    equal: 'Nach Punkten hat ein anderer Satz genauso viel gebracht.',
    rank: (rank, of) => `Nach Punkten steht er auf Platz ${rank} von deinen ${of} Sätzen.`,
  },
  costliest: {
    none: 'Nach Punkten gab es nichts besser zu machen.',
    same: 'Auch nach Punkten hat er dich am meisten gekostet.',
    equal: 'Nach Punkten hat ein anderer Satz genauso viel gekostet.',
    rank: (rank, of) =>
      `Nach Punkten steht er auf Platz ${rank} von deinen ${of} Sätzen, der teuerste zuerst.`,
  },
  howMuch: ({ standing, met }) =>
    `${STANDINGS[standing]}. Entscheidungen, die etwas aussagen: ${met.empathy} für Einfühlung, ${met.ownership} für Verantwortung, ${met.recovery} für Wiedergutmachung. Ein einzelnes Szenario trennt die Stufen nur grob und stellt niemanden in eine Rangliste.`,
  notFor: 'Zum Lernen und fürs Coaching da, nicht für Lohn oder Abmahnung.',
  opener: (said, heard, before) =>
    `${before === null ? 'Du hast gesagt:' : `Auf ${before} hast du gesagt:`} ${said} Angekommen ist: ${heard} Was war da bei dir los?`,
} satisfies Words['evidence'];
