// Rule 8 of stories/README.md: every line and beat that is too long, and the story as a whole.

import type { Beat, ChoiceId, Line } from '../../story/line.ts';
import { shortened } from '../../story/typeset.ts';
import {
  choicePlace,
  fault,
  headerPlace,
  type StoryPlace,
  textPlace,
  type Violation,
} from '../violation.ts';
import type { Board } from './board.ts';
import {
  BEAT,
  countWords,
  LINE_WORDS,
  MINUTES_OFF,
  MOST_GRADE,
  type Reading,
  SECONDS_TO_FIRST_CHOICE,
  wordsIn,
} from './reading.ts';

/** Where each beat comes from: the pick before it, or the start of the story. */
function beatsWithPlaces({
  exploration,
}: Board): readonly (readonly [Beat, readonly StoryPlace[]])[] {
  const after = new Map<number, ChoiceId>();
  for (const { edges } of exploration.states)
    for (const { beat, choice } of edges) after.set(beat, choice);
  return exploration.beats.map((beat, index) => {
    const choice = after.get(index);
    return [beat, choice === undefined ? [] : [choicePlace(choice)]];
  });
}

function firstLine({ exploration: { beats, openings } }: Board): readonly StoryPlace[] {
  return (beats[openings[0]?.beat ?? 0]?.lines ?? [])
    .slice(0, 1)
    .map(({ text }) => textPlace(text));
}

const beginning = (text: string) => shortened(text, 40);

function lineFaults({ text }: Line, places: readonly StoryPlace[]): readonly Violation[] {
  const words = countWords(text);
  if (words <= LINE_WORDS) return [];
  const message = `A line of ${words} words (“${beginning(text)}”); at most ${LINE_WORDS}.`;
  return [fault('long_line', message, textPlace(text), ...places)];
}

function beatFaults({ lines }: Beat, places: readonly StoryPlace[]): readonly Violation[] {
  const words = wordsIn(lines);
  if (lines.length <= BEAT.lines && words <= BEAT.words) return [];
  const [first] = lines;
  const message = `${lines.length} lines and ${words} words without a choice (from “${beginning(first?.text ?? '')}”); at most ${BEAT.lines} and ${BEAT.words}.`;
  return [fault('long_beat', message, ...places, ...(first ? [textPlace(first.text)] : []))];
}

export function readingFaults(
  board: Board,
  { grade, hardestLine, secondsToFirstChoice, minutes }: Reading,
  promised: number,
): readonly Violation[] {
  const places = beatsWithPlaces(board);
  const found = [
    ...places.flatMap(([beat, at]) => beat.lines.flatMap((line) => lineFaults(line, at))),
    ...places.flatMap(([beat, at]) => beatFaults(beat, at)),
  ];
  const once = [...new Map(found.map((one) => [one.message, one])).values()];
  const rounded = (value: number) => Math.round(10 * value) / 10;
  const whole: readonly (readonly [boolean, Violation])[] = [
    [
      secondsToFirstChoice > SECONDS_TO_FIRST_CHOICE,
      fault(
        'slow_start',
        `${rounded(secondsToFirstChoice)} seconds of reading before the first choice; at most ${SECONDS_TO_FIRST_CHOICE}.`,
        ...firstLine(board),
      ),
    ],
    [
      grade > MOST_GRADE,
      fault(
        'grade',
        `The reading grade is ${rounded(grade)}; at most ${MOST_GRADE}. Hardest: “${beginning(hardestLine)}”.`,
        // Without the full stop that may have been added to it.
        textPlace(hardestLine.replace(/\.$/, '')),
      ),
    ],
    [
      Math.abs(minutes - promised) > MINUTES_OFF * promised,
      fault(
        'minutes',
        `The story takes ${rounded(minutes)} minutes; its header says ${promised}, and that must hold within a fifth.`,
        headerPlace('minutes'),
      ),
    ],
  ];
  return [...once, ...whole.flatMap(([isBroken, violation]) => (isBroken ? [violation] : []))];
}
