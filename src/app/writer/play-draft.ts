// Plays a draft from a start through picks, as far as the text goes. It may be half written, so that a
// StoryFault is part of the answer. The page terminates the worker of a story that never stops.

import type { Header, InkProgram } from '../../core/story/edition.ts';
import type { Beat, ChoiceId } from '../../core/story/line.ts';
import { type OpenStory, openStory, type Step } from '../../core/story/story.ts';
import { StoryFault } from '../../core/story/story-fault.ts';
import type { PlayedDraft, Start } from './draft.ts';
import { fewShort } from './read-draft.ts';
import { openEnded, unfinishedBeat } from './unfinished.ts';

/** More than any beat has, and no more than a page can show. */
const MOST_LINES = 200;
const MOST_CHOICES = 20;
const MOST_LETTERS = 50_000;

type Taken = { readonly step: Step } | { readonly stop: string } | null;

export type Playable = {
  readonly program: InkProgram;
  readonly functions: ReadonlySet<string>;
  readonly header: Header;
};

export function playDraft(
  playable: Playable,
  start: Start,
  wanted: readonly ChoiceId[],
): PlayedDraft {
  // Opened inside `take`: a program may hold what has no place in a scenario.
  let story: OpenStory | null = null;
  const opened = () => {
    story ??= openStory(playable.program, playable.header);
    return story;
  };
  const beats: Beat[] = [];
  const picks: ChoiceId[] = [];
  const keep = (choice: ChoiceId | null, beat: Beat) => {
    beats.push(beat);
    if (choice !== null) picks.push(choice);
  };
  let at: Step['position'] | null = null;
  const given = (stop: string | null): PlayedDraft => ({
    beats,
    picks,
    variables: at ? fewShort(opened().variablesAt(at)) : {},
    stop,
  });
  for (const choice of [null, ...wanted]) {
    const go = goingOn(at, choice, start);
    const taken = take(() => go(opened()));
    // The text has changed, and this pick is no longer on offer: the play stays before it.
    if (!taken) break;
    if ('stop' in taken) {
      const beat = asFarAsItGoes(playable, go);
      if (beat) keep(choice, beat);
      return given(after(choice, taken.stop));
    }
    at = taken.step.position;
    keep(choice, taken.step.beat);
  }
  return given(null);
}

const goingOn =
  (at: Step['position'] | null, choice: ChoiceId | null, { place, variables }: Start) =>
  (story: OpenStory): Step | null =>
    at && choice !== null ? story.step(at, choice) : story.beginAt(place, variables);

/** The lines of a beat that stops before an ending; null where there is none to show. */
function asFarAsItGoes(
  { program, functions, header }: Playable,
  go: (story: OpenStory) => Step | null,
): Beat | null {
  const taken = take(() => go(openStory(openEnded(program, functions), header)));
  return taken && 'step' in taken ? unfinishedBeat(taken.step) : null;
}

function take(go: () => Step | null): Taken {
  try {
    const step = go();
    const stop = step && tooMuch(step.beat);
    return stop ? { stop } : step && { step };
  } catch (fault) {
    if (fault instanceof StoryFault) return { stop: fault.message };
    throw fault;
  }
}

const after = (choice: ChoiceId | null, sentence: string): string =>
  choice === null ? `At its start: ${sentence}` : `After “${choice}”: ${sentence}`;

function tooMuch({ lines, next }: Beat): string | null {
  const choices = next.kind === 'decision' ? next.decision.choices : [];
  const letters = [...lines, ...choices].reduce((sum, { text }) => sum + text.length, 0);
  if (lines.length > MOST_LINES)
    return `there are ${lines.length} lines before anybody can say a word.`;
  if (choices.length > MOST_CHOICES) return `there are ${choices.length} choices at once.`;
  return letters > MOST_LETTERS ? `there are ${letters} letters in one beat.` : null;
}
