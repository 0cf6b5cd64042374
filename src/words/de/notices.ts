import type { Words } from '../words.ts';

export const notices = {
  notSaved: 'Nicht gespeichert:',
  whyNotSaved: {
    full: 'Auf diesem Gerät ist kein Platz mehr dafür. Du kannst weiterspielen, aber beim Schließen dieser Seite ist es weg.',
    blocked:
      'Dieser Browser lässt Seiten nichts aufheben. Du kannst weiterspielen, aber beim Schließen dieser Seite ist es weg.',
    moved_on_elsewhere:
      'Dieser Versuch ist in einem anderen Tab weitergegangen. Was du hier tust, wird nicht aufgehoben; was du dort getan hast, schon.',
    left_alone:
      'Was hier vorher gespeichert war, lässt sich nicht lesen und bleibt, wie es ist. Du kannst weiterspielen, aber was du notierst, ist beim Schließen dieser Seite weg.',
  },
  catchUp: 'Hier von dort aus weiter',
  openElsewhere:
    'Dieser Versuch ist auch in einem anderen Tab offen. Spiel in einem der beiden weiter: Nur dort wird er aufgehoben.',
  pickLost:
    'Von deiner letzten Antwort warst du noch nicht weitergegangen, darum ist sie nicht aufgehoben. Gib sie noch einmal, oder eine andere.',
  tryingOther: 'Du probierst einen anderen Weg aus.',
  nothingCounts: 'Nichts davon zählt: Dein Ergebnis bleibt, wie es ist.',
  oneMoment: 'Ein Moment dieser Geschichte.',
  nobodysMoment: 'Die Sätze davor sind die des kürzesten Wegs. Nichts wird behalten, nichts zählt.',
  toTeam: 'Zu den Seiten des Teams',
  backToDebrief: 'Zurück zu meiner Auswertung',
  onItsWay: 'Einen Moment, es kommt gleich.',
  loadAnew: 'Seite neu laden',
  tryAgain: 'Noch einmal versuchen',
  toTitle: 'Zur Titelseite',
  notArrived: 'Die Geschichte ist nicht angekommen',
  stillThere: 'Alles, was du auf diesem Gerät gespielt hast, ist noch da.',
  missing: {
    unreachable:
      'Es gibt keine Verbindung, und ein Teil des Spiels fehlt noch. Schau nach der Verbindung und versuch dann dasselbe noch einmal; nichts geht verloren.',
    lost: 'Ein Teil des Spiels ist nicht angekommen: Die Verbindung war weg, oder das Spiel wurde erneuert, seit diese Seite offen ist. Lade die Seite neu; was du gespielt hast, bleibt erhalten.',
    remembered: 'Einen Moment, die Seite wird neu geladen.',
  },
  ourFault:
    'Das hat nicht geklappt, und es liegt an uns. Versuch etwas anderes oder lade die Seite neu; bis zu deiner letzten Antwort ist alles gespeichert.',
  refused: {
    download:
      'Dieser Browser lässt die Seite keine Datei herausgeben. Versuch es in einem anderen Browser.',
    print: 'Dieser Browser lässt die Seite nicht drucken. Nimm dafür das Menü des Browsers.',
    open_files:
      'Dieser Browser lässt die Seite keine Datei lesen. Versuch es in einem anderen Browser.',
    load_anew:
      'Dieser Browser lässt die Seite sich nicht selbst laden. Nimm dafür den Knopf des Browsers.',
  },
  broken: {
    title: 'Hier ist etwas kaputtgegangen',
    sentence:
      'Das liegt an uns, nicht an dir. Bis zu deiner letzten Antwort ist alles gespeichert; wenn du die Seite wieder öffnest, geht es dort weiter.',
    again: 'Seite wieder öffnen',
  },
} satisfies Words['notices'];
