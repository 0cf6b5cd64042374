// The story of a draft, which may be half written: where it begins, how far its picks lead, and why it
// does not go on from there.

import {
  advance,
  beginPlaythrough,
  lastBeat,
  type Playthrough,
} from '../../core/play/playthrough.ts';
import type { Header, InkProgram } from '../../core/story/edition.ts';
import type { Beat, ChoiceId, Ending } from '../../core/story/line.ts';
import {
  type OpenStory,
  openStory,
  RUNS_OUT,
  type Step,
  type Variables,
} from '../../core/story/story.ts';
import { StoryFault } from '../../core/story/story-fault.ts';
import type { Start } from './draft.ts';

/** Where the text stops before an ending of its own; no knot can have this name. */
export const UNFINISHED: Ending = {
  ...{ id: 'unfinished-draft', kind: 'at_risk', headline: '', review: '', business: '' },
};

/** More than any beat has, and no more than a page can show. */
const MOST_LINES = 200;
const MOST_CHOICES = 20;
const MOST_LETTERS = 50_000;
const MOST_VARIABLES = 60;

/** Its steps throw a StoryFault also for a beat that a page cannot show. */
export function openDraft(program: InkProgram, header: Header, start: Start): OpenStory {
  const story = openStory(program, header, UNFINISHED);
  return {
    ...story,
    begin: () => checked(story.beginAt(start.place, start.variables)),
    step: (from, choice) => {
      const step = story.step(from, choice);
      return step && checked(step);
    },
    variablesAt: (position) => fewShort(story.variablesAt(position)),
  };
}

function checked(step: Step): Step {
  const fault = whyNotShown(step.beat);
  if (fault !== null) throw new StoryFault(fault);
  return step;
}

function whyNotShown(beat: Beat): string | null {
  const { lines, next } = beat;
  const choices = next.kind === 'decision' ? next.decision.choices : [];
  const letters = [...lines, ...choices].reduce((sum, { text }) => sum + text.length, 0);
  if (lines.length === 0 && isUnfinished(beat)) return RUNS_OUT;
  if (lines.length > MOST_LINES)
    return `there are ${lines.length} lines before anybody can say a word.`;
  if (choices.length > MOST_CHOICES) return `there are ${choices.length} choices at once.`;
  return letters > MOST_LETTERS ? `there are ${letters} letters in one beat.` : null;
}

/** As many variables and letters as a form can hold. */
function fewShort(variables: Variables): Variables {
  const few = Object.entries(variables).slice(0, MOST_VARIABLES);
  const short = few.map(([name, value]) => [
    name,
    typeof value === 'string' ? value.slice(0, 200) : value,
  ]);
  return Object.fromEntries(short);
}

const isUnfinished = ({ next }: Beat): boolean =>
  next.kind === 'ending' && next.ending === UNFINISHED;

export type Followed = {
  /** Null when it does not lead anywhere. */
  readonly playthrough: Playthrough | null;
  /** Why the story does not go on; null when it does. */
  readonly stop: string | null;
};

function follow(where: string, go: () => Playthrough | null): Followed {
  try {
    const playthrough = go();
    const isOver = playthrough !== null && isUnfinished(lastBeat(playthrough));
    return { playthrough, stop: isOver ? `${where}: ${RUNS_OUT}` : null };
  } catch (fault) {
    if (!(fault instanceof StoryFault)) throw fault;
    return { playthrough: null, stop: `${where}: ${fault.message}` };
  }
}

export const followPick = (story: OpenStory, from: Playthrough, choice: ChoiceId): Followed =>
  follow(`After “${choice}”`, () => advance(story, from, { choice }));

/** Through the picks, as long as they are on offer. */
export function followAll(story: OpenStory, picks: readonly ChoiceId[]): Followed {
  let far = follow('At its start', () => beginPlaythrough(story));
  for (const choice of picks) {
    if (!far.playthrough) break;
    const further = followPick(story, far.playthrough, choice);
    far = { playthrough: further.playthrough ?? far.playthrough, stop: further.stop };
    if (!further.playthrough) break;
  }
  return far;
}
