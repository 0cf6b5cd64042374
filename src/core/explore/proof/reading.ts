// Rule 8 of stories/README.md: how the story reads, and how long it takes.

import type { Choice } from '../../story/line.ts';
import type { Beginning } from '../exploration.ts';
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

export const wordsIn = (texts: readonly { readonly text: string }[]) =>
  texts.reduce((all, { text }) => all + countWords(text), 0);

export type Reading = {
  readonly grade: number;
  /** The line that raises it most, as it is said; empty where there is none. */
  readonly hardestLine: string;
  readonly longestLine: number;
  readonly longestBeat: { readonly lines: number; readonly words: number };
  /** Of the opening beat, at reading speed. */
  readonly secondsToFirstChoice: number;
  /** On the path with the highest sum; of several deals the mean. */
  readonly minutes: number;
};

export function readingOf(board: Board, gradeOf: GradeOf): Reading {
  const { beats, openings } = board.exploration;
  const first = Math.max(...openings.map(({ beat }) => wordsIn(beats[beat]?.lines ?? [])));
  const minutes = openings.map((opening) => minutesOf(board, opening));
  const texts = textsOf(board);
  return {
    grade: gradeOf(texts.join('\n')),
    hardestLine: hardest(texts, gradeOf),
    longestLine: Math.max(
      0,
      ...beats.flatMap(({ lines }) => lines.map((line) => countWords(line.text))),
    ),
    longestBeat: {
      lines: Math.max(0, ...beats.map(({ lines }) => lines.length)),
      words: Math.max(0, ...beats.map(({ lines }) => wordsIn(lines))),
    },
    secondsToFirstChoice: (60 * first) / WORDS_A_MINUTE,
    minutes: minutes.reduce((all, one) => all + one, 0) / minutes.length,
  };
}

/** Every line and every choice once; each is a sentence of its own even without a full stop. */
function textsOf({ exploration, decisions }: Board): readonly string[] {
  const lines = exploration.beats.flatMap((beat) => beat.lines.map((line) => line.text));
  const choices = decisions.flatMap((decision) => decision.choices.map((choice) => choice.text));
  const ended = (text: string) => (/[.!?…”"]$/.test(text) ? text : `${text}.`);
  return [...new Set([...lines, ...choices])].map(ended);
}

/** Weighed by length: a hard short line does not raise the grade of a story. */
function hardest(texts: readonly string[], gradeOf: GradeOf): string {
  const weighed = texts.map((text) => ({ text, weight: countWords(text) * gradeOf(text) }));
  return weighed.reduce((worst, one) => (one.weight > worst.weight ? one : worst), {
    text: '',
    weight: 0,
  }).text;
}

function minutesOf({ exploration, offers }: Board, opening: Beginning): number {
  const beat = (index: number) => wordsIn(exploration.beats[index]?.lines ?? []);
  let words = beat(opening.beat);
  let decisions = 0;
  let at = opening.to;
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
