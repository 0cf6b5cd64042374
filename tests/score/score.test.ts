import { describe, expect, it } from 'vitest';
import { fraction, roundHalfUp } from '../../src/core/score/fraction.ts';
import { openLedger } from '../../src/core/score/ledger.ts';
import type { Scorable } from '../../src/core/score/pick-order.ts';
import { pickError } from '../../src/core/score/pick-order.ts';
import { inTenths, sumOfRows } from '../../src/core/score/receipt.ts';
import type { ReceiptRow } from '../../src/core/score/receipt-row.ts';
import { type Score, score, type Terms } from '../../src/core/score/score.ts';
import { tally } from '../../src/core/score/tally.ts';
import { chain, choice, choices, decision, picked } from './by-hand.ts';

const ENDED: Terms = { ended: true };

function scored(edition: Scorable, ids: readonly string[], terms = ENDED): Score {
  const result = score(edition, picked(...ids), terms);
  if (!result.ok) throw pickError(result);
  return result.score;
}

const plain = (name: string, stakes: 1 | 2 = 1) =>
  decision(name, stakes, choices(name, [0, 1, 2, 3, 4]));

const blame = () =>
  decision('b', 1, [choice('blame', 0, { red: 'blame' }), ...choices('b', [1, 2, 4])]);

const repair = () =>
  decision(
    'r',
    1,
    [0, 1, 3, 4].map((p) => choice(`r${p}`, p, { repairs: 'blame' })),
  );

/** As in src/core/score/README.md: P = 4 and next-worst 1 throughout, stakes 1, 1, 2, 1. */
const example = () =>
  chain([plain('a'), blame(), repair(), plain('c', 2), plain('d')], {
    b1: ['c'],
    b2: ['c'],
    b4: ['c'],
  });

/** The same, but blame ends the call, and the 12 weighted points that were to come are closed. */
const hungUp = () =>
  chain(
    [plain('a'), blame(), plain('c', 2), plain('d')],
    { blame: ['lost'] },
    {
      blame: { empathy: 12, ownership: 12, recovery: 12 },
    },
  );

const kinds = (rows: readonly ReceiptRow[]) => rows.map((row) => row.kind);

describe('the worked example', () => {
  const { skills, passed, redLines, faults, mean } = scored(example(), [
    'a3',
    'blame',
    'r4',
    'c4',
    'd2',
  ]);

  it('comes to 67½, shown as 68, and the cap of 79 does not bind', () => {
    expect(skills.ownership).toMatchObject({
      number: 68,
      exact: { over: 135, under: 2 },
      band: 'developing',
      met: 4,
      reachesPassMark: false,
    });
    expect(redLines).toEqual([
      {
        decision: 'b',
        choice: 'blame',
        red: 'blame',
        hurts: ['empathy', 'ownership', 'recovery'],
        repaired: true,
      },
    ]);
    expect([passed, faults, mean]).toEqual([false, { made: 1, repaired: 1 }, 68]);
  });

  it('opens into rows that say where each point came from', () => {
    const { rows } = skills.ownership;
    expect(rows.map((row) => row.contribution)).toEqual([
      { over: 15, under: 1 },
      { over: 0, under: 1 },
      { over: 0, under: 1 },
      { over: 40, under: 1 },
      { over: 10, under: 1 },
      { over: 5, under: 2 },
      { over: 0, under: 1 },
      { over: 1, under: 2 },
    ]);
    expect(kinds(rows).slice(5)).toEqual(['repair', 'red_line_cap', 'rounding']);
    expect(rows[0]).toMatchObject({ said: 'I say a3.', points: 3, best: 4, standing: 'tapped' });
    expect(rows[2]).toMatchObject({ standing: 'repair' });
    expect(sumOfRows(rows)).toEqual({ over: 68, under: 1 });
    expect(inTenths(rows)).toEqual([15, 0, 0, 40, 10, 2.5, 0, 0.5]);
  });

  it('is 3 of 8 with 12 closed, 15, when the blame ends the call', () => {
    const ledger = openLedger(hungUp().key);
    const picks = ['a3', 'blame'].flatMap((id) => ledger.get(id) ?? []);
    const { earned, open, closed, cap } = tally(picks, 'ownership');
    expect({ earned, open, closed, cap }).toEqual({ earned: 3, open: 8, closed: 12, cap: 59 });
    expect(roundHalfUp(fraction(100 * earned, open + closed))).toBe(15);
    // Two tapped decisions are too little evidence to show that 15 as a number.
    expect(scored(hungUp(), ['a3', 'blame']).skills.ownership.number).toBeNull();
  });
});

