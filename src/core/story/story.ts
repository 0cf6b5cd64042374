// The wall around inkjs: a compiled program goes in, beats come out. No inkjs type leaves this file,
// and every step starts from a position given by the caller, so nothing mutable is shared: two
// stories, or two positions in one story, can be open at once.

import { Story as InkStory } from 'inkjs';
import { hasPlace, type Variables, type VariableValue, variablesIn } from './declared.ts';
import type { Header, InkProgram } from './edition.ts';
import { goOnWithinBounds } from './excess.ts';
import type { Beat, ChoiceId, DecisionId, EndingId, Line } from './line.ts';
import { readChoice, readDecision, readEnding, readLine } from './read.ts';
import { HEADER_KEYS, parseTag, type Tag, tagValue } from './tags.ts';
import { typeset } from './typeset.ts';

/** Where a story stands between two beats; immutable and safe to keep. */
export type Position = {
  /** inkjs's own save, JSON. */
  readonly ink: string;
};

export type Step = { readonly beat: Beat; readonly position: Position };

export type OpenStory = {
  readonly begin: () => Step;
  /**
   * As if the story had just come to this knot or stitch (null: its beginning), with these values
   * and the declared ones for the rest. Throws a StoryFault where there is no such place or variable.
   */
  readonly beginAt: (place: DecisionId | EndingId | null, variables: Variables) => Step;
  /**
   * Null when the choice is not on offer at this position. The steps from the position that was asked
   * about last are remembered: one taken twice, first while a player reads, costs nothing then.
   */
  readonly step: (from: Position, choice: ChoiceId) => Step | null;
  /** The story's variables as they stand there; null: as they are declared. */
  readonly variablesAt: (position: Position | null) => Variables;
};

/** A fault of the story itself while it runs: out of content, or more than can be held. */
export class StoryFault extends Error {
  override readonly name = 'StoryFault';
}

export function openStory(program: InkProgram, header: Header): OpenStory {
  const names = variablesIn(program);
  let ink = new InkStory(program as Record<string, unknown>);
  const start: Position = { ink: ink.state.toJson() };
  let at: Position | null = null;
  let asked: { readonly from: Position; readonly steps: Map<ChoiceId, Step | null> } | null = null;
  // inkjs can only stand in one place: go there unless it stands there already.
  const goTo = (position: Position) => {
    if (at !== position) ink.state.LoadJson(position.ink);
    at = position;
  };
  const goOn = (from: Position, move: () => void): Step => {
    goTo(from);
    // Until the beat has been read, it stands nowhere that one could come back to.
    at = null;
    try {
      move();
      const beat = readBeat(ink, names, header);
      at = { ink: ink.state.toJson() };
      return { beat, position: at };
    } catch (fault) {
      // inkjs keeps what went wrong in mind: it is not held against the next way that is tried.
      ink = new InkStory(program as Record<string, unknown>);
      throw fault;
    }
  };
  return {
    begin: () => goOn(start, () => {}),
    beginAt: (place, variables) => {
      if (place !== null && !hasPlace(program, place))
        throw new StoryFault(`There is no knot “${place}”.`);
      const stranger = Object.keys(variables).find((name) => !names.includes(name));
      if (stranger !== undefined) throw new StoryFault(`There is no variable “${stranger}”.`);
      return goOn(start, () => {
        for (const [name, value] of Object.entries(variables)) ink.variablesState.$(name, value);
        if (place !== null) ink.ChoosePathString(place);
      });
    },
    step: (from, choice) => {
      if (asked?.from !== from) asked = { from, steps: new Map() };
      const { steps } = asked;
      const known = steps.get(choice);
      if (known !== undefined) return known;
      goTo(from);
      const index = ink.currentChoices.findIndex((one) => idOf(one.tags) === choice);
      const step = index < 0 ? null : goOn(from, () => ink.ChooseChoiceIndex(index));
      steps.set(choice, step);
      return step;
    },
    variablesAt: (position) => {
      goTo(position ?? start);
      return Object.fromEntries(names.flatMap((name) => namedValue(ink, name)));
    },
  };
}

function namedValue(ink: InkStory, name: string): readonly (readonly [string, VariableValue])[] {
  const value: unknown = ink.variablesState.$(name);
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  return isPlain ? [[name, value as VariableValue]] : [];
}

const tagsOf = (raw: readonly string[] | null): readonly Tag[] => (raw ?? []).map(parseTag);
const idOf = (raw: readonly string[] | null): string => tagValue(tagsOf(raw), 'id');

/** Global tags arrive again with the first line of the story; they are the header's, not the line's. */
const HEADER: ReadonlySet<string> = new Set(HEADER_KEYS);

function readBeat(ink: InkStory, names: readonly string[], header: Header): Beat {
  const lines: Line[] = [];
  const seen: Tag[] = [];
  let last: readonly Tag[] = [];
  let waiting: readonly Tag[] = [];
  while (ink.canContinue) {
    if (!goOnWithinBounds(ink, names))
      throw new StoryFault('The story piles up more text or calls than it can hold.');
    const text = (ink.currentText ?? '').trim();
    const tags = [...waiting, ...tagsOf(ink.currentTags).filter((tag) => !HEADER.has(tag.key))];
    // Tags on a line of their own belong to the line that follows.
    waiting = text ? [] : tags;
    if (!text) continue;
    const trust = Number(ink.variablesState.$('trust') ?? 0);
    lines.push(readLine(text, tags, header.cast, header.customer, trust));
    seen.push(...tags);
    last = tags;
  }
  return {
    lines,
    why: typeset(tagValue(seen, 'why')),
    hears: typeset(tagValue(seen, 'hears')),
    next: readNext(ink, [...last, ...waiting], seen),
  };
}

function readNext(ink: InkStory, last: readonly Tag[], seen: readonly Tag[]): Beat['next'] {
  const [first] = ink.currentChoices;
  if (first) {
    const choices = ink.currentChoices.map((one) => readChoice(one.text, tagsOf(one.tags)));
    return { kind: 'decision', decision: readDecision(knotOf(first.sourcePath), last, choices) };
  }
  const ending = readEnding(seen);
  if (!ending) throw new StoryFault('The story runs out of content before an ending.');
  return { kind: 'ending', ending };
}

/** The components of a path before the first number: `knot` or `knot.stitch`. */
export function knotOf(path: string): string {
  const parts = path.split('.');
  const end = parts.findIndex((part) => /^\d/.test(part) || /^[cg]-\d/.test(part));
  return parts.slice(0, end < 0 ? parts.length : end).join('.');
}
