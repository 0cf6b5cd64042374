// The same of the last two cards, and of the page that can be printed there.

import { SKILLS, type Skill } from '../../src/core/vocabulary.ts';
import type { ReplayJson } from '../../src/tools/replay-json.ts';
import { skills as skillWords } from '../../src/words/en/skills.ts';
import type { Read } from './debrief.ts';
import { evidenceSaid, type Said, scoreSaid } from './debrief-said.ts';
import { lineSaid, pickAt } from './receipt-said.ts';
import { plain } from './said.ts';

/** The costliest moment, and all the others as they were said. */
export function momentsSaid({ lines, turningPoints }: ReplayJson): Said {
  const first = turningPoints[0]?.at ?? 0;
  const rest = [...lines.keys()].filter((at) => at !== first);
  const named = (at: number) => `Line ${at + 1} of ${lines.length}`;
  return [named(first), `${rest.length} other lines of yours`, ...rest.map(named)];
}

/** `at`: 0-based number of the turn at which the two part. */
export function comparedSaid(own: ReplayJson, other: ReplayJson, at: number): Said {
  const reached = ({ scores, bands }: ReplayJson, skill: Skill) => {
    const band = bands[skill];
    return band ? `${skillWords.bands[band]} ${scores[skill]}` : 'open: too little evidence';
  };
  return [
    `The two part at line ${at + 1}.`,
    '100 50 0',
    `Your way, ${own.trust.at(-1)} of 100 at the end`,
    `The other way, ${other.trust.at(-1)}`,
    ...SKILLS.flatMap((skill) => [
      `was ${reached(own, skill)}`,
      `would have been ${reached(other, skill)}`,
    ]),
    `Play it yourself from line ${at + 1}`,
  ];
}

/** Both curves as they are read out. */
export function curvesSaid(own: ReplayJson, other: ReplayJson, at: number): string {
  const yours = [own.trustAtStart, ...own.trust].join(', ');
  const others = other.trust.slice(at).join(', ');
  return `Trust from 0 to 100, line by line. On your way: ${yours}. On the other way, from line ${at + 1} on: ${others}.`;
}

/** So many rules are offered at once. */
const NEAR = 3;

export const rulesSaid = ({ rules }: ReplayJson): Said =>
  rules.length > NEAR ? [`${rules.length - NEAR} more from this story`] : [];

/** What was said at each pick. */
export const ownLines = ({ transcript }: ReplayJson): readonly string[] =>
  transcript.flatMap((entry, index) => {
    if (entry.kind !== 'pick') return [];
    const after = transcript.slice(index + 1);
    const beat = after.slice(0, after.findIndex(({ kind }) => kind === 'pick') >>> 0);
    const own = beat.find((one) => one.kind === 'line' && one.name === 'You');
    return plain((own?.kind === 'line' ? own : entry).text);
  });

/** `printed`: for how many of the turning points there is room. */
export function sheetSaid(json: ReplayJson, read: Read, printed: number): Said {
  return [
    'November 21, 2026',
    ...SKILLS.flatMap((skill) => scoreSaid(json, read, skill)),
    ...json.turningPoints.slice(0, printed).flatMap(({ at, skill }) => {
      const pick = pickAt(json.receipts[skill], at);
      return [`your line ${at + 1}`, ...lineSaid({ ...pick, shown: null })];
    }),
    evidenceSaid(json),
  ];
}
