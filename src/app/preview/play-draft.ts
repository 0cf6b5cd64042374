// Playing a draft: from a start, through picks, as far as the text carries. It may be half written,
// so a story that stops is an answer and not a surprise; one that never stops is ended from outside.

import type { Header, InkProgram } from '../../core/story/edition.ts';
import type { Beat, ChoiceId } from '../../core/story/line.ts';
import { openStory, type Step } from '../../core/story/story.ts';
import type { Played, Start } from './draft.ts';
import { fewShort } from './read-draft.ts';

/** More than any beat has, and as much as a page can show. */
const MOST_LINES = 200;
const MOST_CHOICES = 20;
const MOST_LETTERS = 50_000;

type Taken = { readonly step: Step } | { readonly stop: string } | null;

export function playDraft(
  program: InkProgram,
  header: Header,
  { place, variables }: Start,
  wanted: readonly ChoiceId[],
): Played {
  const beats: Beat[] = [];
  const picks: ChoiceId[] = [];
  const given = (at: Step['position'] | null, stop: string | null): Played => ({
    beats,
    picks,
    variables: at ? fewShort(story.variablesAt(at)) : {},
    stop,
  });
  const story = openStory(program, header);
  let at: Step['position'] | null = null;
  for (const choice of [null, ...wanted]) {
    const taken = take(() =>
      at && choice !== null ? story.step(at, choice) : story.beginAt(place, variables),
    );
    // The text has changed, and this pick is no longer on offer: the play stays before it.
    if (!taken) break;
    if ('stop' in taken) return given(at, after(choice, taken.stop));
    at = taken.step.position;
    beats.push(taken.step.beat);
    if (choice !== null) picks.push(choice);
  }
  return given(at, null);
}

function take(go: () => Step | null): Taken {
  try {
    const step = go();
    const stop = step && tooMuch(step.beat);
    return stop ? { stop } : step && { step };
  } catch (fault) {
    return { stop: inkWords(fault instanceof Error ? fault.message : String(fault)) };
  }
}

const after = (choice: ChoiceId | null, sentence: string): string =>
  choice === null ? `At its start: ${sentence}` : `After “${choice}”: ${sentence}`;

/** What Ink says of a fault, without its advice to programmers. */
function inkWords(message: string): string {
  const words = message.split('The first issue was: ').at(-1) ?? message;
  return words.replace(/^RUNTIME (?:ERROR|WARNING): /, '').slice(0, 600);
}

function tooMuch({ lines, next }: Beat): string | null {
  const choices = next.kind === 'decision' ? next.decision.choices : [];
  const letters = [...lines, ...choices].reduce((sum, { text }) => sum + text.length, 0);
  if (lines.length > MOST_LINES)
    return `there are ${lines.length} lines before anybody can say a word.`;
  if (choices.length > MOST_CHOICES) return `there are ${choices.length} choices at once.`;
  return letters > MOST_LETTERS ? `there are ${letters} letters in one beat.` : null;
}
