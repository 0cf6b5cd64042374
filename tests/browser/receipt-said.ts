// The dots and receipts of the card “The profile”, as the answer of `npm run replay … --json` has them.

import { SKILLS, type Skill } from '../../src/core/vocabulary.ts';
import type { ReplayJson } from '../../src/tools/replay-json.ts';
import { dotWords } from '../../src/ui/debrief/dot.tsx';
import { ENGLISH } from '../words/all-words.ts';

type Row = ReplayJson['receipts'][Skill][number];
type PickRow = Extract<Row, { readonly kind: 'pick' }>;

/** `at`: 0-based number of the turn. */
export type Dot = { readonly skill: Skill; readonly at: number };

/** One for each line that says something about the skill, or answers a line that was a fault on it. */
export function dotsOf({ receipts }: ReplayJson, skill: Skill): readonly Dot[] {
  const rows = receipts[skill];
  const isAnswer = ({ choice }: PickRow) =>
    rows.some((row) => row.kind === 'repair' && row.choice === choice);
  return picksIn(rows).flatMap((pick, at) =>
    pick.standing === 'tapped' || (pick.standing === 'repair' && isAnswer(pick))
      ? { skill, at }
      : [],
  );
}

/** Of each skill the dot that has most to tell: a line that cost more than its own points, if one did. */
export const tellingDots = (json: ReplayJson): readonly Dot[] =>
  SKILLS.flatMap((skill) => {
    const told = (dot: Dot) => receiptOf(json, dot).length;
    return dotsOf(json, skill)
      .toSorted((a, b) => told(b) - told(a))
      .slice(0, 1);
  });

/** What a row of dots says, each with the number below it. */
export function dotSaid(json: ReplayJson, skill: Skill): readonly string[] {
  const rows = json.receipts[skill];
  return dotsOf(json, skill).map(({ at }) => {
    const pick = pickAt(rows, at);
    const of = <Kind extends Row['kind']>(kind: Kind) =>
      rows.filter((row): row is Extract<Row, { readonly kind: Kind }> => row.kind === kind);
    const words = dotWords(
      {
        ...pick,
        ...{ at, row: rows.indexOf(pick), stakes: pick.weight },
        isRepaired: of('repair').some((row) => row.fault === pick.choice && row.repaired),
        answers: of('repair').find((row) => row.choice === pick.choice)?.fault ?? null,
        red: of('red_line_cap').find((row) => row.choice === pick.choice)?.red ?? null,
      },
      ENGLISH.evidence,
      ENGLISH.scoring,
    );
    return `${at + 1} ${words}`;
  });
}

/** What a dot opens. */
export function receiptOf({ receipts }: ReplayJson, { skill, at }: Dot): readonly string[] {
  const pick = pickAt(receipts[skill], at);
  const caused = receipts[skill].filter((row) => 'choice' in row && row.choice === pick.choice);
  return [`Line ${at + 1}`, ...lineSaid(pick), ...caused.flatMap(adjustmentSaid)];
}

/** All rows of a skill, and at the foot what they come to. */
export function wholeReceipt({ receipts, scores }: ReplayJson, skill: Skill): readonly string[] {
  const rows = receipts[skill];
  const picks = picksIn(rows);
  const counted = picks.filter(({ standing }) => standing !== 'silent');
  const silent = picks.length - counted.length;
  return [
    ...counted.flatMap(lineSaid),
    ...(silent > 0
      ? [`${silent === 1 ? 'One decision says' : `${silent} decisions say`} nothing`]
      : []),
    ...rows.flatMap(adjustmentSaid),
    ...(scores[skill] === null ? [] : [`Score ${scores[skill]}`]),
  ];
}

export function lineSaid(pick: PickRow): readonly string[] {
  const { best, standing, shown } = pick;
  const points = standing === 'repair' || shown === null ? '' : `${inPoints(shown)} `;
  return [`${points}${meansSaid(pick)}`, ...(best < 4 ? [`earned more than ${best}.`] : [])];
}

const meansSaid = ({ points, best }: PickRow): string => `${points} of ${best} means:`;

function adjustmentSaid(row: Row): readonly string[] {
  const points = inPoints(row.shown);
  switch (row.kind) {
    case 'pick':
      return [];
    case 'rounding':
      return [`Rounding ${points}`];
    case 'doors_closed':
      return [`(${row.closed} points). ${points}`];
    case 'repair':
      return [row.repaired ? `Part of it comes back. ${points}` : `earlier fault right. ${points}`];
    case 'red_line_cap': {
      const why = row.repaired ? ', because it was put right' : '';
      return [`no more than ${row.cap} for this skill${why}. ${points}`];
    }
  }
}

/** As printed: a sign, and one decimal unless it is nothing. */
function inPoints(shown: number | null): string {
  if (shown === null) return '';
  if (shown === 0) return '0';
  return `${shown > 0 ? '+' : '−'}${Math.abs(shown).toFixed(1)}`;
}

const picksIn = (rows: readonly Row[]): readonly PickRow[] =>
  rows.filter((row): row is PickRow => row.kind === 'pick');

export function pickAt(rows: readonly Row[], at: number): PickRow {
  const pick = picksIn(rows)[at];
  if (!pick) throw new Error(`There is no line ${at + 1}.`);
  return pick;
}
