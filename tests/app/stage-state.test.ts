// The picture never contradicts the line: laws over the lines of every shipped story, each with the
// tableau that stands behind it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableauOf } from '../../src/app/playing/tableau-of.ts';
import { randomFrom } from '../../src/core/random.ts';
import type { Choice, Line } from '../../src/core/story/line.ts';
import { BOARDS } from '../../src/core/vocabulary.ts';
import type { Tableau } from '../../src/stage/tableau.ts';
import { bestBy, playOut, SCENARIOS, shipped, sumOf } from '../shipped.ts';

type Seen = { readonly line: Line; readonly tableau: Tableau; readonly before: Tableau | null };

/** Enough that every sign is met; the first test would say so if not. */
const PLAYS = 300;

/** From players who choose at random to those who hardly ever miss the best line. */
function player(seed: number): (choices: readonly Choice[]) => Choice | undefined {
  const random = randomFrom(seed);
  return (choices) =>
    random() < (seed % 5) / 5
      ? bestBy(sumOf)(choices)
      : choices[Math.floor(random() * choices.length)];
}

function seenIn(scenario: string): readonly Seen[] {
  const { edition, story } = shipped(scenario);
  const seen = new Map<string, Seen>();
  for (let seed = 1; seed <= PLAYS; seed += 1) {
    const { opening, turns } = playOut(story, player(seed));
    const lines = [opening, ...turns.map(({ beat }) => beat)].flatMap((beat) => beat.lines);
    let before: Tableau | null = null;
    for (const [index, line] of lines.entries()) {
      const tableau: Tableau | null = tableauOf(edition.header, lines.slice(0, index + 1));
      if (!tableau) continue;
      seen.set(JSON.stringify([line, tableau]), { line, tableau, before });
      before = tableau;
    }
  }
  return [...seen.values()];
}

const held = ({ figures }: Tableau) => new Map(figures.map(({ id, holds }) => [id, holds]));

/** What somebody says is not what the teller says. */
const told = ({ text, speaker }: Line): string =>
  speaker === null ? text.replace(/“[^”]*”/g, '') : '';

describe.each(SCENARIOS)('%s', (scenario) => {
  const seen = seenIn(scenario);

  test('is met in all its signs', () => {
    const source = readFileSync(`stories/${scenario}/en.ink`, 'utf8');
    const written = (key: string) =>
      new Set(
        [...source.matchAll(RegExp(`# ${key}: ([^#\\n]*)`, 'g'))].map(([, it]) => it?.trim()),
      );
    const boards = seen.flatMap(({ line: { board } }) =>
      board ? [[board.text, board.colour].filter(Boolean).join(' ')] : [],
    );
    const shown = seen.flatMap(({ line: { shows } }) =>
      shows ? [[shows.what, shows.text].filter(Boolean).join(' ')] : [],
    );
    expect(new Set(boards)).toEqual(written('board'));
    expect(new Set(shown)).toEqual(written('shows'));
  });

  test('shows on its board the number that the line reads from it', () => {
    for (const { line, tableau } of seen) {
      const [, number] =
        /(?<!says )\b(B\d{3})(?:, says the board|\.(?= [A-Z]|$))/.exec(told(line)) ?? [];
      if (number) expect(tableau.board?.text, line.text).toBe(number);
      const [, colour] = /(?:It turns|timer goes) (red|green)/.exec(told(line)) ?? [];
      if (colour) expect(tableau.board?.colour, line.text).toBe(colour);
    }
  });

  test('has a board wherever it sets one or shows it large', () => {
    for (const { line, tableau } of seen)
      if (line.board || line.shows?.what === 'board') expect(BOARDS).toHaveProperty(tableau.place);
  });

  test('never counts a queue backwards', () => {
    for (const { line, tableau, before } of seen) {
      if (before?.place !== tableau.place || !tableau.board?.text.startsWith('B')) continue;
      const was = before.board?.text ?? '';
      expect(tableau.board.text >= was, `${was} before “${line.text}”`).toBe(true);
    }
  });

  test('has everyone there who holds something, and in hand what the line says', () => {
    for (const { line, tableau } of seen) {
      for (const [id, thing] of Object.entries(line.holds))
        expect(held(tableau).get(id), line.text).toBe(thing);
      if (line.speaker === null && Object.keys(line.holds).length > 0)
        expect(line.holds, line.text).toHaveProperty(tableau.attention[0] ?? '');
      const [, thing] =
        /(?:holds up her|into his|takes out a|buzzes. His) (phone|coffee)/.exec(told(line)) ?? [];
      if (thing) expect([...held(tableau).values()], line.text).toContain(thing);
    }
  });
});
