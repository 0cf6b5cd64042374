import { describe, expect, it } from 'vitest';
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

  it('gives a telephone to the customer on the telephone', () => {
    expect(customerAt({ channel: 'phone' }).stance.body).toBe('call');
    expect(customerAt({ channel: 'text' }).stance.body).toBe('phone');
    expect(customerAt({ channel: 'mail' }).stance.body).toBe('rest');
    expect(customerAt({ channel: 'phone' }, { pose: 'arms_crossed' }).stance.body).toBe('crossed');
  });
});
