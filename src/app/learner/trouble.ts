// What could not be loaded or did not work, as data; its sentences are in src/words.

import type { Words } from '../../words/words.ts';
import type { WhyMissing } from '../shell/fetch-part.ts';
import type { Route } from './route.ts';

export type Trouble = {
  readonly what:
    | { readonly kind: 'missing'; readonly why: WhyMissing }
    | { readonly kind: 'our_fault' }
    | { readonly kind: 'refused'; readonly effect: Refusable };
  /** Only a new page can bring it, at this address. */
  readonly anew: Route | null;
  /** The screen stays, and the sentence stands beside what was pressed. */
  readonly isWherePressed: boolean;
};

export const missingPart = (why: WhyMissing, wanted: Route): Trouble => ({
  what: { kind: 'missing', why },
  anew: why === 'unreachable' ? null : wanted,
  isWherePressed: false,
});

export const updateFailed = (here: Route): Trouble => ({
  what: { kind: 'our_fault' },
  anew: here,
  isWherePressed: true,
});

/** Effects of something pressed that a browser may refuse; faults of all others are only logged. */
const REFUSABLE = ['download', 'print', 'open_files', 'load_anew'] as const;
export type Refusable = (typeof REFUSABLE)[number];

export const isRefusable = (effect: string): effect is Refusable =>
  REFUSABLE.some((one) => one === effect);

export const refused = (effect: Refusable): Trouble => ({
  what: { kind: 'refused', effect },
  anew: null,
  isWherePressed: true,
});

export function troubleWords({ what }: Trouble, notices: Words['notices']): string {
  switch (what.kind) {
    case 'missing':
      return notices.missing[what.why];
    case 'our_fault':
      return notices.ourFault;
    case 'refused':
      return notices.refused[what.effect];
  }
}
