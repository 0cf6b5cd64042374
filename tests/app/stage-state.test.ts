// The picture never contradicts the line: laws over the lines of every shipped story, each with the
// tableau that stands behind it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/core/story/line.ts';
import { BOARDS } from '../../src/core/vocabulary.ts';
import type { Tableau } from '../../src/stage/tableau.ts';
import { SCENARIOS } from '../shipped.ts';
import { seenIn } from './seen-lines.ts';

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
