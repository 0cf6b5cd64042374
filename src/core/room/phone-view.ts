// What one person's phone shows: the line, the options, the own vote, what came of it. Nobody else's
// vote, no tally, no points.

import type { ChoiceId, DecisionId } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import { ballotsIn, type Round, type VoterId } from './ballots.ts';
import type { RoomState, RoomStep } from './room.ts';
import {
  asRead,
  type BranchOutcome,
  linesSoFar,
  optionsAt,
  outcomesOf,
  type ReadLine,
  type RoomOption,
} from './scene.ts';
import { decisionAt, openVote } from './update-room.ts';

export type PhoneView = {
  readonly title: string;
  /** Of the story. */
  readonly language: string;
  readonly step: RoomStep;
  readonly line: ReadLine | null;
  /** Empty while nothing is voted on. */
  readonly options: readonly RoomOption[];
  /** The vote that is open; null while none is. */
  readonly vote: { readonly decision: DecisionId; readonly round: Round } | null;
  /** The own vote of this round, of the last one where none is open. */
  readonly mine: ChoiceId | null;
  readonly outcomes: readonly BranchOutcome[];
  readonly ask: string | null;
};

export function phoneView({ edition }: Engine, room: RoomState, voter: VoterId): PhoneView {
  const { now, plan, ballots } = room;
  const { step } = now;
  const decision = decisionAt(now);
  const open = openVote(now);
  const line = linesSoFar(now).at(-1);
  const options = decision ? optionsAt(decision, plan, edition.header) : [];
  const mineIn = (round: Round) =>
    decision ? ballotsIn(ballots, decision.id, round).phones.get(voter)?.choice : undefined;
  return {
    ...{ title: edition.header.title, language: edition.language, step },
    line: line ? asRead(line, edition.header) : null,
    options: open || step === 'split' || step === 'talking' ? options : [],
    vote: open && { decision: open.decision.id, round: open.round },
    mine: (open ? mineIn(open.round) : (mineIn(2) ?? mineIn(1))) ?? null,
    outcomes:
      step === 'consequence' || step === 'asking' ? outcomesOf(now, options, edition.header) : [],
    ask: step === 'asking' ? (decision?.ask ?? null) : null,
  };
}
