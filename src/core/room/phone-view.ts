// What one person's phone shows: the line, the options, the own vote, what came of it. Nobody else's
// vote, no tally, no points, and letters in place of the ids of choices, which may say what they are worth.

import type { ChoiceId, DecisionId } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import { ballotsIn, type Round, type VoterId } from './ballots.ts';
import type { RoomState, RoomStep } from './room.ts';
import {
  asRead,
  type BranchOutcome,
  type Letter,
  linesSoFar,
  optionsAt,
  outcomesOf,
  type ReadLine,
  type RoomOption,
} from './scene.ts';
import { decisionAt, openVote } from './update-room.ts';

export type PhoneOption = Omit<RoomOption, 'choice'>;

export type PhoneView = {
  readonly title: string;
  /** Of the story. */
  readonly language: string;
  readonly step: RoomStep;
  readonly line: ReadLine | null;
  /** Empty while nothing is voted on. */
  readonly options: readonly PhoneOption[];
  /** The vote that is open; null while none is. */
  readonly vote: { readonly decision: DecisionId; readonly round: Round } | null;
  /** The own vote of this round, of the last one where none is open. */
  readonly mine: Letter | null;
  readonly outcomes: readonly (Omit<BranchOutcome, 'option'> & { readonly option: PhoneOption })[];
  readonly ask: string | null;
};

export function phoneView({ edition }: Engine, room: RoomState, voter: VoterId): PhoneView {
  const { now, plan, ballots } = room;
  const { step } = now;
  const decision = decisionAt(now);
  const open = openVote(now);
  const line = linesSoFar(now).at(-1);
  const options = decision ? optionsAt(decision, plan, edition.header) : [];
  const mineIn = (round: Round) => {
    const choice = decision && ballotsIn(ballots, decision.id, round).phones.get(voter)?.choice;
    return options.find((option) => option.choice === choice)?.letter;
  };
  return {
    ...{ title: edition.header.title, language: edition.language, step },
    line: line ? asRead(line, edition.header) : null,
    options: open || step === 'split' || step === 'talking' ? options.map(withoutId) : [],
    vote: open && { decision: open.decision.id, round: open.round },
    mine: (open ? mineIn(open.round) : (mineIn(2) ?? mineIn(1))) ?? null,
    outcomes:
      step === 'consequence' || step === 'asking'
        ? outcomesOf(now, options, edition.header).map((outcome) => ({
            ...outcome,
            option: withoutId(outcome.option),
          }))
        : [],
    ask: step === 'asking' ? (decision?.ask ?? null) : null,
  };
}

const withoutId = ({ letter, text, to }: RoomOption): PhoneOption => ({ letter, text, to });

/** What a phone means by a letter; undefined where no vote is open, or none has this letter. */
export function choiceBehind(
  { edition }: Engine,
  { now, plan }: RoomState,
  letter: Letter,
): ChoiceId | undefined {
  const open = openVote(now);
  const options = open ? optionsAt(open.decision, plan, edition.header) : [];
  return options.find((option) => option.letter === letter)?.choice;
}
