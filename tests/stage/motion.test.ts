import { describe, expect, it } from 'vitest';
import { bearingAt, bearingOf, offstage } from '../../src/stage/bearing.ts';
import { tintFor, tintOfPerson } from '../../src/stage/colours.ts';
import { detailAt, ease, easeOut, isMouthOpen, mixAll, swing } from '../../src/stage/motion.ts';
import { liveliness, nextFrameIn } from '../../src/stage/pace.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { bay } from './people.ts';

const [standing] = pictureOf(bay).standings;
if (!standing) throw new Error('nobody is there');
const spot = { x: 890, y: 835, scale: 0.6 };
const here = bearingOf(standing.stance, spot, -1);

describe('motion', () => {
  it('starts where it was and ends where it goes', () => {
    for (const curve of [ease, easeOut]) expect([curve(0), curve(1), curve(7)]).toEqual([0, 1, 1]);
    expect(mixAll({ a: 1 }, { a: 3 }, 0.5)).toEqual({ a: 2 });
  });

  it('brings people from outside the room to exactly their place', () => {
    const from = offstage(here, true);
    const glide = { from, to: here, start: 0, length: 1000, pace: 'walk' } as const;
    expect(from.x).toBeGreaterThan(1600);
    expect(bearingAt(glide, 0).x).toBe(from.x);
    expect(bearingAt(glide, 1000)).toEqual(here);
  });

  it('turns people to whom they look, and away when they turn away', () => {
    expect(here.facing).toBe(-1);
    expect(bearingOf(standing.stance, spot, 1).facing).toBe(1);
    expect(bearingOf({ ...standing.stance, isTurned: true }, spot, -1).facing).toBe(1);
  });

  it('opens the mouth while someone speaks and shuts it afterwards', () => {
    expect(isMouthOpen(10)).toBe(true);
    expect(isMouthOpen(5000)).toBe(false);
    expect(swing(-1, 100) + swing(101, 100)).toBe(0);
  });

  it('has done half of a motion after 400 milliseconds', () => {
    const away = { ...here, lean: 10 };
    const glide = { from: here, to: away, start: 0, length: 420, pace: 'shift' } as const;
    expect(bearingAt(glide, 200).lean).toBeGreaterThan(8);
  });
});

describe('what happens once in an act', () => {
  const drawing = { key: 'lamp', svg: '', x: 0, y: 0, width: 9, height: 9 };
  const here = { x: 0, y: 0 };
  const lamp = { layer: 'mid', motion: 'pulse', period: 900, pivot: here, distance: here } as const;
  const clocks = { life: 0, wall: 0 };

  it('takes away the detail that is marked, and leaves the others', () => {
    const alphas = (isGoneLater: boolean) =>
      [0, 0.5, 1].map((later) => detailAt({ ...lamp, drawing, isGoneLater }, clocks, later).alpha);
    expect(alphas(true)).toEqual([1, 0.5, 0]);
    expect(alphas(false)).toEqual([1, 1, 1]);
  });
});

describe('the light', () => {
  it('is even at a trust of 50, colder below and warmer above', () => {
    expect(tintFor(0)).toBe(0xffffff);
    const [red, blue] = [(tint: number) => tint >> 16, (tint: number) => tint & 255];
    expect(red(tintFor(-1))).toBeLessThan(blue(tintFor(-1)));
    expect(red(tintFor(1))).toBeGreaterThan(blue(tintFor(1)));
  });

  it('dims the room more than the people, whose skin it never makes grey', () => {
    const parts = (tint: number) => [tint >> 16, (tint >> 8) & 255, tint & 255] as const;
    for (const warmth of [-1, -0.5, -0.2]) {
      const [room, person] = [parts(tintFor(warmth)), parts(tintOfPerson(warmth))];
      expect(Math.min(...person)).toBeGreaterThan(Math.min(...room));
      expect(person[2]).toBeLessThanOrEqual(person[0]);
    }
  });
});

describe('the pace', () => {
  const stirring = { since: 0, movingUntil: 400, isMotionReduced: false, isInSoftware: false };

  it('draws at full pace while something moves, then less and less, then not at all', () => {
    const waits = [100, 1000, 20_000, 90_000].map((now) => nextFrameIn(stirring, now));
    expect(waits).toEqual([0, 80, 1000, null]);
  });

  it('draws four pictures a second at most where the processor draws', () => {
    const inSoftware = { ...stirring, isInSoftware: true };
    const waits = [100, 1000, 20_000, 90_000].map((now) => nextFrameIn(inSoftware, now));
    expect(waits).toEqual([250, 250, 1000, null]);
  });

  it('fades out before it rests', () => {
    expect([0, 8250, 20_000].map((now) => liveliness(stirring, now))).toEqual([1, 0.5, 0]);
  });

  it('only draws changes when motion is reduced', () => {
    const reduced = { ...stirring, movingUntil: 0, isMotionReduced: true };
    expect(nextFrameIn(reduced, 1)).toBeNull();
    expect(liveliness(reduced, 1)).toBe(0);
  });
});
