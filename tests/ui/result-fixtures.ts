// One small result whose rows add up: ownership 62 after a blame that was put right.

import type { ReceiptRow } from '../../src/core/score/receipt-row.ts';
import type { PrintedRow, ResultView, SkillView } from '../../src/ui/parts/result-view.ts';

const pick = (
  choice: string,
  said: string,
  points: number,
  standing: 'tapped' | 'silent' | 'repair',
  shown: number | null,
): PrintedRow => ({
  row: {
    kind: 'pick',
    decision: `decision_${choice}`,
    choice,
    said,
    points,
    best: 4,
    weight: 1,
    standing,
    fault: points === 0,
    skill: 'ownership',
    contribution: null,
  } as ReceiptRow,
  shown,
});

const rows: readonly PrintedRow[] = [
  pick('a', '“That crack is ours.”', 3, 'tapped', 25),
  pick('b', '“You probably didn’t book it with me.”', 0, 'tapped', 0),
  pick('c', '“I am sorry. It was me.”', 4, 'repair', null),
  pick('d', '“I ring you when I hold it.”', 4, 'tapped', 33.3),
  pick('e', '“Eight o’clock.”', 2, 'silent', null),
  {
    row: { kind: 'doors_closed', choice: 'b', closed: 1, contribution: null } as ReceiptRow,
    shown: -1.5,
  },
  {
    row: { kind: 'repair', choice: 'c', fault: 'b', repaired: true } as ReceiptRow,
    shown: 4.9,
  },
  {
    row: { kind: 'red_line_cap', choice: 'b', red: 'blame', cap: 79, repaired: true } as ReceiptRow,
    shown: 0,
  },
  { row: { kind: 'rounding', contribution: null } as ReceiptRow, shown: 0.3 },
];

const moments: ResultView['moments'] = Object.fromEntries(
  rows.flatMap(({ row }, turn) =>
    row.kind === 'pick'
      ? [
          [
            row.choice,
            {
              turn,
              said: row.said,
              why: 'Both questions get an answer.',
              hears: 'Somebody here knows.',
              slip: row.choice === 'b' ? 'blamed' : null,
              red: row.choice === 'b' ? 'blame' : null,
              first: row.choice === 'd' ? '“It’ll be taken care of.”' : null,
            },
          ],
        ]
      : [],
  ),
);

export const skill: SkillView = {
  skill: 'ownership',
  number: 62,
  band: 'developing',
  bar: 20,
  met: 3,
  rows,
  ceiling: null,
  guess: {
    band: 'ready',
    words: 'You thought higher: Ready; it came out Developing.',
  },
};

export const result: ResultView = {
  title: 'The missing windshield',
  mode: 'assess',
  isPractice: false,
  customer: 'Ms Marsh',
  ending: {
    id: 'glass_at_last',
    kind: 'at_risk',
    headline: 'She has her glass.',
    review: 'The new windshield is fine.',
    business: 'One customer kept for now.',
  },
  skills: [
    { ...skill, skill: 'empathy', number: 82, band: 'ready', bar: 15 },
    skill,
    { ...skill, skill: 'recovery', number: null, band: null, bar: null, met: 2 },
  ],
  redLines: [
    { decision: 'decision_b', choice: 'b', red: 'blame', hurts: ['ownership'], repaired: true },
  ],
  faults: { made: 2, repaired: 1 },
  mean: 61,
  withHelp: false,
  passed: false,
  moments,
  costliest: 'b',
  isFromFile: false,
  endings: { seen: 2, total: 7 },
  turns: rows.flatMap(({ row }) =>
    row.kind === 'pick' && row.choice === 'b' ? [{ skill: 'ownership', row }] : [],
  ),
  map: '#/map/a1',
  rule: 'When it is my mistake, I say so first.',
  playedOn: 'March 2, 2026',
  evidence: 'The first assessed attempt at one scenario.',
  coach: '#/coach/a1',
};
