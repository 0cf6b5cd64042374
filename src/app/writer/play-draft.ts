// Plays a draft from a start through picks, as far as the text goes. It may be half written, so that a
// StoryFault is part of the answer.

import type { Header, InkProgram } from '../../core/story/edition.ts';
import type { Beat, ChoiceId } from '../../core/story/line.ts';
import { type OpenStory, openStory, RUNS_OUT, type Step } from '../../core/story/story.ts';
import { StoryFault } from '../../core/story/story-fault.ts';
import { type PlayedDraft, type Start, UNFINISHED } from './draft.ts';
import { fewShort } from './read-draft.ts';

/** More than any beat has, and no more than a page can show. */
const MOST_LINES = 200;
const MOST_CHOICES = 20;
const MOST_LETTERS = 50_000;

export function playDraft(
  program: InkProgram,
  header: Header,
  { place, variables }: Start,
  wanted: readonly ChoiceId[],
): PlayedDraft {
  // Opened inside `take`: a program may hold what has no place in a scenario.
  let story: OpenStory | null = null;
  const opened = () => {
    story ??= openStory(program, header, UNFINISHED);
    return story;
  };
  const beats: Beat[] = [];
  const picks: ChoiceId[] = [];
  let at: Step['position'] | null = null;
  const given = (stop: string | null): PlayedDraft => ({
    beats,
    picks,
    variables: at ? fewShort(opened().variablesAt(at)) : {},
    stop,
  });
  for (const choice of [null, ...wanted]) {
    const from: Step['position'] | null = at;
    const taken = take(() =>
      from && choice !== null ? opened().step(from, choice) : opened().beginAt(place, variables),
    );
    // The text has changed, and this pick is no longer on offer: the play stays before it.
    if (!taken) break;
    if (taken.step) {
      at = taken.step.position;
      beats.push(taken.step.beat);
      if (choice !== null) picks.push(choice);
    }
    const where = choice === null ? 'At its start' : `After “${choice}”`;
    if (taken.stop !== null) return given(`${where}: ${taken.stop}`);
  }
  return given(null);
}

type Taken = {
  /** Null when there is nothing to show of it. */
  readonly step: Step | null;
  /** Why the story does not go on after it; null when it does. */
  readonly stop: string | null;
};

/** Null when the choice is not on offer. */
function take(go: () => Step | null): Taken | null {
  try {
    const step = go();
    if (!step) return null;
    const { lines, next } = step.beat;
    const much = tooMuch(step.beat);
    if (much !== null) return { step: null, stop: much };
    const isUnfinished = next.kind === 'ending' && next.ending.id === UNFINISHED.id;
    if (!isUnfinished) return { step, stop: null };
    return { step: lines.length > 0 ? step : null, stop: RUNS_OUT };
  } catch (fault) {
    if (fault instanceof StoryFault) return { step: null, stop: fault.message };
    throw fault;
  }
}

function tooMuch({ lines, next }: Beat): string | null {
  const choices = next.kind === 'decision' ? next.decision.choices : [];
  const letters = [...lines, ...choices].reduce((sum, { text }) => sum + text.length, 0);
  if (lines.length > MOST_LINES)
    return `there are ${lines.length} lines before anybody can say a word.`;
  if (choices.length > MOST_CHOICES) return `there are ${choices.length} choices at once.`;
  return letters > MOST_LETTERS ? `there are ${letters} letters in one beat.` : null;
}
