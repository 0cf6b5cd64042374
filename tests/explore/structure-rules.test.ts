import { describe, expect, it } from 'vitest';
import { structureFaults } from '../../src/core/explore/structure-rules.ts';
import { explored, inkDecision, inkEnding } from './ink.ts';

type Points = readonly [number, number, number];

function faults(source: string, knots: readonly string[] = [], choices: readonly string[] = []) {
  const result = explored(source);
  if (!result.ok) throw new Error(result.violations.map((one) => one.message).join('\n'));
  return structureFaults(result.exploration, { header: { minutes: 3 }, knots, choices });
}

const of = (rule: string, source: string) =>
  faults(source)
    .filter((one) => one.rule === rule)
    .map((one) => one.message);

const keyed = (id: string, points: Points, leads: string, tags = '') => ({
  id,
  points,
  leads,
  tags,
});

const ENDS = `${inkEnding('kept', 'kept')}${inkEnding('lost', 'lost')}`;

/** A fault `x` at `first`, repaired at `mend`; the arguments spoil it. */
function repairing({
  fault = [0, 0, 2] as Points,
  mend = [3, 4, 0] as Points,
  alsoTo = '-> kept',
  tag = 'repairs: x',
} = {}): string {
  return `-> first
${inkDecision('first', [
  keyed('x', fault, '-> mend', '#red: lie'),
  keyed('y', [2, 2, 1], '-> kept'),
  keyed('z', [4, 3, 4], alsoTo),
])}
${inkDecision('mend', [
  keyed('m', mend, '-> kept', '#repairs: x'),
  keyed('n', [1, 1, 2], '-> kept', '#repairs: x'),
  keyed('o', [0, 0, 3], '-> lost', `#${tag}`),
])}${ENDS}`;
}

describe('a repair decision', () => {
  it('is in order when it mends one fault, reached only after it', () => {
    expect(of('repair', repairing())).toEqual([]);
  });

  it('must tap every skill that its fault hurt', () => {
    expect(of('repair', repairing({ mend: [2, 4, 0] }))).toEqual([
      expect.stringContaining('“x” is a fault of empathy, but its repair “mend” does not tap'),
    ]);
  });

  it('must repair a fault', () => {
    expect(of('repair', repairing({ fault: [1, 1, 1] }))).toEqual([
      expect.stringContaining('“x”, which is no fault'),
    ]);
  });

  it('cannot be reached without the fault', () => {
    expect(of('repair', repairing({ alsoTo: '-> mend' }))).toEqual([
      '“mend” can be reached without “x”, which it repairs.',
    ]);
  });

  it('repairs with all its choices or with none', () => {
    expect(of('repair', repairing({ tag: 'slip: argued' }))).toEqual([
      'Either all choices at “mend” repair the same fault, or none does.',
    ]);
  });

  it('names a choice that exists', () => {
    expect(of('repair', repairing().replaceAll('repairs: x', 'repairs: q'))).toEqual(
      expect.arrayContaining(['“mend” repairs “q”, but there is no such choice.']),
    );
  });
});

it('a red line must hurt a skill that is tapped there', () => {
  expect(of('red_line', repairing({ fault: [1, 1, 0] }))).toEqual([]);
  expect(of('red_line', repairing({ fault: [1, 1, 1] }))).toEqual([
    '“x” crosses a red line but has no 0 on any skill tapped at “first”.',
  ]);
});

it('every knot is entered and every choice offered', () => {
  const source = `${repairing()}\n=== never ===\nNothing.\n-> END`;
  const found = faults(source, ['first', 'mend', 'kept', 'lost', 'never'], ['x', 'm', 'ghost']);
  expect(found.filter((one) => one.rule === 'unreached')).toMatchObject([
    { message: 'No path reaches the knot “never”.', at: [{ kind: 'knot', id: 'never' }] },
    { message: 'No path offers the choice “ghost”.', at: [{ kind: 'choice', id: 'ghost' }] },
  ]);
});

it('a story has enough decisions, choices and endings', () => {
  const source = `-> first
${inkDecision('first', [keyed('x', [0, 0, 0], '-> kept'), keyed('y', [4, 4, 4], '-> kept')])}
${inkEnding('kept', 'kept')}${inkEnding('lost', 'lost')}`;
  expect(faults(source).map((one) => one.message)).toEqual([
    'The longest path has 1 decisions; a short scenario needs 6.',
    '“first” offers 2 choices at once; it must be three or four.',
    '1 endings can be reached; a short scenario needs 4.',
    'No “lost” ending can be reached.',
  ]);
});
