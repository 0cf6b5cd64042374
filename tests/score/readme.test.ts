// The worked example of the README, read from its two tables and computed with the code.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { closedDoors } from '../../src/core/explore/closed-doors.ts';
import { BAND_FLOOR } from '../../src/core/score/bands.ts';
import { REFUND_UNIT } from '../../src/core/score/ledger.ts';
import { followPicks, pickError, type Scorable } from '../../src/core/score/pick-order.ts';
import { score } from '../../src/core/score/score.ts';
import { tally } from '../../src/core/score/tally.ts';
import type { Decision } from '../../src/core/story/line.ts';
import { BANDS } from '../../src/core/vocabulary.ts';
import { skills } from '../../src/words/en/skills.ts';
import { chain, choice, decision, picked } from './by-hand.ts';

const readme = readFileSync('src/core/score/README.md', 'utf8');

/** The rows of the table that begins with this heading, without the heading. */
function table(heading: string): readonly (readonly string[])[] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  if (start < 0) throw new Error(`The README has no table that begins with “${heading}”.`);
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const moments = table('decision').map(([id = '', stakes, offer = '', pick]) => ({
  id,
  stakes: stakes === '2' ? (2 as const) : (1 as const),
  offer: offer.split(' ').map(Number),
  pick: `${id}${pick}`,
}));

const THE_BLAME = 'blame0';

const decisions: readonly Decision[] = moments.map(({ id, stakes, offer }) =>
  decision(
    id,
    stakes,
    offer.map((points) => {
      const name = `${id}${points}`;
      if (id === 'repair') return choice(name, points, { repairs: THE_BLAME });
      return choice(name, points, name === THE_BLAME ? { red: 'blame' } : {});
    }),
  ),
);

/** Only the blame leads to `afterBlame`; every other choice goes on past the repair. */
function edition(afterBlame: string): Scorable {
  const others = decisions.find(({ id }) => id === 'blame')?.choices ?? [];
  const detours = Object.fromEntries(
    others.map(({ id }) => [id, [id === THE_BLAME ? afterBlame : 'c']]),
  );
  const { key, leadsTo } = chain(decisions, detours);
  return {
    key: { ...key, closed: closedDoors({ decisions: key.decisions, leadsTo }) },
    leadsTo,
  };
}

function figuresOf(scorable: Scorable, picks: readonly string[]): readonly number[] {
  const followed = followPicks(scorable, picks);
  if (!followed.ok) throw pickError(followed);
  const { earned, open, refund, closed, cap } = tally(followed.picks, 'ownership');
  const points = earned + refund / REFUND_UNIT;
  return [earned, open, refund / REFUND_UNIT, closed, cap ?? 100, (100 * points) / (open + closed)];
}

const all = moments.map(({ pick }) => pick);
const [takenBack = [], callEnds = []] = table('what happens after the blame').map((row) =>
  row.slice(1).map(Number),
);

test('the tables say what the code computes', () => {
  expect(figuresOf(edition('repair'), all)).toEqual(takenBack);
  expect(figuresOf(edition('lost'), all.slice(0, 2))).toEqual(callEnds);
});

test('the first is shown rounded half up, the second not at all', () => {
  const shown = (scorable: Scorable, picks: readonly string[]) => {
    const scored = score(scorable, picked(...picks), { ended: true });
    return scored.ok && scored.score.skills.ownership.number;
  };
  expect(readme).toContain(`The first is shown as ${shown(edition('repair'), all)} `);
  expect(shown(edition('lost'), all.slice(0, 2))).toBeNull();
});

test('the bands are those of the code', () => {
  expect(table('band')).toEqual(
    BANDS.map((band) => [skills.bands[band], String(BAND_FLOOR[band])]),
  );
});
