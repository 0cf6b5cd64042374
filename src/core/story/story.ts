// A compiled story, opened: a program goes in, beats come out. Every step starts from a position given
// by the caller, so nothing mutable is shared: two stories, or two positions in one story, can be
// open at once.

import { DEALT, dealOf } from './deal.ts';
import type { Edition, Header, InkProgram } from './edition.ts';
import type { Beat, ChoiceId, DecisionId, Ending, EndingId, Line } from './line.ts';
import { openMachine, type PlayedOn } from './machine/machine.ts';
import type { Snapshot } from './machine/run.ts';
import { plainOf, type Value } from './machine/value.ts';
import { readChoice, readDecision, readEnding, readLine } from './read.ts';
import { remembering } from './remembering.ts';
import { StoryFault } from './story-fault.ts';
import { DRILL_KEYS, HEADER_KEYS, parseTag, type Tag, tagValue } from './tags.ts';
import { typeset } from './typeset.ts';

/** Where a story stands between two beats; immutable and safe to keep. */
export type Position = Snapshot;

export type Step = { readonly beat: Beat; readonly position: Position };

export type OpenStory = {
  /** How many there are to begin with: one of a scenario, several of a drill. */
  readonly deals: number;
  /** The seed chooses the deal. */
  readonly begin: (seed?: number) => Step;
  /**
   * As if the story had just come to this knot or stitch (null: its beginning), with these values
   * and the declared ones for the rest. Throws a StoryFault where there is no such place or variable.
   */
  readonly beginAt: (place: DecisionId | EndingId | null, variables: Variables) => Step;
  /**
   * Null when the choice is not on offer at this position. Steps from the last position are memoized: the
   * page takes each while the player reads, and again when a choice is picked.
   */
  readonly step: (from: Position, choice: ChoiceId) => Step | null;
  /** The story's variables as they stand there; null: as they are declared. */
  readonly variablesAt: (position: Position | null) => Variables;
};

/** An edition with its story opened. */
export type Engine = { readonly edition: Edition; readonly story: OpenStory };

export function openEngine(edition: Edition): Engine {
  return { edition, story: openStory(edition.ink, edition.header) };
}

export const RUNS_OUT = 'The story runs out of content before an ending.';

/**
 * Throws a StoryFault when something in the program has no place in a scenario. `unfinished` is the
 * ending of a draft that has none of its own yet; without it, to run out of content is a fault.
 */
