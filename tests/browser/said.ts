// Whether a text says what it must, and not one number more.

import { expect } from 'vitest';
import type { Playthrough } from '../../src/core/play/playthrough.ts';
import type { Played } from '../debrief/attempts.ts';

const NUMBER = /[+−]?\d[\d.]*/g;

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `phrases` stand in the text in this order; outside of them and of the story’s words no number does. */
export function expectSaid(
  text: string,
  phrases: readonly string[],
  storyWords: readonly string[],
  where: string,
): void {
  let [rest, between] = [plain(text), ''];
  for (const phrase of phrases) {
    const at = rest.indexOf(plain(phrase));
    expect(at, `${where}: “${phrase}” in “${rest}”`).toBeGreaterThanOrEqual(0);
    between += ` ${rest.slice(0, at)} `;
    rest = rest.slice(at + plain(phrase).length);
  }
  const left = storyWords.reduce((all, words) => all.replaceAll(words, ' '), between + rest);
  expect(left.match(NUMBER) ?? [], `${where}: numbers beside “${phrases.join(' … ')}”`).toEqual([]);
}

/** Whatever the writers of the story have put a number into, the longest first. */
export function numberedWords(
  { edition, story, playthrough }: Played,
  other: Playthrough,
): readonly string[] {
  const ways = [playthrough, other].flatMap(({ opening, turns }) => [
    opening,
    ...turns.map(({ beat }) => beat),
  ]);
  const choices = playthrough.turns.flatMap(({ from, decision }) =>
    decision.choices.flatMap(({ id }) => story.step(from, id)?.beat ?? []),
  );
  const texts = [
    edition.header.title,
    ...[...ways, ...choices].flatMap(({ lines, hears, why }) => [
      hears,
      why,
      ...lines.flatMap(({ text, act }) => [text, act?.title ?? '', act?.you ?? '']),
    ]),
    ...Object.values(edition.key.decisions).flatMap((decision) => [
      decision.title ?? '',
      decision.ask,
      decision.rule,
      ...decision.choices.map(({ text }) => text),
    ]),
    ...Object.values(edition.endings).flatMap((one) => [one.headline, one.review, one.business]),
  ].map(plain);
  return [...new Set(texts)]
    .filter((text) => text.search(NUMBER) >= 0)
    .sort((a, b) => b.length - a.length);
}
