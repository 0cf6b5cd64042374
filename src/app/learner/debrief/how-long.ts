// How long the debrief of an attempt takes somebody who reads what is on its cards and opens nothing.

import { candidateLines } from '../../../core/debrief/candidate-lines.ts';
import { cardsOf, type DebriefCard } from '../../../core/debrief/debrief-card.ts';
import { exchanges } from '../../../core/debrief/exchange.ts';
import { ruleOffers } from '../../../core/debrief/rule.ts';
import { turningPoints } from '../../../core/debrief/turning-points.ts';
import type { Finished } from './finished.ts';

/** Of a learner who reads in a second language. */
const WORDS_A_MINUTE = 180;
const SECONDS_A_TAP = 4;
/** From the first card to the rule that is kept. */
export const TAPS = 10;
/** Headings, questions, bands and buttons of all cards. */
const WORDS_OF_OURS = 665;

export function wordsToRead(finished: Finished): number {
  return WORDS_OF_OURS + storyWords(finished).reduce((sum, text) => sum + wordCount(text), 0);
}

export function minutesOf(finished: Finished): number {
  return Math.round(wordsToRead(finished) / WORDS_A_MINUTE + (TAPS * SECONDS_A_TAP) / 60);
}

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

/** What the writer of the story has written, card by card. */
function storyWords(finished: Finished): readonly string[] {
  const { attempt, engine, playthrough, ending, score, costly } = finished;
  const all = exchanges(playthrough);
  const saidBy = (choice: string | null) => all.find((one) => one.choice === choice)?.said ?? '';
  const [first] = all;
  const [point] = turningPoints(engine.edition, engine.story, playthrough, attempt.seed);
  const moment = all[costly[0]?.at ?? 0];
  const decision = playthrough.turns[moment?.at ?? 0]?.decision;
  const ofCard: Readonly<Partial<Record<DebriefCard, readonly string[]>>> = {
    side: [first?.said ?? '', first?.hears ?? ''],
    turns: [point?.why, point?.stronger?.said, point?.stronger?.hears].map((text) => text ?? ''),
    rounds: all.flatMap(({ title, said }) => [title, said]),
    other: [
      ...[moment?.before?.text, moment?.said, moment?.hears, moment?.said].map((one) => one ?? ''),
      ...(decision?.choices ?? [])
        .filter(({ id }) => id !== moment?.choice)
        .map(({ text }) => text),
    ],
  };
  return [
    ...cardsOf(engine.edition.header).flatMap((card) => ofCard[card] ?? []),
    ...[ending.headline, ending.review, ending.business],
    ...candidateLines(engine.edition.key, playthrough).map((at) => all[at]?.said ?? ''),
    ...score.redLines.map(({ choice }) => saidBy(choice)),
    ...ruleOffers(playthrough, costly)
      .slice(0, 3)
      .map(({ text }) => text),
  ];
}
