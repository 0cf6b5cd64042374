// An attempt that has ended, with everything that the pages after the last line tell of it. It is made
// in one place, so that no two of them can disagree.

import { type Calibration, calibrate } from '../../../core/debrief/calibration.ts';
import { type CostlyTurn, costlyTurns } from '../../../core/debrief/costly-turns.ts';
import type { EvidenceStanding } from '../../../core/debrief/evidence.ts';
import { nameIn } from '../../../core/debrief/exchange.ts';
import type { Journey } from '../../../core/debrief/journey.ts';
import type { Attempt } from '../../../core/play/attempt.ts';
import { wayOf } from '../../../core/play/way.ts';
import { isFirstAssessed } from '../../../core/record/evidence.ts';
import type { DebriefNotes } from '../../../core/record/notes.ts';
import { endingsSeen } from '../../../core/record/progress.ts';
import type { SeenOfAll } from '../../../ui/parts/aftermath.tsx';
import type { Model, Result } from '../model.ts';
import { isVisit, learnerOf, notesAbout, seenWith } from '../record/visit.ts';
import type { Route } from '../route.ts';

export type Finished = Result & {
  /** What was noted about it; empty notes where nothing was. */
  readonly notes: DebriefNotes;
  readonly standing: EvidenceStanding;
  /** It was opened from a file and is not kept on this device. */
  readonly isVisit: boolean;
  /** The name or the initials of whoever played it; empty where none were given. */
  readonly learner: string;
  /** The customer's name; of a drill that under which the review is posted. */
  readonly customer: string;
  /** To whom one has spoken; null where each round had another. */
  readonly spokenTo: string | null;
  /** Different endings of its story, seen in this attempt and all others, and how many there are. */
  readonly endings: SeenOfAll;
  /** Where most was lost, the costliest first. */
  readonly costly: readonly CostlyTurn[];
  /** How one's own read compares with the result; null while there is none. */
  readonly calibration: Calibration | null;
  /** The other attempts that have ended and were played under the same keying. */
  readonly others: () => readonly Journey[];
};

/** Of an attempt from a file the attempts on this device are no part. */
export function finishedOf(model: Model, result: Result): Finished {
  const { attempt, engine, playthrough, score } = result;
  const { header, endings, key } = engine.edition;
  const notes = notesAbout(model, attempt.id);
  const seen = seenWith(model, attempt.id);
  const customer = nameIn(header.cast, header.customer);
  return {
    ...result,
    notes,
    standing: standingOf(seen, result),
    isVisit: isVisit(model, attempt.id),
    learner: learnerOf(model, attempt.id),
    customer,
    spokenTo: header.form === 'drill' ? null : customer,
    endings: {
      // This one has been seen, even before all others have been looked through.
      seen: Math.max(1, endingsSeen(seen, attempt.scenario)),
      total: Object.keys(endings).length,
    },
    costly: costlyTurns(key, playthrough.turns),
    calibration: notes.guess && calibrate(notes.guess, key, playthrough, score),
    others: () => othersLike(seen, attempt),
  };
}

/** A file brings one attempt: what its owner played before is not in it. */
function standingOf(seen: Model, { attempt, score }: Result): EvidenceStanding {
  if (score.withHelp || !isFirstAssessed(seen.attempts, attempt)) return 'practice';
  return isVisit(seen, attempt.id) ? 'unknown' : 'evidence';
}

function othersLike({ attempts, endings }: Model, own: Attempt): readonly Journey[] {
  return attempts.flatMap(({ id, keying, scenario, picks }) => {
    const ended = endings[id];
    const isLike = scenario === own.scenario && keying === own.keying;
    if (!ended || !isLike || id === own.id) return [];
    return [{ choices: wayOf(picks), stands: ended.ending }];
  });
}

/** The story re-entered where the line of that turn was chosen. */
export const routeBefore = ({ attempt }: Result, turn: number): Route => ({
  screen: 'other',
  attempt: attempt.id,
  way: wayOf(attempt.picks.slice(0, turn)),
});
