// At every line of every shipped story, at every size of window and of text: whoever it is about is seen,
// and nobody who is seen is cut by an edge or hidden by a card.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/core/vocabulary.ts';
import { FACE, headArea } from '../../src/stage/bearing.ts';
import { compose } from '../../src/stage/compose.ts';
import { type Area, clearArea, type Insets, type StageSize } from '../../src/stage/frame.ts';
import { type Picture, pictureOf } from '../../src/stage/picture.ts';
import type { Spots } from '../../src/stage/room.ts';
import { peopleIn } from '../../src/stage/tableau.ts';
import { SCENARIOS } from '../shipped.ts';
import { everyLineOf, type Shown } from './every-line.ts';
import { layoutOf, SIZES, TEXT_SIZES } from './layouts.ts';

const spotsIn = (place: Place): Spots => {
  const room = readFileSync(`assets/rooms/${place}.svg`, 'utf8');
  const spots = room.matchAll(/id="spot-(\w+)" cx="(\d+)" cy="(\d+)" .*?data-scale="([\d.]+)"/g);
  return Object.fromEntries(
    Array.from(spots, ([, name, x, y, scale]) => [
      name,
      { x: Number(x), y: Number(y), scale: Number(scale) },
    ]),
  );
};

const isWithin = (part: Area, whole: Area): boolean =>
  part.left >= whole.left &&
  part.right <= whole.right &&
  part.top >= whole.top &&
  part.bottom <= whole.bottom;

/** Who is wrong in the picture, in words; empty where it is right. */
function faults(picture: Picture, spots: Spots, size: StageSize, covered: Insets): string[] {
  const { people, frame } = compose(picture, { size, covered, board: null, spots });
  const clear = clearArea(frame, size, covered);
  const seen = people.filter(({ bearing }) => bearing.alpha > 0);
  const cut = seen.filter(({ bearing }) => !isWithin(headArea(FACE, bearing), clear));
  const wanted = people.filter(({ id, isSpeaking }) => isSpeaking || id === picture.inShot[0]);
  const missing = wanted.filter(({ bearing }) => bearing.alpha === 0);
  return [...cut.map(({ id }) => `${id} is cut`), ...missing.map(({ id }) => `${id} is missing`)];
}

const shown = new Map<string, readonly Shown[]>(SCENARIOS.map((id) => [id, everyLineOf(id)]));

describe.each(SIZES)('on a window of $width × $height', (size) => {
  it.each(TEXT_SIZES)('every face is whole at a text size of %i', (textSize) => {
    const { stage, least, most } = layoutOf(size, textSize);
    const found = [...shown.values()].flat().flatMap(({ line, tableau }) => {
      const picture = pictureOf(tableau);
      const spots = spotsOf(tableau.place);
      return [least, most].flatMap((covered) =>
        faults(picture, spots, stage, covered).map((fault) => `${fault}: ${line.text}`),
      );
    });
    expect([...new Set(found)]).toEqual([]);
  });
});

const known = new Map<Place, Spots>();
function spotsOf(place: Place): Spots {
  const spots = known.get(place) ?? spotsIn(place);
  known.set(place, spots);
  return spots;
}

it('sends nobody away in the line that they say', () => {
  const absent = [...shown.values()].flat().flatMap(({ line, tableau }) => {
    const isThere = peopleIn(tableau).some(({ id }) => id === line.speaker);
    return line.speaker === null || line.speaker === 'you' || isThere ? [] : [line.text];
  });
  expect(absent).toEqual([]);
});

it('looks at every line of a story', () => {
  for (const [scenario, lines] of shown) expect(lines.length, scenario).toBeGreaterThan(100);
});
