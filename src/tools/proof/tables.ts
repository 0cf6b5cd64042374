// The figures of a story that come in rows: endings, players, tricks, skills, choices.

import type { Exploration } from '../../core/explore/exploration.ts';
import { MOST_CORRELATION } from '../../core/explore/proof/correlation.ts';
import type { Outcome } from '../../core/explore/proof/habits.ts';
import { isTapped } from '../../core/play/tapped.ts';
import { faultRepairedAt } from '../../core/score/measure.ts';
import type { Choice, Decision, Ending } from '../../core/story/line.ts';
import { ENDING_KINDS, SKILLS } from '../../core/vocabulary.ts';
import type { Proven } from './prove-story.ts';
import { counted, decimal, NO_NUMBER, numberText, range, share } from './say.ts';
import type { Table } from './table.ts';

export function figureTables(proven: Proven): readonly Table[] {
  return [
    endings(proven),
    routes(proven),
    players('players', playersOf(proven)),
    players('tricks (none may reach 70 on all three)', proven.sheet.tricks),
    skills(proven),
    marks(proven),
  ];
}

function endings({ exploration, sheet }: Proven): Table {
  const { paths, ranges, fewestTaps } = sheet;
  return {
    title: 'endings',
    head: ['kind', 'paths', ...SKILLS, 'fewest taps'],
    words: [1],
    rows: bestFirst(exploration).map(({ id, kind }) => [
      id,
      kind,
      counted(paths.perEnding[id] ?? 0n),
      ...SKILLS.map((skill) => range(ranges.perEnding[id]?.[skill])),
      // No number: it is reached by leaving early alone.
      SKILLS.map((skill) => numberText(fewestTaps[id]?.[skill])).join(' '),
    ]),
  };
}

function bestFirst({ endings }: Exploration): readonly Ending[] {
  return ENDING_KINDS.flatMap((kind) => Object.values(endings).filter((one) => one.kind === kind));
}

function routes({ exploration, sheet }: Proven): Table {
  const picks = sheet.paths.shortest;
  return {
    title: 'shortest route to',
    head: ['picks'],
    words: [1],
    rows: bestFirst(exploration).map(({ id }) => [id, picks[id]?.join(', ') ?? '']),
  };
}

function playersOf({ sheet: { habits } }: Proven): readonly Outcome[] {
  return [
    ...SKILLS.map((skill) => habits.best[skill]),
    ...SKILLS.map((skill) => habits.worst[skill]),
    habits.highestSum,
  ];
}

function players(title: string, outcomes: readonly Outcome[]): Table {
  return {
    title,
    head: [...SKILLS, 'ending'],
    words: [SKILLS.length + 1],
    rows: outcomes.map(({ player, numbers, ending }) => [
      player,
      ...SKILLS.map((skill) => numberText(numbers[skill])),
      ending,
    ]),
  };
}

function skills({ sheet }: Proven): Table {
  return {
    title: `skills together (at most ${MOST_CORRELATION})`,
    head: ['correlation'],
    rows: sheet.skillPairs.map(({ skills: [a, b], correlation }) => [
      `${a} and ${b}`,
      correlation === null ? NO_NUMBER : decimal(correlation, 2),
    ]),
  };
}

function marks({ sheet }: Proven): Table {
  return {
    title:
      'what can be seen without understanding (best in at most half of four or more decisions)',
    head: ['decisions', ...SKILLS, 'sum'],
    rows: sheet.marks.map(({ mark, decisions, best }) => [
      mark,
      String(decisions),
      ...([...SKILLS, 'sum'] as const).map((by) =>
        decisions === 0 ? NO_NUMBER : share(best[by], decisions),
      ),
    ]),
  };
}

/** Each decision, then its choices as written. */
export function choicesTable({ exploration, sheet, edition }: Proven): Table {
  const row = (choice: Choice) => [
    `  ${choice.id}`,
    SKILLS.map((skill) => choice.points[skill]).join(' '),
    ...SKILLS.map((skill) => numberText(sheet.ranges.ceilings[choice.id]?.[skill])),
    String(choice.text.length),
    choiceMarks(choice, edition.key.closed[choice.id]),
    (exploration.leadsTo[choice.id] ?? []).join(', '),
  ];
  return {
    title: 'choices',
    head: ['points', ...SKILLS.map((skill) => `≤ ${skill}`), 'length', 'marks', 'leads to'],
    words: [6, 7],
    rows: Object.values(exploration.decisions).flatMap((decision) => [
      [decision.id, '', '', '', '', '', named(decision)],
      ...decision.choices.map(row),
    ]),
  };
}

const named = (decision: Decision): string =>
  [decision.title, ...aboutDecision(decision)].join('; ');

export function aboutDecision(decision: Decision): readonly string[] {
  const repaired = faultRepairedAt(decision);
  const silent = SKILLS.filter((skill) => !isTapped(decision, skill));
  return [
    decision.stakes > 1 ? `stakes ${decision.stakes}` : '',
    repaired === null ? '' : `repairs ${repaired}`,
    silent.length > 0 ? `silent for ${silent.join(' and ')}` : '',
  ].filter(Boolean);
}

export function choiceMarks({ red }: Choice, closed: Partial<Record<string, number>> = {}): string {
  const doors = SKILLS.some((skill) => closed[skill]);
  return [
    red === null ? '' : `red: ${red}`,
    doors ? `closes ${SKILLS.map((skill) => closed[skill] ?? 0).join(' ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
