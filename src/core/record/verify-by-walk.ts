// The same verdict as `verifyAttempt`, from the walk table of an edition: no story is played for it.

import type { Attempt } from '../play/attempt.ts';
import { checkWalk, type WalkTable } from '../play/walk-table.ts';
import { pickError } from '../score/pick-order.ts';
import { type Score, score } from '../score/score.ts';
import type { Edition } from '../story/edition.ts';
import type { EndingId } from '../story/line.ts';
import type { Unfit } from './verify.ts';

export type WalkVerified =
  /** `ending`: null while a decision is still open. */
  | { readonly ok: true; readonly ending: EndingId | null; readonly score: Score }
  | ({ readonly ok: false } & Unfit);

/** An edition without its story, and its walk table. */
export type WalkedEdition = Pick<Edition, 'header' | 'keying' | 'key' | 'leadsTo' | 'openings'> & {
  readonly walk: WalkTable;
};

/** `walked`: of the very edition that the attempt names. */
export function verifyByWalk(attempt: Attempt, walked: WalkedEdition): WalkVerified {
  const { scenario, keying, mode, picks } = attempt;
  if (walked.header.id !== scenario) return unfit('no_scenario');
  if (walked.keying !== keying) return unfit('other_keying');
  const way = checkWalk(walked.walk, attempt);
  if (!way.ok) return unfit('impossible', way.at + 1);
  const { ending, strangeFirst } = way;
  // Outside learn mode there is no second try at all.
  const helped = picks.findIndex(({ first }) => first !== undefined);
  const wrongFirst = mode === 'learn' ? strangeFirst : helped < 0 ? null : helped;
  if (wrongFirst !== null) return unfit('impossible', wrongFirst + 1);
  const scored = score(walked, picks, { ended: ending !== null });
  if (!scored.ok) throw new Error('A way that cannot be scored.', { cause: pickError(scored) });
  return { ok: true, ending, score: scored.score };
}

const unfit = (reason: Unfit['reason'], pick = 0) => ({ ok: false, reason, pick }) as const;
