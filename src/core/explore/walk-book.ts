// What the walk has found so far: mutable, seen by the walk alone, and closed into an Exploration at its
// end.

import { wayBetween } from '../story/graph.ts';
import type {
  Beat,
  ChoiceId,
  Decision,
  DecisionId,
  Ending,
  EndingId,
  Line,
} from '../story/line.ts';
import type { Matter } from '../story/matters.ts';
import type { Arrival, Beginning, Edge, Exploration } from './exploration.ts';
import { mergeOffers, offerFaults } from './offers.ts';
import { choicePlace, fault, knot, type Violation } from './violation.ts';

/** Where a step was taken: null at the start of the story. */
export type From = { readonly decision: DecisionId; readonly choice: ChoiceId } | null;

type FoundState = { readonly decision: DecisionId; readonly edges: Edge[] };

export type Book = ReturnType<typeof openBook>;

export function openBook() {
  return {
    states: [] as FoundState[],
    /** By the key of all that can matter in a state, its index in `states`. */
    numbers: new Map<string, number>(),
    beats: new Map<string, { readonly number: number; readonly beat: Beat }>(),
    decisions: new Map<DecisionId, Decision>(),
    firstMet: new Map<DecisionId, Decision>(),
    endings: new Map<EndingId, Ending>(),
    leadsTo: new Map<ChoiceId, Set<DecisionId | EndingId>>(),
    /** In the deal that is walked. */
    followers: new Map<DecisionId, Set<DecisionId | EndingId>>(),
    homes: new Map<ChoiceId, DecisionId>(),
    entered: new Set<string>(),
    /** What matters in each state, to name what grows. */
    matters: [] as Matter['values'][],
    violations: new Map<string, Violation>(),
  };
}

/** The same violation is met in many states and said once. */
export function noteViolation(book: Book, violation: Violation): void {
  book.violations.set(violation.message, violation);
}

/** All of a line but trust, which is a number and no picture. */
export const shownOf = ({ trust: _, ...shown }: Line): Omit<Line, 'trust'> => shown;

export function noteBeat(book: Book, from: From, beat: Beat): number {
  const shown = beat.lines.map(shownOf);
  const key = JSON.stringify([from?.choice, beat.why, shown]);
  const known = book.beats.get(key);
  if (known) return known.number;
  book.beats.set(key, { number: book.beats.size, beat });
  return book.beats.size - 1;
}

export function noteEnding(book: Book, from: From, ending: Ending): Arrival {
  book.endings.set(ending.id, ending);
  noteFollower(book, from, ending.id);
  return { kind: 'ending', ending: ending.id };
}

function noteFollower(book: Book, from: From, to: DecisionId | EndingId): void {
  if (!from) return;
  add(book.leadsTo, from.choice, to);
  add(book.followers, from.decision, to);
}

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** Null when this would meet a decision again, now or on another way: the cycle is noted. */
export function noteDecision(
  book: Book,
  from: From,
  met: Decision,
  matter: Matter,
): { readonly to: Arrival; readonly isNew: boolean } | null {
  const cycle =
    from && !book.followers.get(from.decision)?.has(met.id) && wayBack(book, from, met.id);
  if (from && cycle) {
    noteViolation(book, cycleFault(cycle, from));
    return null;
  }
  noteFollower(book, from, met.id);
  noteOffers(book, met);
  // Offers and points belong to the key: two states that differ in them are never one.
  const key = JSON.stringify([
    met.id,
    met.choices.map(({ id, points }) => [id, points]),
    matter.key,
  ]);
  const known = book.numbers.get(key);
  if (known !== undefined) return { to: { kind: 'state', state: known }, isNew: false };
  const state = book.states.length;
  book.numbers.set(key, state);
  book.states.push({ decision: met.id, edges: [] });
  book.matters.push(matter.values);
  return { to: { kind: 'state', state }, isNew: true };
}

const wayBack = (book: Book, from: NonNullable<From>, to: DecisionId) =>
  wayBetween(book.followers, to, from.decision);

function cycleFault(cycle: readonly DecisionId[], from: NonNullable<From>): Violation {
  const [again = ''] = cycle;
  const way = [...cycle, again].map((id) => `“${id}”`).join(' → ');
  return fault(
    'cycle',
    cycle.length === 1
      ? `“${from.choice}” leads back to “${again}”: no decision may be met twice.`
      : `The story goes in a circle: ${way}. No decision may be met twice; a second chance needs a knot of its own.`,
    knot(again),
    choicePlace(from.choice),
  );
}

function noteOffers(book: Book, met: Decision): void {
  const first = book.firstMet.get(met.id) ?? met;
  const known = book.decisions.get(met.id) ?? met;
  for (const violation of offerFaults(first, met, known)) noteViolation(book, violation);
  book.firstMet.set(met.id, first);
  book.decisions.set(met.id, mergeOffers(known, met));
  for (const { id } of met.choices) {
    const home = book.homes.get(id) ?? met.id;
    book.homes.set(id, home);
    if (home === met.id) continue;
    const message = `The choice id “${id}” is used at “${home}” and at “${met.id}”.`;
    noteViolation(book, fault('choice_reused', message, choicePlace(id)));
  }
}

/** What has the most different values, to be named when there are too many states. */
export function whatGrows(book: Book): { readonly name: string; readonly values: number } | null {
  const met = new Map<string, Set<string | number>>();
  for (const values of book.matters) for (const [name, value] of values()) add(met, name, value);
  const [most] = [...met]
    .map(([name, values]) => ({ name, values: values.size }))
    .sort((a, b) => b.values - a.values);
  return most ?? null;
}

/** Numbers the states anew so that every edge leads onwards. */
export function closeBook(book: Book, openings: readonly Beginning[]): Exploration {
  const order = inOrder(book.states, openings);
  const numbers = new Map(order.map((number, index) => [number, index]));
  const renumber = <With extends { readonly to: Arrival }>(edge: With): With =>
    edge.to.kind === 'state'
      ? { ...edge, to: { kind: 'state', state: numbers.get(edge.to.state) ?? 0 } }
      : edge;
  return {
    openings: openings.map(renumber),
    states: order.flatMap((number) => {
      const state = book.states[number];
      return state ? [{ ...state, edges: state.edges.map(renumber) }] : [];
    }),
    beats: [...book.beats.values()].map(({ beat }) => beat),
    decisions: Object.fromEntries(book.decisions),
    endings: Object.fromEntries(book.endings),
    leadsTo: Object.fromEntries([...book.leadsTo].map(([id, to]) => [id, [...to]])),
    entered: book.entered,
  };
}

/** States so that each stands before all that can follow it. */
function inOrder(states: readonly FoundState[], openings: readonly Beginning[]): readonly number[] {
  const done = new Set<number>();
  const backwards: number[] = [];
  const visit = ({ to }: { readonly to: Arrival }): void => {
    if (to.kind === 'ending' || done.has(to.state)) return;
    done.add(to.state);
    states[to.state]?.edges.forEach(visit);
    backwards.push(to.state);
  };
  openings.toReversed().forEach(visit);
  return backwards.reverse();
}
