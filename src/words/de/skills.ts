import type { Words } from '../words.ts';

export const skills = {
  names: { empathy: 'Einfühlung', ownership: 'Verantwortung', recovery: 'Wiedergutmachung' },
  meanings: {
    empathy: 'Zeigen, dass du diesen Menschen verstanden hast',
    ownership: 'Die Sache zu deiner machen, bis sie erledigt ist',
    recovery: 'Es wieder in Ordnung bringen, wirklich und im richtigen Maß',
  },
  bands: { not_yet: 'Noch nicht', developing: 'Im Werden', ready: 'Bereit', strong: 'Stark' },
  modes: { learn: 'Üben', assess: 'Prüfen' },
  endings: {
    kept: 'Kundschaft gehalten',
    at_risk: 'Kundschaft in Gefahr',
    lost: 'Kundschaft verloren',
  },
  tooLittle: 'Zu wenig für ein Urteil',
  decisions: (count) => (count === 1 ? '1 Entscheidung' : `${count} Entscheidungen`),
  outOf100: (number) => `${number} von 100`,
  rough: (low, high) => `Etwa ${low} bis ${high}`,
  endingsSeen: (seen, total) => `${seen} von ${total} Enden gesehen`,
  purpose: 'Zum Lernen und fürs Coaching da, nicht für Einstellung, Lohn oder Abmahnung.',
} satisfies Words['skills'];