export function openStory(
  ink: InkProgram,
  header: Header,
  unfinished: Ending | null = null,
): OpenStory {
  const machine = openMachine(ink);
  const { program, start } = machine;
  const trust = program.slots.get('trust');
  const isDrill = header.form === 'drill';
  const [dealSlot = -1, , dealsSlot = -1] = DEALT.map((name) => program.slots.get(name));
  const deals = (isDrill && Number(plainOf(start.globals[dealsSlot]))) || 1;
  const startOf = (deal: number) =>
    deal === 0
      ? start
      : { ...start, globals: start.globals.map((one, slot) => (slot === dealSlot ? deal : one)) };
  const lineOf = remembering((text, tags) => rawLine(text, tags, header));
  const choiceOf = remembering((text, tags) => readChoice(text, tags.map(parseTag)));
  const read = ({ lines, standing, hasRunOut }: PlayedOn): Step => {
    const said = lines.map(({ text, tags, globals }) => ({
      ...lineOf(text, tags),
      trust: trust === undefined ? 0 : Number(plainOf(globals[trust]) ?? 0),
    }));
    const next = (last: readonly Tag[], seen: readonly Tag[]): Beat['next'] => {
      const choices = standing.choices.map(({ text, tags }) => choiceOf(text, tags));
      const [first] = standing.choices;
      if (first) {
        const knot = knotOf(program.points[first.point]?.within.path ?? '');
        return { kind: 'decision', decision: readDecision(knot, last, choices) };
      }
      const ending = (hasRunOut ? null : readEnding(seen)) ?? unfinished;
      if (!ending) throw new StoryFault(RUNS_OUT);
      return { kind: 'ending', ending };
    };
    return { beat: readBeat(said, header, next), position: standing };
  };
  let asked: { readonly from: Position; readonly steps: Map<ChoiceId, Step | null> } | null = null;
  return {
    deals,
    begin: (seed = 0) => read(machine.begin(startOf(dealOf(seed, deals)))),
    beginAt: (place, variables) => {
      const stranger = Object.keys(variables).find((name) => !program.slots.has(name));
      if (stranger !== undefined) throw new StoryFault(`There is no variable “${stranger}”.`);
      const globals = program.variables.map(
        (name, slot) => variables[name] ?? (start.globals[slot] as Value),
      );
      const at = { ...start, globals };
      const played = place === null ? machine.begin(at) : machine.beginAt(at, place);
      if (!played) throw new StoryFault(`There is no knot “${place}”.`);
      return read(played);
    },
    step: (from, choice) => {
      if (asked?.from !== from) asked = { from, steps: new Map() };
      const known = asked.steps.get(choice);
      if (known !== undefined) return known;
      const offered = from.choices.find(({ text, tags }) => choiceOf(text, tags).id === choice);
      const step = offered ? read(machine.pick(from, offered)) : null;
      asked.steps.set(choice, step);
      return step;
    },
    variablesAt: (position) =>
      Object.fromEntries(
        program.variables.flatMap((name, slot) => {
          const value = plainOf((position ?? start).globals[slot]);
          return value === null ? [] : [[name, value]];
        }),
      ),
  };
}

/**
 * Global tags arrive again with the first line of the story; they are the header's, not the line's.
 * A decision may have a title as well; never that of the story.
 */
const HEADER: ReadonlySet<string> = new Set([...HEADER_KEYS, ...DRILL_KEYS]);
const isOfHeader = ({ key, value }: Tag, { title }: Header): boolean =>
  HEADER.has(key) && (key !== 'title' || value === title);

type RawLine = {
  readonly text: string;
  readonly tags: readonly Tag[];
  /** Null where there are only tags. */
  readonly line: Omit<Line, 'trust'> | null;
};

function rawLine(raw: string, rawTags: readonly string[], header: Header): RawLine {
  const text = raw.trim();
  const tags = rawTags.map(parseTag).filter((tag) => !isOfHeader(tag, header));
  return { text, tags, line: text ? readLine(text, tags, header) : null };
}

function readBeat(
  raw: readonly (RawLine & { readonly trust: number })[],
  header: Header,
  next: (last: readonly Tag[], seen: readonly Tag[]) => Beat['next'],
): Beat {
  const lines: Line[] = [];
  const seen: Tag[] = [];
  let last: readonly Tag[] = [];
  let waiting: readonly Tag[] = [];
  for (const { text, tags: own, line, trust } of raw) {
    // Tags on a line of their own belong to the line that follows.
    const tags = waiting.length === 0 ? own : [...waiting, ...own];
    waiting = line ? [] : tags;
    if (!line) continue;
    lines.push({ ...(tags === own ? line : readLine(text, tags, header)), trust });
    seen.push(...tags);
    last = tags;
  }
  return {
    lines,
    why: typeset(tagValue(seen, 'why')),
    hears: typeset(tagValue(seen, 'hears')),
    next: next([...last, ...waiting], seen),
  };
}

/** The components of a path before the first number: `knot` or `knot.stitch`. */
export function knotOf(path: string): string {
  const parts = path.split('.');
  const end = parts.findIndex((part) => /^\d/.test(part) || /^[cg]-\d/.test(part));
  return parts.slice(0, end < 0 ? parts.length : end).join('.');
}

/** Values that a writer can set by hand: Ink's divert targets are none. */
export type VariableValue = string | number | boolean;
export type Variables = Readonly<Record<string, VariableValue>>;
