// Item 8: how the story reads, and how long it takes.

import type { Beat, Choice, ChoiceId, Line } from '../../story/line.ts';
import { choicePlace, fault, type Place, textPlace, type Violation } from '../violation.ts';
import type { Board } from './board.ts';
import { HIGHEST_SUM } from './player.ts';

export const LINE_WORDS = 45;
export const BEAT = { lines: 6, words: 90 } as const;
const WORDS_A_MINUTE = 200;
const SECONDS_A_DECISION = 8;
export const SECONDS_TO_FIRST_CHOICE = 25;
export const MOST_GRADE = 8;
/** Of the minutes that the header promises. */
export const MINUTES_OFF = 0.2;

/** Flesch–Kincaid grade of a text; the tools bring a library for it. */
export type GradeOf = (text: string) => number;

export const countWords = (text: string) => text.split(/\s+/).filter(Boolean).length;

const wordsIn = (texts: readonly { readonly text: string }[]) =>
  texts.reduce((all, { text }) => all + countWords(text), 0);

export type Reading = {
  readonly grade: number;
  readonly longestLine: number;
  readonly longestBeat: { readonly lines: number; readonly words: number };
  /** Of the opening beat, at reading speed. */
  readonly secondsToFirstChoice: number;
  /** On the path with the highest sum. */
  readonly minutes: number;
};

export function readingOf(board: Board, gradeOf: GradeOf): Reading {
  const { beats, opening } = board.exploration;
  const first = wordsIn(beats[opening.beat]?.lines ?? []);
  return {
    grade: gradeOf(textOf(board)),
    longestLine: Math.max(
      0,
      ...beats.flatMap(({ lines }) => lines.map((line) => countWords(line.text))),
    ),
    longestBeat: {
      lines: Math.max(0, ...beats.map(({ lines }) => lines.length)),
      words: Math.max(0, ...beats.map(({ lines }) => wordsIn(lines))),
    },
    secondsToFirstChoice: (60 * first) / WORDS_A_MINUTE,
    minutes: minutesOf(board),
  };
}

/** Every line and every choice once; each is a sentence of its own even without a full stop. */
function textOf({ exploration, decisions }: Board): string {
  const lines = exploration.beats.flatMap((beat) => beat.lines.map((line) => line.text));
  const choices = decisions.flatMap((decision) => decision.choices.map((choice) => choice.text));
  const ended = (text: string) => (/[.!?…”"]$/.test(text) ? text : `${text}.`);
  return [...new Set([...lines, ...choices])].map(ended).join('\n');
}

function minutesOf({ exploration, opening, offers }: Board): number {
  const beat = (index: number) => wordsIn(exploration.beats[index]?.lines ?? []);
  let words = beat(exploration.opening.beat);
  let decisions = 0;
  let at = opening;
  while (at.kind === 'state') {
    const shown = offers[at.state] ?? [];
    const { edge } = HIGHEST_SUM.take(shown);
    const choices: readonly Choice[] = shown.map(({ pick }) => pick.choice);
    words += wordsIn(choices) + beat(edge.beat);
    decisions += 1;
    at = edge.to;
  }
  return words / WORDS_A_MINUTE + (decisions * SECONDS_A_DECISION) / 60;
}

/** Where each beat comes from: the pick before it, or the start of the story. */
function beatsWithPlaces({ exploration }: Board): readonly (readonly [Beat, readonly Place[]])[] {
  const after = new Map<number, ChoiceId>();
  for (const { edges } of exploration.states)
    for (const { beat, choice } of edges) after.set(beat, choice);
  return exploration.beats.map((beat, index) => {
    const choice = after.get(index);
    return [beat, choice === undefined ? [] : [choicePlace(choice)]];
  });
}

const beginning = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function lineFaults({ text }: Line, places: readonly Place[]): readonly Violation[] {
  const words = countWords(text);
  if (words <= LINE_WORDS) return [];
  const message = `A line of ${words} words (“${beginning(text)}”); at most ${LINE_WORDS}.`;
  return [fault('long_line', message, textPlace(text), ...places)];
}

function beatFaults({ lines }: Beat, places: readonly Place[]): readonly Violation[] {
  const words = wordsIn(lines);
  if (lines.length <= BEAT.lines && words <= BEAT.words) return [];
  const [first] = lines;
  const message = `${lines.length} lines and ${words} words without a choice (from “${beginning(first?.text ?? '')}”); at most ${BEAT.lines} and ${BEAT.words}.`;
  return [fault('long_beat', message, ...places, ...(first ? [textPlace(first.text)] : []))];
}

export function readingFaults(
  board: Board,
  { grade, secondsToFirstChoice, minutes }: Reading,
  promised: number,
): readonly Violation[] {
  const places = beatsWithPlaces(board);
  const found = [
    ...places.flatMap(([beat, at]) => beat.lines.flatMap((line) => lineFaults(line, at))),
    ...places.flatMap(([beat, at]) => beatFaults(beat, at)),
  ];
  const once = [...new Map(found.map((one) => [one.message, one])).values()];
  const rounded = (value: number) => Math.round(10 * value) / 10;
  const whole: readonly (readonly [boolean, () => Violation])[] = [
    [
      secondsToFirstChoice > SECONDS_TO_FIRST_CHOICE,
      () =>
        fault(
          'slow_start',
          `${rounded(secondsToFirstChoice)} seconds of reading before the first choice; at most ${SECONDS_TO_FIRST_CHOICE}.`,
        ),
    ],
    [
      grade > MOST_GRADE,
      () => fault('grade', `The reading grade is ${rounded(grade)}; at most ${MOST_GRADE}.`),
    ],
    [
      Math.abs(minutes - promised) > MINUTES_OFF * promised,
      () =>
        fault(
          'minutes',
          `The story takes ${rounded(minutes)} minutes; its header says ${promised}, and that must hold within a fifth.`,
        ),
    ],
  ];
  return [...once, ...whole.flatMap(([broken, tell]) => (broken ? [tell()] : []))];
}
