import type { Words } from '../words.ts';

const some = (count: number, one: string, more: string) =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

export const managerAnswers = {
  lead: 'Fünf Fragen, jede mit dem nächsten Schritt.',
  unverified: (count) =>
    `${some(count, 'Versuch ließ', 'Versuche ließen')} sich nicht prüfen und ${count === 1 ? 'steckt' : 'stecken'} in keiner dieser Zahlen.`,
  allResults: 'Alle Ergebnisse als CSV, eine Zeile pro Versuch',
  allChoices: 'Alle Antworten als CSV, eine Zeile pro Antwort',
  done: {
    question: 'Wer hat es gemacht?',
    said: (finished, assigned, overdue) =>
      `${finished} von ${assigned} Aufgaben sind fertig${overdue > 0 ? `, ${overdue} überfällig` : ''}.`,
    name: 'Wer',
    scenario: 'Szenario',
    due: 'Bis',
    anyTime: 'jederzeit',
    finished: 'Fertig',
    begun: 'Begonnen',
    notBegun: 'Nicht begonnen',
    overdue: 'überfällig',
    late: 'Überfällig',
    byPerson: 'Person für Person',
    notAsked: 'nicht gefragt',
    standing: { assigned: 'nicht begonnen', started: 'begonnen', finished: 'fertig' },
    passed: 'bestanden',
    notPassed: 'noch nicht bestanden',
    tries: (count) => `${count} Versuche`,
    copyReminder: (title) => `Erinnerung an „${title}“ kopieren`,
    reminder: (title, due, names) =>
      `„${title}“ wartet auf dich${due ? `, bis ${due}` : ''}. Öffne deinen Link oder tipp auf dem Tablet auf deinen Namen; es geht da weiter, wo du warst. Noch offen bei: ${names.join(', ')}.`,
  },
  weak: {
    question: 'Welche Fähigkeit ist schwach, und wo?',
    said: (skill, below, people) =>
      `${skill} braucht am meisten: Darin sind ${below} von ${people} Leuten noch unter „Bereit“.`,
    none: 'Niemand ist in einer Fähigkeit unter „Bereit“.',
    tooFew: (least, people) =>
      `Damit niemand herauszulesen ist, gibt es Zahlen über das Team ab ${least} Leuten; bisher ${people === 1 ? 'ist es 1' : `sind es ${people}`}.`,
    fewer: (people, least) =>
      `Ab ${least} Leuten steht es hier; bisher ${people === 1 ? 'ist es 1' : `sind es ${people}`}.`,
    below: (below, people, ready) => `${below} von ${people} sind unter „${ready}“.`,
    where: 'Hier kostet es am meisten:',
    byPerson: 'Person für Person, zuerst, wer am meisten gewinnt',
    assign: 'Ein Szenario aufgeben, das sie übt',
  },
  moments: {
    question: 'An welchem Moment stolpern die Leute?',
    said: (title, scenario) => `Am meisten geht bei „${title}“ in „${scenario}“ verloren.`,
    tooFew: (least) => `Steht hier, sobald ${least} Leute zum selben Moment gekommen sind.`,
    lost: (percent, people) =>
      `${people} Leute kamen hierher, und ${percent} % von dem, was zu holen war, blieben liegen.`,
    popular: (count, people) => `Die schwache Antwort, die ${count} von ${people} gaben:`,
    choice: 'Antwort',
    line: 'Was sie gesagt haben',
    people: 'Leute',
    earns: 'Bringt',
    less: 'Bringt weniger als die Hälfte',
    more: 'Bringt die Hälfte oder mehr',
    percent: (percent) => `${percent} %`,
    play: 'Diesen Moment spielen',
    room: 'Mit einer Gruppe öffnen',
    all: 'Alle seine Momente',
  },
  practice: {
    question: 'Hilft Üben?',
    said: (skills) =>
      skills === null
        ? 'Vom ersten zum letzten Versuch gibt es noch keine klare Veränderung.'
        : `Ja, bei ${skills}: Der letzte Versuch ist besser als der erste.`,
    tooFew: (least, people) =>
      `Steht hier, sobald ${least} Leute dasselbe Szenario mindestens zweimal gespielt haben; bisher ${people === 1 ? 'ist es 1' : `sind es ${people}`}.`,
    fewer: (people, least) =>
      `Ab ${least} Leuten steht es hier; bisher ${people === 1 ? 'ist es 1' : `sind es ${people}`}.`,
    first: 'Erster Versuch',
    latest: 'Letzter Versuch',
    person: 'Nummer',
    asTable: 'Als Tabelle',
    verdict: {
      too_few: 'Noch zu wenige Leute.',
      no_clear_change: 'Keine klare Veränderung.',
      better: 'Besser.',
      worse: 'Schlechter.',
    },
    change: (mean, low, high, people) =>
      `${mean} ${mean === '1' || mean === '-1' ? 'Punkt' : 'Punkte'} im Schnitt, zwischen ${low} und ${high} (95-%-Intervall, ${people} Leute).`,
    again: 'Eines noch einmal aufgeben',
  },
  needs: {
    question: 'Wer braucht mich diese Woche?',
    said: (count) =>
      count === 0
        ? 'Niemand wartet auf dich.'
        : `${some(count, 'Person hätte', 'Leute hätten')} etwas von fünf Minuten mit dir.`,
    overdue: (title, days) => `„${title}“ ist seit ${some(days, 'Tag', 'Tagen')} überfällig`,
    stuck: (title, tries) => `„${title}“: ${tries} Versuche, noch nicht bestanden`,
    redLine: (title, red) =>
      `„${title}“: eine rote Linie überschritten und nicht wiedergutgemacht${red ? ` (${red})` : ''}`,
    earlier: 'eine frühere Aufgabe',
    card: 'Gespräch vorbereiten',
    page: 'Stand ansehen',
    talked: 'Wir haben gesprochen',
    talkedOn: (day) => `Gesprochen am ${day}`,
  },
  scenario: {
    lead: (people) => `Erste geprüfte Versuche von ${people} Leuten.`,
    endings: 'Wie es ausging',
    ending: 'Ende',
    customer: 'Kundschaft',
    moments: 'Moment für Moment',
    lost: 'verloren',
    assign: 'Mehr Leuten aufgeben',
  },
  sample: {
    team: 'Ein Beispielteam',
    what: 'Hier gibt es niemanden wirklich, und nichts davon wird behalten. So sieht die Seite deines eigenen Teams aus.',
    leave: 'Beispiel schließen',
    people: ['Anna', 'Ben', 'Cem', 'Dora', 'Emil', 'Fatma', 'Gregor', 'Hanna'],
    moment: 'Sie fragt, wer es war',
    lines: [
      'Ich war das nicht, das war die Werkstatt.',
      'So etwas kommt eben vor.',
      'Es ist hier passiert. Ich finde heute heraus, wie.',
      'Gut, dass Sie fragen. Es ging bei uns kaputt, und ich bringe es in Ordnung.',
    ],
  },
} satisfies Words['managerAnswers'];
