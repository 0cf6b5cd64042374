import { describe, expect, it } from 'vitest';
import {
  clearArea,
  frameFor,
  type Insets,
  ROOM,
  type StageSize,
  UNCOVERED,
  zoomFor,
} from '../../src/stage/frame.ts';
import type { ShotSize } from '../../src/stage/tableau.ts';

const SEEN = {
  heads: { left: 800, right: 1080, top: 130, bottom: 420 },
  faces: { left: 820, right: 980, top: 240, bottom: 400 },
};
const SHOTS: readonly ShotSize[] = ['wide', 'medium', 'close'];
const STAGES: readonly (readonly [string, StageSize])[] = [
  ['16:9', { width: 1280, height: 720 }],
  ['4:3', { width: 1024, height: 768 }],
  ['a phone’s upper half', { width: 390, height: 380 }],
  ['a whole phone', { width: 390, height: 844 }],
  ['a projector', { width: 3840, height: 2160 }],
  ['a wide window', { width: 2560, height: 1080 }],
];

const framed = (shot: ShotSize, stage: StageSize, covered = UNCOVERED) =>
  frameFor(shot, stage, covered, zoomFor(shot, stage, covered, SEEN), SEEN, 940);
const seen = (shot: ShotSize, stage: StageSize, covered?: Insets) =>
  clearArea(framed(shot, stage, covered), stage, UNCOVERED);

describe.each(STAGES)('the frame on %s', (_, stage) => {
  it.each(SHOTS)('shows nothing beside the room in a %s shot', (shot) => {
    const { left, right } = seen(shot, stage);
    expect(left).toBeGreaterThanOrEqual(-0.01);
    expect(right).toBeLessThanOrEqual(ROOM.width + 0.01);
  });

  it.each(SHOTS)('keeps the faces in a %s shot clear of what lies at the edges', (shot) => {
    const covered = { top: 50, right: 0, bottom: stage.height * 0.4, left: 0 };
    const clear = clearArea(framed(shot, stage, covered), stage, covered);
    expect(clear.top).toBeLessThan(SEEN.faces.top);
    expect(clear.bottom).toBeGreaterThan(SEEN.faces.bottom);
  });

  it('comes closer from shot to shot', () => {
    const zooms = SHOTS.map((shot) => framed(shot, stage).zoom);
    expect(zooms).toEqual(zooms.toSorted((a, b) => a - b));
    expect(new Set(zooms).size).toBe(SHOTS.length);
  });
});

it('shows the place with all its signs in a wide shot where the stage has the room’s shape', () => {
  const all = seen('wide', { width: 1280, height: 720 }, { ...UNCOVERED, left: 530, bottom: 220 });
  expect(all).toEqual({ left: 0, right: 1600, top: 0, bottom: 900 });
});

it('leaves little of a phone’s picture to the flat ground above and below the place', () => {
  const stage = { width: 390, height: 473 };
  expect(framed('wide', stage).zoom * ROOM.height).toBeGreaterThan(stage.height * 0.6);
  const { left, right } = seen('wide', stage, { ...UNCOVERED, right: 150 });
  expect(left + right).toBeCloseTo(940 * 2);
});
