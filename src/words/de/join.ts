import type { Words } from '../words.ts';

export const join = {
  waiting: 'Einen Moment …',
  person: {
    title: (name: string) => `Hallo, ${name}`,
    lead: (org: string) =>
      `${org} lädt dich ein zu üben, was man sagt, wenn etwas schiefgegangen ist.`,
    whoSees: 'Wer was sehen wird',
    nothingYet:
      'Noch hat niemand etwas von dir gewollt. Wenn es so weit ist, steht vor dem Anfang da, wer was sieht.',
    practice:
      'Übungen werden nie gesendet. Ergebnisse sind zum Lernen da, nicht für Lohn, Einstellung oder Strafen.',
    earlier: (count: number) =>
      count === 1
        ? 'Das eine Spiel mitnehmen, das auf diesem Gerät ist'
        : `Die ${count} Spiele mitnehmen, die auf diesem Gerät sind`,
    earlierWhy:
      'Lass es weg, wenn hier jemand anders gespielt hat. Sie kommen mit und werden nicht gesendet.',
    claim: 'Ja, das bin ich',
    notMe: 'Das bin ich nicht',
  },
  device: {
    title: 'Ein Tablet für das Team',
    lead: (team: string, org: string) =>
      `Dieses Gerät wird „${team}“ von ${org}. Alle im Team können darauf spielen, jede und jeder für sich.`,
    claim: 'Einrichten',
  },
  manager: 'Dieser Link ist für jemanden, der das Team leitet.',
  who: {
    title: 'Wer bist du?',
    lead: (team: string) => `${team}. Niemand sieht, was andere gespielt haben.`,
    pin: (name: string) => `Deine PIN, ${name}`,
    newPin: (name: string) => `Wähl eine PIN, ${name}`,
    pinHint: 'Vier Ziffern. Du brauchst sie jedes Mal, wenn du wiederkommst.',
    enter: 'Spielen',
    back: 'Zurück zu den Namen',
    empty: 'In diesem Team ist noch niemand.',
  },
  leave: {
    title: 'Dieses Gerät verlassen?',
    lead: (name: string) => `${name}, was du gespielt hast, wird von diesem Gerät genommen.`,
    unsent: (count: number) =>
      `Noch nicht gesendet (${count}): Das bleibt hier, unsichtbar für andere, bis du wiederkommst.`,
    leave: 'Verlassen',
    stay: 'Bleiben',
  },
  seen: {
    title: 'Wer deine Sätze gelesen hat',
    lead: 'Wer aufschlägt, was du in einem Szenario gesagt hast, deine Regeln sieht oder alles über dich als Datei nimmt, steht hier. Niemand kann das herausnehmen.',
    nobody: 'Noch hat sie niemand gelesen. Wenn es jemand tut, steht hier, wer es war und wann.',
    lines: (scenario) => `Was du in „${scenario}“ gesagt hast`,
    rules: 'Die Regeln, die du gewählt hast',
    everything: 'Eine Datei mit allem, was über dich aufgehoben ist',
    by: (name, day) => `${name}, am ${day}`,
    somebody: 'Jemand, der das Team nicht mehr leitet',
    signedOut: 'Öffne deinen Link noch einmal, dann steht hier, wer deine Sätze gelesen hat.',
    back: 'Zurück zu den Szenarien',
  },
  problems: {
    offline: 'Der Server antwortet nicht. Schau nach der Verbindung und versuch es noch einmal.',
    'link-used-up': 'Dieser Link öffnet nichts mehr. Bitte um einen neuen.',
    'not-as-expected':
      'Das ist kein ganzer Link. Kopier ihn ganz, oder scann die Karte noch einmal.',
    'too-many-tries':
      'Das wurde zu oft versucht. Warte ein paar Minuten und versuch es dann noch einmal.',
    'wrong-pin':
      'Das ist nicht deine PIN. Versuch es noch einmal, oder bitte deine Leitung, sie zurückzusetzen.',
    'signed-out':
      'Dieses Gerät ist für kein Team mehr eingerichtet. Bitte deine Leitung um einen neuen Link.',
    storage:
      'Dieser Browser merkt sich nichts, darum kann hier niemand herein. Erlaub der Seite zu speichern.',
    other: 'Das hat nicht geklappt. Versuch es noch einmal.',
  },
  again: 'Noch einmal versuchen',
} satisfies Words['join'];
