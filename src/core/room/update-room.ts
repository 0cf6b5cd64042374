// The one function that changes a room. What is not possible now changes nothing, so that a command or
// a vote that comes late, twice or from another tab does no harm.

import { answeredCount } from '../play/play.ts';
import { advance, lastBeat, nextOf, type Playthrough } from '../play/playthrough.ts';
import type { ChoiceId, Decision } from '../story/line.ts';
import type { Engine } from '../story/story.ts';
import { type Round, withHands, withVotes } from './ballots.ts';
import { bestKeyed, branchesAt } from './branches.ts';
import { AT_DECISION, type RoomPoint, type RoomState, type RoomStep, SLIDES } from './room.ts';
import type { RoomEvent, RoomMove } from './room-event.ts';

export function updateRoom(engine: Engine, room: RoomState, event: RoomEvent): RoomState {
  switch (event.type) {
    case 'next':
    case 'went':
    case 'branched': {
      const now = moved(engine, room, event);
      return now === room.now
        ? room
        : { ...room, now, past: [...room.past, room.now], isBlank: false };
    }
    case 'undone': {
      const before = room.past.at(-1);
      return before ? { ...room, now: before, past: room.past.slice(0, -1), isBlank: false } : room;
    }
    case 'voted':
    case 'counted':
      return voted(room, event);
    case 'joined':
      return { ...room, present: new Set(room.present).add(event.voter) };
    case 'left':
      return { ...room, present: new Set([...room.present].filter((one) => one !== event.voter)) };
    case 'blanked':
      return { ...room, isBlank: event.isBlank };
    case 'worded': {
      const decision = decisionAt(room.now)?.id;
      const { sign, text } = event;
      return decision ? { ...room, words: [...room.words, { sign, text, decision }] } : room;
    }
    case 'unworded':
      return { ...room, words: room.words.filter((_, at) => at !== event.at) };
    case 'ruled':
      return { ...room, rule: event.text };
    case 'noted':
      return { ...room, notes: event.text };
  }
}

/** A room from its events. */
export const foldRoom = (
  engine: Engine,
  room: RoomState,
  events: readonly RoomEvent[],
): RoomState => events.reduce((now, event) => updateRoom(engine, now, event), room);

function voted(
  room: RoomState,
  event: Extract<RoomEvent, { readonly type: 'voted' | 'counted' }>,
): RoomState {
  const { decision, round, choice } = event;
  const open = openVote(room.now);
  const isOpen = open?.round === round && open.decision.id === decision;
  if (!isOpen || !open.decision.choices.some((one) => one.id === choice)) return room;
  const ballots =
    event.type === 'voted'
      ? withVotes(room.ballots, [event])
      : withHands(room.ballots, decision, round, event);
  return ballots === room.ballots ? room : { ...room, ballots };
}

/** The decision that is open or being talked about; null at the end. */
export function decisionAt({ playthrough }: RoomPoint): Decision | null {
  const next = nextOf(playthrough);
  return next.kind === 'decision' ? next.decision : null;
}

export type OpenVote = { readonly decision: Decision; readonly round: Round };

export function openVote(now: RoomPoint): OpenVote | null {
  const decision = decisionAt(now);
  if (!decision) return null;
  if (now.step === 'committing') return { decision, round: 1 };
  return now.step === 'recommitting' ? { decision, round: 2 } : null;
}

/** The last line stands, and what follows is a decision. */
export const isAtDecision = (now: RoomPoint): boolean =>
  now.step === 'reading' && isReadOut(now) && decisionAt(now) !== null;

const isReadOut = ({ playthrough, shown }: RoomPoint): boolean =>
  shown >= lastBeat(playthrough).lines.length;

export const isStop = ({ plan }: RoomState, decision: Decision): boolean =>
  plan.stops.includes(decision.id);

function moved(engine: Engine, room: RoomState, move: RoomMove): RoomPoint {
  const { now } = room;
  switch (move.type) {
    case 'next':
      return next(engine, room);
    case 'went':
      return canGo(now, move.to) ? { ...now, step: move.to } : now;
    case 'branched':
      return branched(engine, now, move.choices);
  }
}

