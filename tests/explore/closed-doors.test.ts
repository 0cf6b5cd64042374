import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedDoors } from '../../src/core/explore/closed-doors.ts';
import { chain, choice, choices, decision } from '../score/by-hand.ts';

const graphOf = ({ key, leadsTo }: ReturnType<typeof chain>) => ({
  decisions: key.decisions,
  leadsTo,
});

const core = (name: string, stakes: 1 | 2 = 1) =>
  decision(name, stakes, choices(name, [0, 1, 2, 4]));

describe('closed doors', () => {
  it('are what a fault skips that no honest choice could have skipped', () => {
    const graph = graphOf(chain([core('a'), core('b'), core('c', 2)], { a0: ['lost'] }));
    expect(closedDoors(graph)).toEqual({ a0: { empathy: 12, ownership: 12, recovery: 12 } });
  });

  it('are nothing where an honest choice leads out as soon', () => {
    const graph = graphOf(chain([core('a'), core('b'), core('c')], { a0: ['lost'], a4: ['kept'] }));
    expect(closedDoors(graph)).toEqual({});
  });

  it('are charged to no skill that the pick did not hurt', () => {
    const rude = decision('a', 1, [
      choice('rude', { empathy: 0, ownership: 3, recovery: 4 }),
      ...choices('a', [1, 4]),
    ]);
    const graph = graphOf(chain([rude, core('b')], { rude: ['lost'] }));
    expect(closedDoors(graph)).toEqual({ rude: { empathy: 4 } });
  });

  it('do not include repair decisions', () => {
    const repair = decision('r', 1, [
      choice('r0', 0, { repairs: 'a0' }),
      choice('r4', 4, { repairs: 'a0' }),
    ]);
    const onwards = { a1: ['b'], a2: ['b'], a4: ['b'] };
    const graph = graphOf(chain([core('a'), repair, core('b')], { ...onwards, r0: ['lost'] }));
    // After the fault the shortest way out is a failed repair: b is skipped.
    expect(closedDoors(graph).a0).toEqual({ empathy: 4, ownership: 4, recovery: 4 });
    expect(closedDoors(graph).r0).toBeUndefined();
  });

  it('count the smallest where a choice can lead to several decisions', () => {
    const graph = graphOf(
      chain([core('a'), core('b'), core('c'), core('d')], { a1: ['b', 'd'], a0: ['lost'] }),
    );
    expect(closedDoors(graph).a0).toEqual({ empathy: 4, ownership: 4, recovery: 4 });
  });

  it('are nothing in a story where all choices meet again', () => {
    const lengths = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(lengths, (length) => {
        const names = Array.from({ length }, (_, index) => `n${index}_`);
        expect(closedDoors(graphOf(chain(names.map((name) => core(name)))))).toEqual({});
      }),
    );
  });
});