describe('red lines', () => {
  it('cap what they hurt at 59, and at 79 once repaired', () => {
    const unrepaired = scored(example(), ['a4', 'blame', 'r1', 'c4', 'd4']);
    const repaired = scored(example(), ['a4', 'blame', 'r3', 'c4', 'd4']);
    expect(unrepaired.skills.empathy.number).toBe(59);
    expect(repaired.skills.empathy.number).toBe(79);
    expect([unrepaired.passed, repaired.passed]).toEqual([false, true]);
  });

  it('leave a skill alone that they do not hurt', () => {
    const rude = decision('b', 1, [
      choice('blame', { empathy: 2, ownership: 0, recovery: 2 }, { red: 'blame' }),
      ...choices('b', [3, 4]),
    ]);
    const { skills } = scored(chain([plain('a'), rude, plain('c', 2), plain('d')]), [
      'a4',
      'blame',
      'c4',
      'd4',
    ]);
    expect([skills.empathy.number, skills.ownership.number]).toEqual([90, 59]);
  });

  it('left unrepaired fail an attempt whatever the numbers', () => {
    const silent = decision('s', 1, [
      choice('lie', { empathy: 0, ownership: 2, recovery: 2 }, { red: 'lie' }),
      choice('s4', { empathy: 4, ownership: 2, recovery: 2 }),
    ]);
    const edition = chain([plain('a'), silent, plain('c', 2), plain('d')]);
    const low = { empathy: 50, ownership: 50, recovery: 50 };
    const terms = { ended: true, passMarks: low };
    expect(scored(edition, ['a4', 'lie', 'c4', 'd4'], terms).passed).toBe(false);
    expect(scored(edition, ['a4', 's4', 'c4', 'd4'], terms).passed).toBe(true);
  });
});

describe('a partial attempt', () => {
  it('has neither passed nor failed', () => {
    const { passed, ended } = scored(example(), ['a4', 'b4', 'c4'], { ended: false });
    expect([passed, ended]).toEqual([null, false]);
  });

  it('shows evidence but no number below three tapped decisions', () => {
    const { skills, mean } = scored(example(), ['a4', 'b2'], { ended: false });
    const { number, band, bar, met, rows } = skills.recovery;
    expect({ number, band, bar, met }).toEqual({ number: null, band: null, bar: null, met: 2 });
    expect(rows.map((row) => row.contribution)).toEqual([null, null]);
    expect(mean).toBeNull();
  });

  it('of no picks is an empty score', () => {
    const { skills, redLines, faults } = scored(example(), [], { ended: false });
    expect(skills.empathy).toMatchObject({ number: null, met: 0, rows: [] });
    expect([redLines, faults]).toEqual([[], { made: 0, repaired: 0 }]);
  });
});

describe('picks that cannot have been made', () => {
  const refused = (...ids: readonly string[]) => score(example(), picked(...ids), ENDED);

  it('are refused with a reason and a place', () => {
    expect(refused('a4', 'nonsense')).toMatchObject({ ok: false, reason: 'unknown_choice', at: 1 });
    expect(refused('a4', 'a3')).toMatchObject({ ok: false, reason: 'decision_twice', at: 1 });
    expect(refused('a4', 'c4')).toMatchObject({ ok: false, reason: 'out_of_order', at: 1 });
    expect(refused('c4')).toMatchObject({ ok: false, reason: 'out_of_order', at: 0 });
    expect(refused('a4', 'b4', 'r4')).toMatchObject({ ok: false, reason: 'out_of_order', at: 2 });
  });

  it('say so in a sentence', () => {
    const bad = refused('a4', 'a3');
    expect(bad.ok || pickError(bad).message).toBe(
      'Pick 2: “a3” answers the decision “a”, which was answered before.',
    );
  });

  it('cannot repair what was not done', () => {
    const edition = chain([plain('a'), blame(), repair()]);
    expect(score(edition, picked('a4', 'b4', 'r4'), ENDED)).toMatchObject({
      reason: 'nothing_to_repair',
      at: 2,
    });
  });
});

it('a second try marks the score as taken with help', () => {
  const result = score(example(), [{ choice: 'a4', first: 'a0' }], { ended: false });
  expect(result.ok && result.score.withHelp).toBe(true);
  expect(scored(example(), ['a4']).withHelp).toBe(false);
});
