import type { Words } from '../words.ts';

export const receipt = {
  open: 'Beleg öffnen',
  of: (skill) => ` für ${skill}`,
  score: 'Ergebnis',
  silent: (count) =>
    count === 1
      ? 'Eine Entscheidung sagt nichts über diese Fähigkeit.'
      : `${count} Entscheidungen sagen nichts über diese Fähigkeit.`,
  rounding: 'Rundung',
  doorsClosed: (said, closed) =>
    `Türen zu: ${said} hat beendet, was noch zu holen war (${closed} Punkte).`,
  repaired: (said) =>
    `Wieder gut gemacht: ${said} hat einen früheren Fehler behoben. Ein Teil davon kommt zurück.`,
  notRepaired: (said) => `Nicht wieder gut gemacht: ${said} hat den früheren Fehler nicht behoben.`,
  capped: (cap, isRepaired) =>
    `Rote Linie: höchstens ${cap} für diese Fähigkeit${isRepaired ? ', weil du es in Ordnung gebracht hast' : ''}.`,
  withHelp: 'Mit Hilfe.',
  firstTry: (said) => `Dein erster Versuch war: ${said}`,
  theyHeard: (said) => `Angekommen ist: ${said}`,
  means: (points, anchor) => `${points} heißt: ${anchor}`,
  pointsOf: (points, best) => `${points} von ${best}`,
  noMore: (best) => `Keine Antwort brachte hier mehr als ${best}.`,
  twice: 'Es zählt doppelt: Viel hing daran.',
  repair: 'Es antwortet auf etwas Früheres und zählt als Wiedergutmachung.',
  redLine: (words) => `Rote Linie: ${words}.`,
  putRight: 'Du hast es danach in Ordnung gebracht.',
  notPutRight: 'Es wurde nicht in Ordnung gebracht, darum ist dieser Versuch nicht bestanden.',
  posted: (customer) => `${customer} hat öffentlich eine Bewertung geschrieben`,
  business: 'Was das für das Geschäft heißt',
  tooLittle: 'Zu wenig für ein Urteil',
  needs: (met, needed) =>
    `Nur ${met} deiner Entscheidungen sagen etwas über diese Fähigkeit; für eine Zahl braucht es ${needed}.`,
} satisfies Words['receipt'];
