import { describe, expect, it } from 'vitest';
import {
  closer,
  frameFor,
  type Insets,
  ROOM,
  type StageSize,
  UNCOVERED,
} from '../../src/stage/frame.ts';

const CUSTOMER = 890;
const STAFF = 450;
const STAGES: readonly (readonly [string, StageSize])[] = [
  ['16:9', { width: 1280, height: 720 }],
  ['4:3', { width: 1024, height: 768 }],
  ['a phone’s upper half', { width: 390, height: 380 }],
  ['a whole phone', { width: 390, height: 844 }],
  ['a projector', { width: 3840, height: 2160 }],
  ['a wide window', { width: 2560, height: 1080 }],
];

const seen = (stage: StageSize, spots: readonly number[]) => {
  const { zoom, x, y } = frameFor(stage, spots);
  const [halfWidth, halfHeight] = [stage.width / zoom / 2, stage.height / zoom / 2];
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
};

describe.each(STAGES)('the frame on %s', (_, stage) => {
  it('shows nothing beside the room', () => {
    const { left, right } = seen(stage, [CUSTOMER]);
    expect(left).toBeGreaterThanOrEqual(-0.01);
    expect(right).toBeLessThanOrEqual(ROOM.width + 0.01);
  });

  it('keeps the customer’s head and hands in the picture', () => {
    const { left, right, top, bottom } = seen(stage, [CUSTOMER]);
    expect(left).toBeLessThan(CUSTOMER - 240);
    expect(right).toBeGreaterThan(CUSTOMER + 240);
    expect(top).toBeLessThan(170);
    expect(bottom).toBeGreaterThan(760);
  });

  it('keeps two people in the picture', () => {
    const { left, right } = seen(stage, [CUSTOMER, STAFF]);
    expect(left).toBeLessThan(STAFF - 150);
    expect(right).toBeGreaterThan(CUSTOMER + 150);
  });
});

describe('cards over the stage', () => {
  const tablet = { width: 1024, height: 768 };
  const across = (covered: Insets) => {
    const { zoom, x } = frameFor(tablet, [CUSTOMER], covered);
    return (CUSTOMER - x) * zoom + tablet.width / 2;
  };

  it('leave the customer in the middle of what is free', () => {
    expect(across({ ...UNCOVERED, left: 425 })).toBeCloseTo((425 + 1024) / 2, 0);
    expect(across(UNCOVERED)).toBeLessThan(700);
  });

  it('let the hands be seen above them', () => {
    const { zoom, y } = frameFor({ width: 1280, height: 720 }, [CUSTOMER], {
      ...UNCOVERED,
      bottom: 225,
    });
    const seenTo = y + (720 / 2 - 225) / zoom;
    expect(seenTo).toBeGreaterThan(725);
    expect(y - 720 / 2 / zoom).toBeLessThan(160);
  });

  it('never uncover what is beside the room', () => {
    const { x, zoom } = frameFor(tablet, [CUSTOMER], { ...UNCOVERED, left: 900 });
    expect(x - tablet.width / 2 / zoom).toBeGreaterThanOrEqual(-0.01);
  });
});

describe('coming closer', () => {
  it('is a matter of a few parts in a hundred, and none at rest', () => {
    const frame = frameFor({ width: 1280, height: 720 }, [CUSTOMER]);
    expect(closer(frame, CUSTOMER, 0)).toEqual(frame);
    expect(closer(frame, CUSTOMER, 1).zoom / frame.zoom).toBeCloseTo(1.06);
  });
});
