// Who calls or writes is elsewhere: laws over the lines of every shipped story, each with the tableau
// and the picture that stand behind it.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FACE, headArea, headOf } from '../../src/stage/bearing.ts';
import { compose } from '../../src/stage/compose.ts';
import { type Insets, type StageSize, UNCOVERED } from '../../src/stage/frame.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { EMPTY_ROOM } from '../../src/stage/room.ts';
import { SCENARIOS } from '../shipped.ts';
import { seenIn } from './seen-lines.ts';

/** Stages with what lies over them at a decision, in CSS pixels. */
const STAGES: readonly (readonly [string, StageSize, Insets])[] = [
  ['1280 × 720', { width: 1280, height: 720 }, { top: 62, right: 0, bottom: 250, left: 560 }],
  ['1024 × 768', { width: 1024, height: 768 }, { top: 58, right: 0, bottom: 250, left: 447 }],
  ['1920 × 1080', { width: 1920, height: 1080 }, { top: 92, right: 0, bottom: 370, left: 840 }],
  ['a phone', { width: 390, height: 440 }, { top: 52, right: 0, bottom: 186, left: 0 }],
  ['a small phone', { width: 320, height: 295 }, { top: 52, right: 0, bottom: 100, left: 0 }],
  ['a phone on its side', { width: 354, height: 390 }, { top: 46, right: 0, bottom: 0, left: 0 }],
  ['a whole tall screen', { width: 390, height: 844 }, UNCOVERED],
];

/** What a line says in any case, in pieces: between its alternatives, which may stand in one another. */
function always(text: string): readonly string[] {
  const without = text.replace(/\{[^{}]*\}/g, '|');
  return without === text ? text.split('|').map((part) => part.trim()) : always(without);
}

const says = (text: string, parts: readonly string[]): boolean =>
  parts.length === 1 ? text === parts[0] : parts.every((part) => text.includes(part));

describe.each(SCENARIOS)('%s', (scenario) => {
  const seen = seenIn(scenario);
  const remote = seen.filter(({ line }) => line.channel !== null);

  test('is met in all its lines with a channel', () => {
    const source = readFileSync(`stories/${scenario}/en.ink`, 'utf8');
    const plain = (text: string) => text.replace(/^[\w ]+: /, '').replace(/['’‘“”]/g, '');
    const written = [...source.matchAll(/^\s*([^*#\n]+?) # .*channel: /gm)];
    const met = remote.map(({ line }) => plain(line.text));
    const unmet = written
      .map(([, text = '']) => always(plain(text)))
      .filter((parts) => !met.some((one) => says(one, parts)));
    expect(unmet).toEqual([]);
  });

  test('shows whoever calls or writes on the panel, and nowhere else', () => {
    for (const { line, tableau } of remote) {
      const { caller, figures } = tableau;
      expect(caller?.channel, line.text).toBe(line.channel);
      expect(figures.map(({ id }) => id)).not.toContain(caller?.figure.id);
      const speaks = line.speaker !== null && line.speaker !== 'you';
      if (speaks) expect(caller?.figure.id, line.text).toBe(line.speaker);
    }
  });

  test('takes the panel away with the first line that has no channel', () => {
    for (const { line, tableau } of seen)
      if (line.channel === null) expect(tableau.caller, line.text).toBeNull();
  });

  test.each(STAGES)('keeps the caller’s face clear on %s', (_, size, covered) => {
    for (const { line, tableau } of remote) {
      const view = { size, covered, board: null, spots: EMPTY_ROOM.spots };
      const { caller, people } = compose(pictureOf(tableau), view);
      if (!caller) throw new Error(`Nobody calls at “${line.text}”.`);
      const { placed, inset } = caller;
      const face = headArea(FACE, placed.bearing);
      const { top } = headArea(headOf(placed.look), placed.bearing);
      const [x, y] = [
        (unit: number) => (unit - inset.view.left) * inset.zoom,
        (unit: number) => (unit - inset.view.top) * inset.zoom,
      ];
      expect(y(top), line.text).toBeGreaterThan(covered.top - 1);
      expect(x(face.left), line.text).toBeGreaterThan(covered.left);
      expect(x(face.right), line.text).toBeLessThan(size.width - covered.right);
      expect(y(face.bottom), line.text).toBeLessThan(size.height - covered.bottom);
      expect((face.bottom - face.top) * inset.zoom, 'a face to be read').toBeGreaterThan(38);
      expect(people.map(({ id }) => id)).not.toContain(placed.id);
    }
  });
});
