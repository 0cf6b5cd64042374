import type { Words } from '../words.ts';
import { skills } from './skills.ts';

const attempts = (count: number) => (count === 1 ? '1 Versuch' : `${count} Versuche`);
const inScenarios = (count: number) => (count === 1 ? '1 Szenario' : `${count} Szenarien`);
/** `at`: der Weg zu dem, was nicht stimmt; leer für das Ganze. */
const misshapen = (what: string, at: string) =>
  at
    ? `${what} ist „${at}“ nicht, wie es sein soll.`
    : 'Es ist nicht das, was dieses Spiel speichert.';

export const record = {
  title: 'Dein Verlauf',
  allScenarios: 'Alle Szenarien',
  nothing: 'Auf diesem Gerät wurde noch nichts gespielt.',
  kept: (count, at) =>
    `${attempts(count)} in ${inScenarios(at)}, aufgehoben auf diesem Gerät und sonst nirgends.`,
  keptAndSent: (count, at) =>
    `${attempts(count)} in ${inScenarios(at)}, aufgehoben auf diesem Gerät. Was von dir gewünscht war, geht auch an dein Team.`,
  readers: 'Wer hat meine Sätze gelesen?',
  standing: {
    title: 'Wo du stehst',
    lead: 'Dein erstes Mal Prüfen in jedem Szenario, zusammengenommen. Alles andere ist Übung und zählt nie gegen dich.',
    working: 'Deine Versuche werden noch durchgesehen. Das hier füllt sich von selbst.',
    waiting: (count) =>
      count === 1
        ? 'Ein erstes Mal Prüfen wartet noch auf deine eigene Einschätzung und zählt ab dann.'
        : `${count} erste Male Prüfen warten noch auf deine eigene Einschätzung und zählen ab dann.`,
    from: (decisions, at) => `${skills.decisions(decisions)} in ${inScenarios(at)}`,
    roughFrom: (rough, from) => `${rough}, aus ${from}.`,
    noNumber: 'Noch keine Zahl',
    nothingAssessed: 'noch nichts geprüft',
    only: (from) => `nur ${from}`,
    tooLittle: 'Noch zu wenig für ein Urteil.',
    missing: (decisions, more) =>
      `Es fehlen noch: ${[
        ...(decisions > 0 ? [skills.decisions(decisions)] : []),
        ...(more > 0 ? [more === 1 ? '1 weiteres Szenario' : `${more} weitere Szenarien`] : []),
      ].join(' und ')}.`,
    ready: 'Bereit für die Arbeit.',
    passed: (passed, of) => `${passed} deiner letzten ${of} Szenarien bestanden.`,
    notReady: 'Noch nicht so weit.',
    passedTooFew: (passed, of) =>
      `${passed} deiner letzten ${of} Szenarien bestanden; zwei müssen es sein.`,
  },
  reads: {
    title: 'Wie gut du dich selbst einschätzt',
    earlier: (count) => `${count} frühere`,
    tooLittle: (guessed) => `Du sagtest „${guessed}“; zu wenig, um es zu sagen`,
    right: (band) => `„${band}“, wie du gesagt hast`,
    wrong: (guessed, band) => `Du sagtest „${guessed}“, es war „${band}“`,
    nothingToCompare: 'Es gab zu wenig, woran sich deine Einschätzungen messen ließen.',
    off: [
      'Jede Einschätzung war genau die Stufe, die herauskam.',
      'Fast jede Einschätzung war die Stufe, die herauskam.',
      'Du liegst meistens richtig oder eine Stufe daneben.',
      'Du liegst etwa eine Stufe daneben.',
      'Du liegst oft zwei Stufen oder mehr daneben.',
    ],
    lean: {
      high: 'Du siehst dich eher höher als das Ergebnis.',
      low: 'Du siehst dich eher niedriger als das Ergebnis.',
      level: 'Du neigst weder nach oben noch nach unten.',
    },
    lately: {
      closer: 'In deinen letzten drei Versuchen warst du näher dran.',
      farther: 'In deinen letzten drei Versuchen lagst du weiter daneben als vorher.',
      same: 'Deine letzten drei Versuche sind wie die davor.',
    },
  },
  attempts: {
    title: 'Was du gespielt hast',
    earlier: (count) => `${count} frühere`,
    at: (scenario) => ` bei ${scenario}`,
    evidence: 'Gewertet',
    practice: 'Übung',
    of: (day) => `den Versuch vom ${day}`,
    working: 'Zu Ende gespielt. Gleich steht hier, wie es lief …',
    underWay: (decided) => `Unterwegs nach ${skills.decisions(decided)}.`,
    left: (decided) => `Verlassen nach ${skills.decisions(decided)}.`,
    goOn: 'Dort weiter, wo du warst',
    unread: 'Was dabei herauskam, wartet auf deine eigene Einschätzung.',
    toDebrief: 'Zur Auswertung',
    unfit: 'Aufgehoben, aber hier nicht zu lesen.',
    whatIsLeft: 'Was davon übrig ist',
    withHelp: 'Mit Hilfe: Mindestens eine Antwort war ein zweiter Versuch.',
    reworded: 'Einige Worte der Geschichte sind seitdem anders.',
    links: {
      debrief: 'Auswertung',
      result: 'Ergebnis',
      coach: 'Karte für den Coach',
      map: 'Karte der Wege',
    },
    notHere: (scenario) => `„${scenario}“, das es hier nicht gibt`,
    noScenario:
      'Diese Kopie des Spiels hat das Szenario dazu nicht, darum lässt es sich nicht nachspielen.',
  },
  why: {
    no_scenario: (scenario) =>
      `Diese Kopie des Spiels hat das Szenario „${scenario}“ nicht, darum lässt sich der Versuch nicht nachspielen.`,
    other_keying: (scenario) =>
      `Als dieser Versuch gespielt wurde, hatte „${scenario}“ andere Entscheidungen oder Punkte. Er bleibt, wie er ist, aber sein Ergebnis lässt sich hier nicht ausrechnen.`,
    impossible: (scenario, pick) =>
      `Antwort ${pick} dieses Versuchs ist in „${scenario}“ nicht möglich: Der Versuch wurde nach dem Spielen geändert.`,
    not_loaded: () =>
      'Die Geschichte dazu ließ sich nicht laden, darum lässt er sich jetzt nicht nachspielen. Schau nach der Verbindung; nichts ist verloren.',
  },
  reworded: (scenario) =>
    `Einige Worte von „${scenario}“ sind anders, seit dieser Versuch gespielt wurde. Die Entscheidungen und Punkte sind dieselben.`,
  files: {
    bring: 'Bring etwas mit',
    take: 'Nimm es mit',
    whole:
      'Dein Verlauf als Datei: jeder Versuch und alles, was du notiert hast. Öffne sie auf einem anderen Gerät, und sie kommt zu dem dazu, was dort ist; auf keiner Seite geht etwas verloren.',
    openFirst:
      'Öffne deinen Verlauf von einem anderen Gerät oder einen Versuch, den dir jemand gegeben hat.',
    openAnother:
      'Auch Versuche, die dir andere gegeben haben, lassen sich hier öffnen, mehrere auf einmal. Sie werden nur gezeigt und nicht mit deinen vermischt.',
    drop: 'Du kannst Dateien auch irgendwo auf diese Seite ziehen.',
    save: 'Meinen Verlauf speichern',
    open: 'Dateien öffnen',
  },
  save: {
    title: 'Als Datei speichern',
    lead: 'In jeder Kopie dieses Spiels geöffnet, zeigt sie das Ergebnis und die Karte für den Coach. Für deine Leitung oder für dich auf einem anderen Gerät.',
    withNotes: 'Mit meiner Einschätzung und meiner Regel',
    withoutNotes: 'Ohne meine Notizen',
    attempt: 'Diesen Versuch speichern',
    name: 'Dein Name oder deine Initialen',
    nameHint:
      'Steht in der Datei und in ihrem Namen. Du kannst es leer lassen; dieses Gerät merkt es sich.',
  },
  asked: {
    title: 'Wessen Verlauf ist das?',
    holds: (file, name, count, at) =>
      `„${file}“ ist ${name ? `der Verlauf von „${name}“` : 'ein ganzer Verlauf'}: ${attempts(count)} in ${inScenarios(at)}.`,
    mine: 'Meiner: mit dem zusammenlegen, was hier ist',
    look: 'Der von jemand anderem: nur ansehen',
    close: 'Schließen',
    explained: 'Was du nur ansiehst, wird auf diesem Gerät nicht aufgehoben.',
  },
  visit: {
    tag: 'Aus einer Datei, nicht auf diesem Gerät aufgehoben',
    title: (count) => (count === 1 ? '1 Versuch aus einer Datei' : `${count} Versuche aus Dateien`),
    replayed: 'Hier Antwort für Antwort nachgespielt.',
    noNotes: 'Notizen bringt die Datei nicht mit.',
    unknown: 'Ob es ein erstes Mal war und damit zählt, kann eine Datei nicht sagen.',
    of: (door, whose) => `${door}: ${whose}`,
    close: 'Schließen',
    closeAll: 'Alle schließen',
    keep: 'Auf diesem Gerät aufheben',
    ownOnly: 'Heb ihn nur auf, wenn es deiner ist: Ab dann gehört er zu deinem Verlauf.',
    wouldCount: (file, name) =>
      `„${file}“${name && ` von „${name}“`} wurde hier nachgespielt. Heb den Versuch nur auf, wenn es deiner ist: Er würde in deinem Verlauf zählen.`,
  },
  news: {
    reading: (files) =>
      files.length === 1
        ? `„${files[0]}“ wird gelesen …`
        : `${files.length} Dateien werden gelesen …`,
    readOf: (opened, all) => `${opened} von ${all} ließen sich öffnen`,
    of: (file, sentence) => `„${file}“: ${sentence}`,
    refused: (file) => `„${file}“ wurde nicht geöffnet`,
    unchanged: 'Hier hat sich nichts geändert.',
    hereAlready: 'Dieser Versuch ist schon hier',
    holds: (file) => `„${file}“ enthält einen Versuch, der auf diesem Gerät aufgehoben ist.`,
    toDebrief: 'Zu seiner Auswertung',
    came: (count) =>
      count === 0 ? 'Kein neuer Versuch dazugekommen' : `${attempts(count)} dazugekommen`,
    wentOn: (count) =>
      count === 1
        ? '1 Versuch, der schon hier war, ging weiter.'
        : `${count} Versuche, die schon hier waren, gingen weiter.`,
    known: (count) => (count === 1 ? '1 war schon hier.' : `${count} waren schon hier.`),
    noted: (count) =>
      count === 1
        ? 'Zu 1 Versuch, der schon hier war, kamen deine Notizen dazu.'
        : `Zu ${count} Versuchen, die schon hier waren, kamen deine Notizen dazu.`,
    other: (count) =>
      count === 1
        ? '1 hat hier andere Antworten, und was hier ist, bleibt.'
        : `${count} haben hier andere Antworten, und was hier ist, bleibt.`,
    empty: 'Die Datei ist ein ganzer Verlauf, aber sie ist leer.',
    notKept: (count, why) =>
      `${attempts(count)} nicht aufgehoben: ${why}. Alles, was hier war, ist noch hier, und die Datei ist, wie sie war.`,
    whyLeft: {
      full: 'Auf diesem Gerät ist kein Platz mehr',
      blocked: 'Dieser Browser lässt Seiten nichts aufheben',
      moved_on_elsewhere:
        'Ein anderer Tab hat inzwischen geändert, was hier ist; öffne die Datei noch einmal',
      left_alone:
        'Was an seiner Stelle gespeichert war, lässt sich nicht lesen und bleibt, wie es ist',
    },
    tooLarge:
      'Diese Datei ist größer als 10 MB. So groß ist kein Verlauf, darum wurde sie nicht gelesen.',
    gone: (detail) =>
      `Diese Datei ließ sich nicht lesen. Ist es eine Datei, und ist sie noch da?${detail && ` (${detail})`}`,
    noText: (found) =>
      `Diese Datei ist keine Textdatei: Was dieses Spiel speichert, ist reiner Text. ${found}`,
    whyNoText: {
      utf_16: () => 'Sie ist in UTF-16; das Spiel speichert in UTF-8.',
      no_text: () => 'Sie enthält Bytes, die in keinem Text stehen.',
      other_encoding: (line) => `Zeile ${line} ist anders kodiert als in UTF-8.`,
    },
    faults: {
      empty: 'Diese Datei ist leer.',
      foreign: 'Diese Datei ist nicht von Make It Right.',
      cut_off:
        'Diese Datei ist beschädigt oder hört zu früh auf. Wahrscheinlich ist sie unterwegs abgeschnitten worden: Bitte noch einmal darum.',
      newer:
        'Diese Datei ist von einer neueren Fassung des Spiels. Erneuere diese Kopie, um sie zu öffnen.',
      no_version: 'Diese Datei hat keine Fassung, die wir kennen.',
      changed: 'Diese Datei wurde nach dem Speichern geändert, darum wird sie nicht geöffnet.',
      other_notes: 'Die Notizen in dieser Datei gehören zu einem anderen Versuch.',
    },
    misshapen: (at) => misshapen('In dieser Datei', at),
    partMissing: (isOffline) =>
      `Ein Teil der Seite, der dafür nötig ist, ließ sich nicht laden. ${isOffline ? 'Schau nach der Verbindung' : 'Lade die Seite neu'} und öffne dann die Datei noch einmal.`,
  },
  unreadable: {
    count: (count, hasNotes) => {
      if (hasNotes)
        return count === 1
          ? 'Ein Speicherstand auf diesem Gerät lässt sich nicht lesen.'
          : `${count} Speicherstände auf diesem Gerät lassen sich nicht lesen.`;
      return count === 1
        ? 'Ein gespeicherter Versuch auf diesem Gerät lässt sich nicht lesen.'
        : `${count} gespeicherte Versuche auf diesem Gerät lassen sich nicht lesen.`;
    },
    misshapen: (at) => misshapen('Darin', at),
    rest: 'Nichts wurde gelöscht, und alles andere ist da.',
  },
} satisfies Words['record'];
