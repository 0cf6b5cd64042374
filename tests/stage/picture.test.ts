import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/core/vocabulary.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import type { Figure, Tableau } from '../../src/stage/tableau.ts';
import { bay, benny, lou, marsh } from './people.ts';

const customerAt = (tableau: Partial<Tableau>, figure: Partial<Figure> = {}) => {
  const picture = pictureOf({ ...bay, ...tableau, figures: [{ ...marsh, ...figure }] });
  const [standing] = picture.standings;
  if (!standing) throw new Error('nobody is there');
  return standing;
};

describe('a tableau as the stage draws it', () => {
  it('shows trust in distance, posture and light', () => {
    const [lost, won] = [customerAt({ trust: 0 }), customerAt({ trust: 100 })];
    expect(won.stance.step).toBeGreaterThan(lost.stance.step);
    expect(won.stance.lean).toBeGreaterThan(lost.stance.lean);
    expect(pictureOf({ ...bay, trust: 0 }).warmth).toBe(-1);
    expect(pictureOf({ ...bay, trust: 100 }).warmth).toBe(1);
  });

  it('shows only the customer’s trust in the customer', () => {
    const stances = [0, 100].map(
      (trust) => pictureOf({ ...bay, trust, figures: [lou] }).standings[0]?.stance,
    );
    expect(stances[0]).toEqual(stances[1]);
  });

  it('gives the customer the customer’s spot wherever they come in the cast', () => {
    const spots = pictureOf({ ...bay, figures: [lou, marsh, benny] }).standings.map((s) => s.spot);
    expect(spots).toEqual(['staff', 'customer', 'other']);
  });

  it('gives a telephone to whoever is on it, unless their pose says otherwise', () => {
    const called = (channel: Channel, figure: Partial<Figure> = {}) =>
      pictureOf({ ...bay, figures: [], caller: { channel, figure: { ...marsh, ...figure } } })
        .remote?.standing.stance.body;
    expect(called('phone')).toBe('call');
    expect(called('phone', { isCustomer: false })).toBe('call');
    expect(called('phone', { pose: 'arms_crossed' })).toBe('crossed');
    expect(called('text', { mood: 'angry' })).toBe('rest');
  });
});
