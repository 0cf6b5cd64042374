import type { Words } from '../words.ts';

export const scoring = {
  anchors: {
    empathy: [
      'Das Gefühl wurde nicht aufgenommen.',
      'Das ist über das Gefühl hinweggegangen, gleich zum Ablauf.',
      'Das war freundlich, hätte aber zu jedem Menschen gepasst.',
      'Das hat benannt, was dein Gegenüber fühlt oder was es kostet, in dessen eigenen Worten.',
      'Das hat die Lage deines Gegenübers und ihre Folgen konkret benannt und nachgefragt, ob es so stimmt.',
    ],
    ownership: [
      'Niemand hat Verantwortung übernommen.',
      'Das hat sich hinter einer Regel versteckt oder an jemanden verwiesen, der von nichts weiß.',
      'Das hat den Schritt getan, um den es ging, und nichts darüber hinaus versprochen.',
      'Das hat „ich“ gesagt und einen konkreten nächsten Schritt.',
      'Das hat für die ganze Firma geradegestanden, gesagt, wer was bis wann tut, und ist dabeigeblieben, bis jemand anderes es wirklich übernommen hatte.',
    ],
    recovery: [
      'Nichts wurde wiedergutgemacht.',
      'Das war eine kleine Geste oder gab erst unter Druck nach, und das Problem blieb, wo es war.',
      'Das hat das Übliche angeboten, ohne Wahl und ohne Termin.',
      'Das hat den Kern des Problems gelöst und gesagt, bis wann.',
      'Das hat das Problem im Maß des Schadens gelöst, eine Wahl gelassen, es sich bestätigen lassen und dafür gesorgt, dass es nicht wieder passiert.',
    ],
  },
  slips: {
    argued: 'Sie wollte ein Gefühl ausreden.',
    blamed: 'Sie hat nach Schuldigen gesucht.',
    brushed_off: 'Sie hat das Problem kleiner gemacht, als es für die Kundschaft ist.',
    denied: 'Sie hat abgestritten, was passiert ist.',
    explained_first: 'Sie hat erst erklärt und dann Verantwortung übernommen.',
    hid_behind_policy: 'Sie hat sich hinter einer Vorschrift versteckt.',
    made_them_work: 'Sie hat der Kundschaft die Arbeit überlassen.',
    only_felt: 'Sie hat verstanden und nichts verändert.',
    only_owned: 'Sie hat sich der Sache angenommen und noch nichts in Ordnung gebracht.',
    passed_on: 'Sie hat die Kundschaft an andere weitergereicht.',
    promised_air: 'Sie hat versprochen, was niemand sicher halten kann.',
    rushed: 'Sie ging über das hinweg, was gerade gesagt worden war.',
    scripted: 'Sie hätte zu jedem gepasst.',
    stalled: 'Sie hat alles gelassen, wie es war.',
    token: 'Sie hat eine Kleinigkeit statt einer Lösung angeboten.',
  },
  redLines: {
    blame: 'der Kundschaft oder jemandem aus dem Team wurde die Schuld gegeben',
    lie: 'der Kundschaft wurde etwas Unwahres gesagt',
    disclose: 'etwas Vertrauliches wurde verraten',
    overpromise: 'etwas wurde versprochen, das sich nicht halten lässt',
    unsafe: 'die Sicherheit eines Menschen wurde aufs Spiel gesetzt',
    insult: 'die Kundschaft wurde beleidigt',
  },
} satisfies Words['scoring'];
