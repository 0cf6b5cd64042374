// Walks every reachable state of a story, each once, breadth first. States that are equal in all
// that can matter from there on are merged, so that 4^40 paths are a few thousand steps.

import type { Beat, Choice } from '../story/line.ts';
import type { Relevance } from '../story/matters.ts';
import type { OpenStory, Position, Step } from '../story/story.ts';
import { StoryFault } from '../story/story-fault.ts';
import type { Arrival, Exploration } from './exploration.ts';
import { choicePlace, fault, knot, type Violation } from './violation.ts';
import {
  type Book,
  closeBook,
  type From,
  noteBeat,
  noteDecision,
  noteEnding,
  noteViolation,
  openBook,
  whatGrows,
} from './walk-book.ts';

/** A story with more merged states has a variable that grows without a limit. */
export const MOST_STATES = 20_000;

export type Explored =
  | {
      readonly ok: true;
      readonly exploration: Exploration;
      /** Rules that are broken although every path could be walked to its ending. */
      readonly violations: readonly Violation[];
    }
  | { readonly ok: false; readonly violations: readonly Violation[] };

type Waiting = { readonly state: number; readonly position: Position; readonly beat: Beat };
type Reached = { readonly beat: number; readonly to: Arrival };

/** Called every 100 states with the number of states found so far. */
export type TellStates = (states: number) => void;
const TOLD_EVERY = 100;

/** The relevance is that of the same program. */
export function explore(
  story: OpenStory,
  { matterAt, enteredAt }: Relevance,
  most: number = MOST_STATES,
  tell: TellStates = () => {},
): Explored {
  const book = openBook();
  let waiting: Waiting[] = [];
  const reach = (from: From, take: () => Step | null): Reached | null => {
    const step = attempt(book, from, take);
    if (!step) return null;
    const { beat, position } = step;
    for (const name of enteredAt(position)) book.entered.add(name);
    const number = noteBeat(book, from, beat);
    if (beat.next.kind === 'ending')
      return { beat: number, to: noteEnding(book, from, beat.next.ending) };
    const noted = noteDecision(book, from, beat.next.decision, matterAt(position));
    if (noted?.isNew) waiting.push({ state: book.states.length - 1, position, beat });
    return noted && { beat: number, to: noted.to };
  };
  let whole = true;
  const walk = (): void => {
    // Breadth first: `reach` appends to the array that is walked.
    for (const { state, position, beat } of waiting) {
      if (state % TOLD_EVERY === 0) tell(book.states.length);
      if (book.states.length > most) {
        noteViolation(book, tooMany(book));
        whole = false;
        return;
      }
      for (const choice of choicesOf(beat)) {
        const from = { decision: book.states[state]?.decision ?? '', choice: choice.id };
        const reached = reach(from, () => story.step(position, choice.id));
        if (reached) book.states[state]?.edges.push({ choice: choice.id, ...reached });
        else whole = false;
      }
    }
  };
  const openings = Array.from({ length: story.deals }, (_, deal) => {
    // In another deal the same decisions come in another order.
    book.followers.clear();
    waiting = [];
    const opening = reach(null, () => story.begin(deal));
    walk();
    return opening;
  }).flatMap((opening) => opening ?? []);
  const violations = [...book.violations.values()];
  return openings.length === story.deals && whole
    ? { ok: true, exploration: closeBook(book, openings), violations }
    : { ok: false, violations };
}

const choicesOf = ({ next }: Beat): readonly Choice[] =>
  next.kind === 'decision' ? next.decision.choices : [];

/** Turns the StoryFault of a story that stops into a violation. */
function attempt(book: Book, from: From, take: () => Step | null): Step | null {
  const places = from ? [choicePlace(from.choice), knot(from.decision)] : [];
  const after = from ? `After “${from.choice}” at “${from.decision}”` : 'At its start';
  try {
    const step = take();
    if (!step)
      noteViolation(book, fault('stops', `${after}: the choice is not on offer.`, ...places));
    return step;
  } catch (error) {
    if (!(error instanceof StoryFault)) throw error;
    const where = error.knot === '' ? places : [knot(error.knot), ...places];
    noteViolation(book, fault('stops', `${after}: ${error.message}`, ...where));
    return null;
  }
}

function tooMany(book: Book): Violation {
  const grows = whatGrows(book);
  const name = grows?.name.replace(/^count (.*)$/, 'the visits of $1');
  return fault(
    'too_many_states',
    `${book.states.length} different states and no end in sight${grows ? `; what grows most is ${name} (${grows.values} different values)` : ''}. Keep variables within a few steps, and let the story forget what it no longer needs.`,
  );
}
