import type { Words } from '../words.ts';

const STANDINGS = {
  evidence: 'Der erste geprüfte Versuch an einem Szenario',
  practice: 'Ein Übungsversuch, der nichts beweist',
  unknown: 'Ein geprüfter Versuch; er zählt, wenn es der erste an diesem Szenario war',
};

export const evidence = {
  profile: {
    lead: 'Jeder Punkt ist eine Antwort von dir. Tipp darauf und sieh, warum.',
    howMuch: 'Wie viel das aussagt',
    yours: { best: 'Am meisten geholfen, sagst du:', costliest: 'Am meisten geschadet, sagst du:' },
    found: { best: 'Nach Punkten deine beste:', costliest: 'Am meisten gekostet hat:' },
  },
  dots: {
    legend: 'Was die Punkte bedeuten',
    fuller: 'je voller, desto mehr hat die Antwort gebracht',
    large: 'groß: zählt doppelt',
    faulty: 'hat nichts gebracht: ein Fehler',
    crossed: 'hat eine rote Linie überschritten',
    answers: 'antwortet auf einen Fehler',
    isRepaired: 'später wiedergutgemacht',
    ofSkill: (skill) => `${skill}, Antwort für Antwort`,
    line: (at) => `Antwort ${at}`,
    earned: (at, points, best) => `Antwort ${at}: ${points} von ${best}`,
    twice: 'zählt doppelt',
    repair: 'eine Wiedergutmachung',
    fault: 'ein Fehler',
    redLine: (red) => `rote Linie, ${red}`,
  },
  gap: {
    open: (guessed) => `Du hast „${guessed}“ geschätzt; zum Vergleichen ist hier zu wenig da.`,
    same: (result) => `Richtig eingeschätzt: ${result}.`,
    better: (guessed, result) => `Besser, als du dachtest: ${result}, nicht ${guessed}.`,
    worse: (guessed, result) =>
      `Du hast höher geschätzt: ${guessed}; herausgekommen ist ${result}.`,
  },
  best: {
    none: 'nach Punkten sticht keine Antwort heraus.',
    same: 'nach Punkten auch.',
    equal: 'nach Punkten hat eine andere Antwort genauso viel gebracht.',
    rank: (rank, of) => `nach Punkten auf Platz ${rank} von deinen ${of} Antworten.`,
  },
  costliest: {
    none: 'nach Punkten gab es nichts besser zu machen.',
    same: 'nach Punkten auch.',
    equal: 'nach Punkten hat eine andere Antwort genauso viel gekostet.',
    rank: (rank, of) =>
      `nach Punkten auf Platz ${rank} von deinen ${of} Antworten, die teuerste zuerst.`,
  },
  mostThere: (skill, number) =>
    `Die stärksten Antworten dieser Geschichte bringen bei ${skill} ${number}.`,
  howMuch: ({ standing, met }) =>
    `${STANDINGS[standing]}. Entscheidungen, die etwas aussagen: ${met.empathy} für Einfühlung, ${met.ownership} für Verantwortung, ${met.recovery} für Wiedergutmachung. Ein einzelnes Szenario trennt die Stufen nur grob und stellt niemanden in eine Rangliste.`,
  notFor: 'Zum Lernen und fürs Coaching da, nicht für Lohn oder Abmahnung.',
  opener: (said, heard, before, apart) =>
    `${before === null ? 'Du hast gesagt:' : `Auf ${before}${apart ? ` von ${apart.speaker}` : ''} hast du gesagt:`} ${said} ${apart ? `Bei ${apart.customer} ist angekommen` : 'Angekommen ist'}: ${heard} Was war da bei dir los?`,
} satisfies Words['evidence'];
