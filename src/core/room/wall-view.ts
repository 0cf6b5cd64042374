// What everybody in the room sees. Before the reveal there is no tally in it, and before the close
// nothing that says what an answer is worth.

import { momentTitle } from '../debrief/moment-title.ts';
import type { Header } from '../story/edition.ts';
import type { Act, DecisionId, Ending, Line } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import type { Skill } from '../vocabulary.ts';
import { ballotsIn, countsOf, type Round, totalOf } from './ballots.ts';
import { shiftAt, type VoteShift } from './moves.ts';
import { type RoomState, type RoomStep, type RoomWord, SLIDES } from './room.ts';
import { type RoomScore, roomScore } from './room-score.ts';
import {
  asRead,
  type BranchOutcome,
  linesSoFar,
  optionsAt,
  outcomesOf,
  type ReadLine,
  type RoomOption,
} from './scene.ts';
import { decisionAt, isAtDecision, isStop } from './update-room.ts';

export type SkillSlide = RoomScore & {
  readonly skill: Skill;
  readonly titles: Readonly<Record<DecisionId, string>>;
};

export type WallView = {
  readonly story: Pick<Header, 'id' | 'title' | 'customer' | 'cast'> & {
    readonly language: string;
  };
  /** Whom the room plays, and when. */
  readonly act: Act | null;
  readonly step: RoomStep;
  readonly isBlank: boolean;
  /** All lines so far: the stage is drawn from them. */
  readonly lines: readonly Line[];
  readonly line: ReadLine | null;
  /** Empty while there is nothing to choose. */
  readonly options: readonly RoomOption[];
  /** How many have voted, by round; null while no vote is on. */
  readonly vote: {
    readonly round: Round;
    readonly isOpen: boolean;
    readonly count: number;
    /** How many could vote: phones, and hands that were raised beside them; 0 without phones. */
    readonly present: number;
  } | null;
  /** `too_few`: voted, and too few to be split. */
  readonly shift: VoteShift | 'too_few' | null;
  /** Those played at this decision, once they are being played. */
  readonly outcomes: readonly BranchOutcome[];
  /** 0-based place of the one that is being played. */
  readonly playing: number;
  readonly ask: string | null;
  readonly words: readonly Omit<RoomWord, 'decision'>[];
  readonly ending: Pick<Ending, 'kind' | 'headline' | 'review'> | null;
  readonly slide: SkillSlide | 'rule' | 'handout' | null;
  readonly rule: string;
};

const WITH_OPTIONS: readonly RoomStep[] = [
  ...(['committing', 'split', 'talking', 'recommitting', 'revealed', 'branching'] as const),
];

export function wallView({ edition }: Engine, room: RoomState): WallView {
  const { now, plan, ballots } = room;
  const { step } = now;
  const decision = decisionAt(now);
  const options = decision ? optionsAt(decision, plan, edition.header) : [];
  const lines = linesSoFar(now);
  const line = lines.at(-1);
  const isRevealed = step === 'revealed' || step === 'branching';
  const isPlayed = step === 'consequence' || step === 'asking';
  return {
    story: storyOf(edition),
    act: lines.findLast(({ act }) => act !== null)?.act ?? null,
    ...{ step, isBlank: room.isBlank, lines },
    line: line ? asRead(line, edition.header) : null,
    options: WITH_OPTIONS.includes(step) || isPlayed ? options : [],
    vote: voteOn(room),
    shift: decision && isRevealed ? shiftOrTooFew(room) : null,
    outcomes: isPlayed ? outcomesOf(now, options, edition.header) : [],
    playing: now.playing,
    ask: step === 'asking' ? (decision?.ask ?? null) : null,
    words:
      step === 'asking'
        ? room.words
            .filter((word) => word.decision === decision?.id)
            .map(({ sign, text }) => ({ sign, text }))
        : [],
    ending: step === 'ended' ? endingOf(room) : null,
    slide: step === 'closing' ? slideOf(edition, room, ballots) : null,
    rule: step === 'closing' ? room.rule : '',
  };
}

const storyOf = ({ header, language }: Engine['edition']): WallView['story'] => {
  const { id, title, customer, cast } = header;
  return { id, title, customer, cast, language };
};

function voteOn({ now, ballots, present }: RoomState): WallView['vote'] {
  const decision = decisionAt(now);
  const round: Round = now.step === 'recommitting' ? 2 : 1;
  const isOpen = now.step === 'committing' || now.step === 'recommitting';
  if (!decision || !(isOpen || now.step === 'split' || now.step === 'talking')) return null;
  const count = totalOf(countsOf(ballots, decision, round));
  const { hands } = ballotsIn(ballots, decision.id, round);
  const raised = [...hands.values()].reduce((sum, one) => sum + one, 0);
  return { round, isOpen, count, present: present.size && present.size + raised };
}

function shiftOrTooFew({ now, ballots }: RoomState): WallView['shift'] {
  const decision = decisionAt(now);
  if (!decision) return null;
  const { phones, hands } = ballotsIn(ballots, decision.id, 1);
  const hasVoted = phones.size > 0 || [...hands.values()].some((count) => count > 0);
  return shiftAt(ballots, decision) ?? (hasVoted ? 'too_few' : null);
}

function endingOf({ now }: RoomState): WallView['ending'] {
  const beat = now.playthrough.turns.at(-1)?.beat;
  if (beat?.next.kind !== 'ending') return null;
  const { kind, headline, review } = beat.next.ending;
  return { kind, headline, review };
}

function slideOf(
  edition: Engine['edition'],
  { now }: RoomState,
  ballots: RoomState['ballots'],
): WallView['slide'] {
  const slide = SLIDES[now.slide] ?? 'handout';
  if (slide === 'rule' || slide === 'handout') return slide;
  const met = now.played.map(({ decision }) => decision);
  const score = roomScore(edition, ballots, met, slide);
  return { ...score, skill: slide, titles: titlesOf(edition, met) };
}

export const titlesOf = (
  { key }: Engine['edition'],
  decisions: readonly DecisionId[],
): Readonly<Record<DecisionId, string>> =>
  Object.fromEntries(
    decisions.flatMap((id) => {
      const decision = key.decisions[id];
      return decision ? [[id, momentTitle(decision)]] : [];
    }),
  );

/** The story waits at a decision that the facilitator plays alone. */
export const isAlone = (room: RoomState): boolean => {
  const decision = decisionAt(room.now);
  return isAtDecision(room.now) && decision !== null && !isStop(room, decision);
};
