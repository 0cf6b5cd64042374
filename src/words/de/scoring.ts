import type { Words } from '../words.ts';

export const scoring = {
  anchors: {
    empathy: [
      'Das hat das Gefühl kleingeredet, dagegengehalten oder es gegen dein Gegenüber gewendet.',
      'Das ist über das Gefühl hinweggegangen, gleich zum Ablauf.',
      'Das war freundlich, hätte aber zu jedem Menschen gepasst.',
      'Das hat benannt, was dein Gegenüber fühlt oder was es kostet, in dessen eigenen Worten.',
      'Das hat die Lage deines Gegenübers und ihre Folgen konkret benannt und nachgefragt, ob es so stimmt.',
    ],
    ownership: [
      'Das hat die Schuld auf dein Gegenüber, jemanden aus dem Team oder „das System“ geschoben oder abgestritten, was passiert ist.',
      'Das hat sich hinter einer Regel versteckt oder an jemanden verwiesen, der von nichts weiß.',
      'Das hat den Schritt getan, um den es ging, und nichts darüber hinaus versprochen.',
      'Das hat „ich“ gesagt und einen konkreten nächsten Schritt.',
      'Das hat für die ganze Firma geradegestanden, gesagt, wer was bis wann tut, und ist dabeigeblieben, bis jemand anderes es wirklich übernommen hatte.',
    ],
    recovery: [
      'Das hat nichts geändert oder etwas versprochen, das unsicher ist oder nicht geht.',
      'Das war eine kleine Geste oder gab erst unter Druck nach, und das Problem blieb, wo es war.',
      'Das hat das Übliche angeboten, ohne Wahl und ohne Termin.',
      'Das hat den Kern des Problems gelöst und gesagt, bis wann.',
      'Das hat das Problem im Maß des Schadens gelöst, eine Wahl gelassen, es sich bestätigen lassen und dafür gesorgt, dass es nicht wieder passiert.',
    ],
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
