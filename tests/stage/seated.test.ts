import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/core/vocabulary.ts';
import { BASE, bearingAt, FACE, headArea, offstage } from '../../src/stage/bearing.ts';
import { compose } from '../../src/stage/compose.ts';
import { drawingsOf } from '../../src/stage/outfit.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import type { Figure, ShotSize, Tableau } from '../../src/stage/tableau.ts';
import { layoutOf, SIZES } from './layouts.ts';
import { bay, marsh, SPOTS } from './people.ts';

const inChair: Figure = { ...marsh, look: { ...marsh.look, chair: 'wheelchair' } };
const SHOTS: readonly ShotSize[] = ['wide', 'medium', 'close'];
/** What lies in front of people in every room begins here (assets/rooms/README.md). */
const COUNTER = 750;
const wheel = readFileSync('assets/people/wheelchair-wheel.svg', 'utf8');
const WHEEL_TOP = Number(/d="M\S+ (\d+)/.exec(wheel)?.[1]);

const placed = (figure: Figure, tableau: Partial<Tableau>, at: (typeof SIZES)[number]) => {
  const { stage: size, most: covered } = layoutOf(at, 100);
  const picture = pictureOf({ ...bay, ...tableau, figures: [figure] });
  const [person] = compose(picture, { size, covered, board: null, spots: SPOTS }).people;
  if (!person) throw new Error('nobody is there');
  return person;
};

describe('somebody in a wheelchair', () => {
  it.each(SHOTS)(
    'has a lower head than who stands, and a wheel over the counter, in a %s shot',
    (shot) => {
      for (const size of SIZES) {
        const [stands, sits] = [marsh, inChair].map((one) => placed(one, { shot }, size).bearing);
        if (!stands || !sits) throw new Error('nobody is there');
        expect(headArea(FACE, sits).top).toBeGreaterThan(headArea(FACE, stands).top);
        expect(sits.y + (WHEEL_TOP - BASE.y) * sits.scale).toBeLessThan(COUNTER);
      }
    },
  );

  it('does not tip the chair, whatever they feel', () => {
    for (const mood of ['furious', 'cold', 'weary'] as const) {
      const { stance } = placed({ ...inChair, mood }, { trust: 0 }, SIZES[6]);
      expect([stance.lean, stance.sink]).toEqual([0, 0]);
      expect(stance.bow, mood).not.toBe(0);
    }
  });

  it('is drawn with it where they call, and without where a screen ends at their shoulders', () => {
    const drawn = (channel: Channel) => {
      const { remote } = pictureOf({ ...bay, figures: [], caller: { channel, figure: inChair } });
      expect(remote?.standing.stance.lean).toBe(0);
      return remote ? drawingsOf(remote.standing).filter((name) => name.includes('chair')) : [];
    };
    expect(drawn('phone')).toEqual(['wheelchair-backrest', 'wheelchair-wheel']);
    expect(drawn('mail')).toEqual([]);
  });

  it('rolls in, where others walk', () => {
    const { bearing: to } = placed(inChair, {}, SIZES[6]);
    const from = offstage(to, true);
    const heights = (pace: 'roll' | 'walk') =>
      [100, 200, 300].map((now) => bearingAt({ from, to, start: 0, length: 1000, pace }, now).y);
    expect(new Set(heights('roll'))).toEqual(new Set([to.y]));
    expect(heights('walk')).not.toContain(to.y);
  });
});
