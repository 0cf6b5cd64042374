// The proofs of the proof sheet, compared with trying every path of small random stories.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Arrival } from '../../src/core/explore/exploration.ts';
import type { Range } from '../../src/core/explore/proof/attainable.ts';
import type { Board } from '../../src/core/explore/proof/board.ts';
import { keptWithRedLine, passAndLost } from '../../src/core/explore/proof/passing.ts';
import { rangesOf } from '../../src/core/explore/proof/ranges.ts';
import { pickError } from '../../src/core/score/pick-order.ts';
import { type Score, score } from '../../src/core/score/score.ts';
import type { Decision, Points } from '../../src/core/story/line.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { choice, decision, picked } from '../score/by-hand.ts';
import { naiveScore } from '../score/naive.ts';
import { board, ending } from './by-hand.ts';

type Ended = { readonly picks: readonly string[]; readonly ending: string };

function everyPath({ openings, offers }: Board): readonly Ended[] {
  const from = (at: Arrival, picks: readonly string[]): readonly Ended[] =>
    at.kind === 'ending'
      ? [{ picks, ending: at.ending }]
      : (offers[at.state] ?? []).flatMap(({ edge }) => from(edge.to, [...picks, edge.choice]));
  return openings.flatMap((opening) => from(opening, []));
}

function scoreOf({ key, exploration }: Board, { picks }: Pick<Ended, 'picks'>): Score {
  const scored = score({ key, leadsTo: exploration.leadsTo }, picked(...picks), { ended: true });
  if (!scored.ok) throw pickError(scored);
  return scored.score;
}

const point = fc.constantFrom(0, 0, 1, 2, 3, 4, 4);
const points: fc.Arbitrary<Points> = fc.record({
  empathy: point,
  ownership: point,
  recovery: point,
});

type Leg = {
  readonly decisions: readonly Decision[];
  /** From the repair decision's choices and around it. */
  readonly skipsRepair: readonly string[];
};

/** A core decision; its first choice may cross a red line and be repaired before the story goes on. */
function leg(index: number): fc.Arbitrary<Leg> {
  return fc
    .record({
      stakes: fc.constantFrom<1 | 2>(1, 2),
      core: fc.array(points, { minLength: 3, maxLength: 3 }),
      red: fc.boolean(),
      repair: fc.option(fc.array(points, { minLength: 2, maxLength: 2 }), { nil: null }),
    })
    .map(({ stakes, core, red, repair }) => {
      const own = core.map((one, at) =>
        choice(`c${index}_${at}`, one, red && at === 0 ? { red: 'lie' } : {}),
      );
      const answers = repair?.map((one, at) =>
        choice(`r${index}_${at}`, one, { repairs: `c${index}_0` }),
      );
      return {
        decisions: [
          decision(`c${index}`, stakes, own),
          ...(answers ? [decision(`r${index}`, 1, answers)] : []),
        ],
        skipsRepair: answers ? own.slice(1).map(({ id }) => id) : [],
      };
    });
}

const boards: fc.Arbitrary<Board> = fc
  .record({
    legs: fc.tuple(leg(0), leg(1), leg(2), leg(3)),
    exits: fc.array(fc.nat(3), { maxLength: 2 }),
    verdict: fc.array(fc.constantFrom('good', 'poor', 'sad'), { minLength: 3, maxLength: 3 }),
  })
  .map(({ legs, exits, verdict }) => {
    const next = (index: number) => legs[index + 1]?.decisions[0]?.id ?? 'good';
    const around = legs.flatMap(({ skipsRepair }, index) =>
      skipsRepair.map((id) => [id, next(index)] as const),
    );
    const last = legs[3].decisions[0]?.choices.slice(1) ?? [];
    return board({
      decisions: legs.flatMap((one) => one.decisions),
      detours: Object.fromEntries([
        ...around,
        ...last.map(({ id }, at) => [id, verdict[at] ?? 'good']),
        ...exits.map((index) => [`c${index}_2`, 'sad']),
      ]),
      endings: [ending('good', 'kept'), ending('poor', 'at_risk'), ending('sad', 'lost')],
    });
  });

function rangeOf(numbers: readonly (number | null)[]): Range | null {
  const known = numbers.flatMap((one) => one ?? []);
  return known.length === 0 ? null : { least: Math.min(...known), most: Math.max(...known) };
}

/** What an independent, plain reading of the rules gives. */
function plainly(one: Board, path: Ended) {
  const { key, exploration } = one;
  const story = { decisions: key.decisions, leadsTo: exploration.leadsTo };
  return { ...path, ...naiveScore(story, path.picks) };
}

it('the proofs find what trying every path finds', () => {
  fc.assert(
    fc.property(boards, (one) => {
      const paths = everyPath(one).map((path) => plainly(one, path));
      const { perEnding, ceilings } = rangesOf(one);
      for (const skill of SKILLS) {
        for (const { id } of one.endings) {
          const there = paths.filter((path) => path.ending === id);
          expect(perEnding[id]?.[skill]).toEqual(rangeOf(there.map(({ scores }) => scores[skill])));
        }
        for (const id of one.ledger.keys()) {
          const through = paths.filter(({ picks }) => picks.includes(id));
          const range = rangeOf(through.map(({ scores }) => scores[skill]));
          expect(ceilings[id]?.[skill]).toEqual(range?.most ?? null);
        }
      }
      const found = passAndLost(one);
      const some = paths.some((path) => path.passed && path.ending === 'sad');
      expect(found.kind).toBe(some ? 'found' : 'none');
      if (found.kind === 'found') expect(scoreOf(one, found).passed).toBe(true);
      const kept = paths.some((path) => path.unrepaired && path.ending === 'good');
      expect(keptWithRedLine(one).length > 0).toBe(kept);
    }),
    { numRuns: 50 },
  );
}, 120_000);

it('the score of any attempt is what a second, plain reading of the rules gives', () => {
  fc.assert(
    fc.property(boards, fc.nat(), (one, which) => {
      const paths = everyPath(one);
      const path = paths[which % paths.length] as Ended;
      const { skills, passed } = scoreOf(one, path);
      const naive = plainly(one, path);
      expect(SKILLS.map((skill) => skills[skill].number)).toEqual(
        SKILLS.map((skill) => naive.scores[skill]),
      );
      expect(passed).toBe(naive.passed);
    }),
    { numRuns: 300 },
  );
}, 120_000);
