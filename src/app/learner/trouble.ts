// What is said when a part of the game could not be had, or when something did not work here.

import type { WhyMissing } from '../shell/fetch-part.ts';
import type { Route } from './route.ts';

export type Trouble = {
  readonly sentence: string;
  /** Only a new page can bring it, at this address. */
  readonly anew: Route | null;
  /** The screen that one pressed on is still there, and it is said beside what was pressed. */
  readonly isWherePressed: boolean;
};

const SENTENCES: Readonly<Record<WhyMissing, string>> = {
  unreachable:
    'There is no connection, and a part of the game is still to come. Look at the connection, then try the same again; nothing is lost.',
  lost: 'A part of the game did not come: the connection dropped, or the game has been renewed since this page was opened. Load the page anew; what you have played is kept.',
  remembered: 'One moment, the page is loaded anew.',
};

export const missingPart = (why: WhyMissing, wanted: Route): Trouble => ({
  sentence: SENTENCES[why],
  anew: why === 'unreachable' ? null : wanted,
  isWherePressed: false,
});

export const updateFailed = (here: Route): Trouble => ({
  sentence:
    'That did not work, and it is our fault. Try something else, or load the page anew; what you chose is saved up to your last line.',
  anew: here,
  isWherePressed: true,
});

/** What a browser may refuse of what was asked for by hand; the rest goes unsaid. */
const REFUSED = {
  download: 'This browser does not let the page hand out a file. Try it in another browser.',
  print: 'This browser does not let the page print. Use the browser’s own menu for it.',
  open_file: 'This browser does not let the page read a file. Try it in another browser.',
  load_anew: 'This browser does not let the page load itself. Use the browser’s own button for it.',
} as const;
export type Refusable = keyof typeof REFUSED;

export const isRefusable = (effect: string): effect is Refusable => effect in REFUSED;

export const refused = (effect: Refusable): Trouble => ({
  sentence: REFUSED[effect],
  anew: null,
  isWherePressed: true,
});