/** Whether the step lies ahead at this decision; what was decided cannot be skipped over. */
export function canGo(now: RoomPoint, to: RoomStep): boolean {
  if (to === 'closing') return now.step !== 'closing';
  const place = (step: RoomStep) => (AT_DECISION as readonly RoomStep[]).indexOf(step);
  const [from, ahead] = [place(now.step), place(to)];
  if (from < 0 || ahead <= from) return false;
  const isBeforeBranch = ahead <= place('branching');
  const isReady = now.step !== 'reading' || isAtDecision(now);
  // Seen splits would sway a second vote.
  const isVoteAfterReveal = to === 'recommitting' && from >= place('revealed');
  return isBeforeBranch && isReady && !isVoteAfterReveal;
}

function next(engine: Engine, room: RoomState): RoomPoint {
  const { now } = room;
  switch (now.step) {
    case 'reading':
      return readOn(engine, room);
    case 'branching': {
      const decision = decisionAt(now);
      const leaders = decision ? branchesAt(room.ballots, decision).majority : [];
      return leaders.length === 1 ? branched(engine, now, leaders) : now;
    }
    case 'consequence':
      return playOn(now);
    case 'asking': {
      const settled = settle(now);
      return settled.shown > lastBeat(settled.playthrough).lines.length
        ? readOn(engine, { ...room, now: { ...settled, shown: settled.shown - 1 } })
        : settled;
    }
    case 'ended':
      return { ...now, step: 'closing', slide: 0 };
    case 'closing':
      return now.slide + 1 < SLIDES.length ? { ...now, slide: now.slide + 1 } : now;
    default:
      return { ...now, step: AT_DECISION[AT_DECISION.indexOf(now.step) + 1] ?? now.step };
  }
}

function readOn(engine: Engine, room: RoomState): RoomPoint {
  const { now } = room;
  if (!isReadOut(now)) return { ...now, shown: now.shown + 1 };
  const decision = decisionAt(now);
  if (!decision) return { ...now, step: 'ended' };
  return isStop(room, decision)
    ? { ...now, step: 'committing' }
    : branched(engine, now, [bestKeyed(decision)]);
}

/** At a stop the room watches what follows; what the facilitator plays alone is read on from there. */
function branched(engine: Engine, now: RoomPoint, choices: readonly ChoiceId[]): RoomPoint {
  const decision = decisionAt(now);
  const isAlone = isAtDecision(now);
  const outcomes = choices.flatMap(
    (choice) => advance(engine.story, now.playthrough, { choice }) ?? [],
  );
  const isPossible =
    decision &&
    (isAlone || now.step === 'branching') &&
    outcomes.length === choices.length &&
    new Set(choices).size === choices.length &&
    outcomes.length > 0;
  if (!isPossible) return now;
  const played = [...now.played, { decision: decision.id, choices }];
  const playing = { ...now, outcomes, playing: 0, shown: 1, played };
  return isAlone ? { ...playing, ...onFrom(outcomes) } : { ...playing, step: 'consequence' };
}

const onFrom = (outcomes: readonly Playthrough[]) => {
  const playthrough = outcomes.at(-1);
  return playthrough && { playthrough, outcomes: [], step: 'reading' as const };
};

/** Each outcome up to the first answer; what comes after belongs to the way on. */
function playOn(now: RoomPoint): RoomPoint {
  const outcome = now.outcomes[now.playing];
  if (!outcome) return now;
  if (now.shown < answeredCount(lastBeat(outcome))) return { ...now, shown: now.shown + 1 };
  return now.playing + 1 < now.outcomes.length
    ? { ...now, playing: now.playing + 1, shown: 1 }
    : { ...now, step: 'asking' };
}

/** The line after those that the outcome has shown. */
function settle(now: RoomPoint): RoomPoint {
  const outcome = now.outcomes.at(-1);
  const shown = outcome ? answeredCount(lastBeat(outcome)) + 1 : 1;
  return { ...now, ...onFrom(now.outcomes), playing: 0, shown };
}
