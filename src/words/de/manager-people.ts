import type { Words } from '../words.ts';

export const managerPeople = {
  home: {
    title: 'Deine Teams',
    begin: 'Drei Schritte bis zum ersten Ergebnis',
    steps: [
      {
        title: 'Leg ein Team an',
        text: 'Eine Schicht, ein Laden, ein Stockwerk: wen du zusammen begleitest.',
      },
      {
        title: 'Schreib die Namen auf',
        text: 'Einen pro Zeile. Jeder bekommt einen Link, gedruckt als Karte.',
      },
      {
        title: 'Gib ein Szenario auf',
        text: 'Sag, bis wann; was du davon siehst, lesen alle vorher.',
      },
    ],
    people: (count) =>
      count === 0 ? 'Noch niemand' : count === 1 ? '1 Person' : `${count} Personen`,
    runBy: (names) => `Geleitet von ${names.join(', ')}`,
    open: 'Wie es läuft',
    toPeople: 'Leute und Links',
    newTeam: 'Ein neues Team',
    teamName: 'Name des Teams',
    teamNameHint: 'So, wie es alle nennen: „Empfang“, „Dienstagsschicht“.',
    make: 'Team anlegen',
    sample: 'Erst einmal gefüllt ansehen',
    sampleHint: 'Acht Leute, die es nicht gibt, mit Ergebnissen. Nichts davon wird behalten.',
    openSample: 'Ein Beispielteam ansehen',
  },
  people: {
    title: 'Leute',
    lead: 'Niemand braucht ein Konto oder eine E-Mail-Adresse. Ein Name und ein Link genügen.',
    hereOnly:
      'Du bist unter einer Adresse hier, die nur auf diesem Computer aufgeht, und so ginge es jedem Link. Für Handys und Tablets melde dich zuerst unter der Adresse an, die npm start als „In your network“ genannt hat.',
    add: 'Leute dazunehmen',
    names: 'Namen',
    namesHint: 'Einen pro Zeile, oder eine CSV-Tabelle mit den Namen in der ersten Spalte.',
    addThem: 'Diese Leute dazunehmen',
    added: (count) => {
      if (count === 0) return 'Es kam niemand Neues dazu.';
      return count === 1 ? '1 Person ist dazugekommen.' : `${count} Personen sind dazugekommen.`;
    },
    known: (line, name) => `Zeile ${line}: ${name} ist schon im Team.`,
    wrong: (line, problem) => `Zeile ${line}: ${problem}`,
    fresh: (count) => (count === 1 ? '1 Link ist fertig' : `${count} Links sind fertig`),
    toldOnce:
      'Druck sie jetzt: Ein Link wird nur einmal gezeigt. Später lässt er sich ersetzen, nicht noch einmal lesen.',
    printCards: 'Karten drucken',
    thenAssign: 'Danach ein Szenario aufgeben',
    everybody: (count) => (count === 1 ? '1 Person' : `Alle ${count} Personen`),
    joined: 'hat den Link geöffnet',
    waiting: 'hat einen Link, noch nicht geöffnet',
    noLink: 'hat keinen Link',
    more: 'Mehr',
    newLink: 'Neue Karte',
    endLink: 'Link beenden',
    resetPin: 'PIN wegnehmen',
    exportAll: 'Alles exportieren',
    hasLeft: 'Ist gegangen',
    left: (count) => (count === 1 ? '1 Person ist gegangen' : `${count} Personen sind gegangen`),
    leftHint:
      'Sie stehen in keiner Liste und zählen in keiner Zahl, und ihre Links sind beendet. Ihre Ergebnisse bleiben, bis du sie löschst. Wer wiederkommt, bekommt eine neue Karte.',
    isBack: 'Ist wieder da',
    deleteHint:
      'Alles über diese Person wird gelöscht, auch die Ergebnisse. Nur eine Zahl bleibt. Exportier es vorher, wenn sie es haben will.',
    deleteNow: (name) => `${name} löschen`,
    anewForAll: 'Alle Karten neu drucken',
    anewHint: 'Alle bekommen einen neuen Link, und alle alten Karten und Links enden.',
    anewNow: 'Neue Links für alle machen',
    deleteTeam: 'Dieses Team löschen',
    deleteTeamHint:
      'Das Team, seine Tablets und seine Aufgaben verschwinden. Das lässt sich nicht zurücknehmen.',
    deleteTeamNow: 'Das Team löschen',
  },
  tablets: {
    title: 'Gemeinsame Tablets',
    lead: 'Auf einem Tablet des Teams wählt man seinen Namen und eine PIN aus vier Ziffern und sieht nichts von den anderen.',
    scan: (until) => `Öffne das einmal auf dem Tablet selbst, bis ${until}.`,
    end: 'Beenden',
    make: 'Ein Tablet dazunehmen',
    name: 'Name des Tablets',
    nameHint: 'Damit du es wiedererkennst: „Pausenraum“.',
    seen: (day) => `zuletzt gesehen am ${day}`,
    neverSeen: 'noch nicht eingerichtet',
  },
  cards: {
    title: 'Karten',
    lead: 'Eine Karte pro Person: Schneid sie auseinander und verteil sie. Ein Link ist so gut wie ein Schlüssel, gib ihn also nur der Person selbst.',
    nobody: 'In diesem Team ist noch niemand.',
    toldOnce:
      'Ein Link wird nur einmal gezeigt, darum gibt es nichts mehr zu drucken. Neue Links lassen sich machen; die alten enden.',
    makeAll: (count) => (count === 1 ? 'Einen neuen Link machen' : `${count} neue Links machen`),
    hereOnly:
      'Diese Adressen gehen nur auf diesem Computer auf. Für Handys und Tablets melde dich unter der Adresse an, die npm start als „In your network“ genannt hat, und druck die Karten dort neu.',
    print: 'Karten drucken',
    how: 'Dein Link zu Make It Right. Scan ihn oder tipp die Adresse ein; üb, so oft du magst.',
    until: (day) => `Lässt sich bis ${day} öffnen.`,
    copy: 'Adresse kopieren',
  },
} satisfies Words['managerPeople'];
