// What the facilitator alone sees: this line and the next, the split once voting is closed, the advice,
// the question, and what every answer is worth.

import { momentTitle } from '../debrief/moment-title.ts';
import { sumOfPoints } from '../score/worth.ts';
import type { Choice, ChoiceId, Decision } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import { ballotsIn, type Round, splitOf, type VoteCount } from './ballots.ts';
import { type Advice, adviceOn, type Branches, branchesAt, latestSplit } from './branches.ts';
import type { PlayedBranch, RoomState, RoomStep, RoomWord } from './room.ts';
import {
  asRead,
  lineAhead,
  linesSoFar,
  optionsAt,
  type ReadLine,
  type RoomOption,
} from './scene.ts';
import { canGo, decisionAt, isAtDecision, isStop, openVote } from './update-room.ts';
import { isAlone, type WallView, wallView } from './wall-view.ts';

/** An option with its key. */
export type KeyedOption = RoomOption &
  Pick<Choice, 'points' | 'slip' | 'red'> & {
    readonly sum: number;
    readonly isBest: boolean;
    /** What it leads the customer to think, and why it counts what it counts. */
    readonly hears: string;
    readonly why: string;
    /** Votes of the first and the second round: those by hand once voting is closed. */
    readonly votes: readonly (number | null)[];
  };

export type DeskView = {
  readonly step: RoomStep;
  readonly line: ReadLine | null;
  readonly ahead: ReadLine | null;
  /** Which of the stops this is, from 0; null where the room does not stop. */
  readonly stop: { readonly at: number; readonly of: number } | null;
  readonly decision:
    | (Pick<Decision, 'id' | 'ask' | 'hint' | 'stakes'> & { readonly title: string })
    | null;
  /** The facilitator plays this one with one key. */
  readonly isAlone: boolean;
  /** The decision is open, or talked about. */
  readonly options: readonly KeyedOption[];
  /** What has been counted by hand in the vote that is open. */
  readonly counting: {
    readonly round: Round;
    readonly hands: Readonly<Record<ChoiceId, number>>;
  } | null;
  /** How many have voted, as the wall says it. */
  readonly vote: WallView['vote'];
  /** While the split is news; null in a group under five. */
  readonly advice: Advice | null;
  readonly branches: Branches | null;
  readonly canReveal: boolean;
  readonly canVoteAgain: boolean;
  readonly canUndo: boolean;
  readonly words: readonly RoomWord[];
  readonly played: readonly PlayedBranch[];
  readonly slide: WallView['slide'];
  readonly rule: string;
  readonly notes: string;
  readonly isBlank: boolean;
};

const CLOSED: readonly RoomStep[] = [
  ...(['split', 'talking', 'revealed', 'branching', 'consequence', 'asking'] as const),
];

export function deskView(engine: Engine, room: RoomState): DeskView {
  const { header } = engine.edition;
  const { now, ballots } = room;
  const decision = decisionAt(now);
  const isTalkedAbout = now.step !== 'reading' && now.step !== 'closing';
  const isMet = decision !== null && (isTalkedAbout || isAtDecision(now));
  const line = linesSoFar(now).at(-1);
  const ahead = lineAhead(now);
  const isClosed = CLOSED.includes(now.step);
  const { slide, vote } = wallView(engine, room);
  const split = decision && isClosed ? latestSplit(ballots, decision) : null;
  const isNews = now.step === 'split' || now.step === 'talking';
  const open = openVote(now);
  return {
    step: now.step,
    line: line ? asRead(line, header) : null,
    ahead: ahead ? asRead(ahead, header) : null,
    stop: decision && isStop(room, decision) ? placeOf(decision, room) : null,
    decision: decision && { ...decision, title: momentTitle(decision) },
    isAlone: isAlone(room),
    options:
      decision && isMet
        ? keyedOptions(engine, room, decision, isClosed || room.present.size > 0)
        : [],
    counting: open && {
      round: open.round,
      hands: Object.fromEntries(ballotsIn(ballots, open.decision.id, open.round).hands),
    },
    advice: split && isNews ? adviceOn(split) : null,
    branches: decision && now.step === 'branching' ? branchesAt(ballots, decision) : null,
    canReveal: canGo(now, 'revealed') && now.step !== 'reading',
    canVoteAgain:
      canGo(now, now.step === 'reading' ? 'committing' : 'recommitting') &&
      now.step !== 'committing',
    canUndo: room.past.length > 0,
    words: room.words,
    played: now.played,
    ...{ slide, vote },
    ...{ rule: room.rule, notes: room.notes, isBlank: room.isBlank },
  };
}

const placeOf = ({ id }: Decision, { plan }: RoomState): DeskView['stop'] => ({
  at: plan.stops.indexOf(id),
  of: plan.stops.length,
});

function keyedOptions(
  { edition, story }: Engine,
  { now, plan, ballots }: RoomState,
  decision: Decision,
  isSeen: boolean,
): readonly KeyedOption[] {
  const { best } = branchesAt(ballots, decision);
  const splits = ([1, 2] as const).map((round) =>
    isSeen ? splitOf(ballots, decision, round) : null,
  );
  return optionsAt(decision, plan, edition.header).flatMap((option) => {
    const choice = decision.choices.find(({ id }) => id === option.choice);
    if (!choice) return [];
    const beat = story.step(now.playthrough.position, choice.id)?.beat;
    return [
      {
        ...option,
        ...{ points: choice.points, slip: choice.slip, red: choice.red },
        ...{ sum: sumOfPoints(choice), isBest: best === choice.id },
        ...{ hears: beat?.hears ?? '', why: beat?.why ?? '' },
        votes: splits.map((split) => countIn(split, choice.id)),
      },
    ];
  });
}

const countIn = (split: readonly VoteCount[] | null, choice: ChoiceId): number | null =>
  split?.find((one) => one.choice === choice)?.count ?? null;
