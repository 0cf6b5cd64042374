// The attainable range of each skill at every ending, and the ceiling that remains after each choice.

import { type BySkill, bySkill } from '../../by-skill.ts';
import type { ChoiceId, EndingId } from '../../story/line.ts';
import type { Skill } from '../../vocabulary.ts';
import { aheadOf, alongPaths } from '../along-paths.ts';
import {
  type Attainable,
  either,
  NOTHING_PICKED,
  pickedBefore,
  type Range,
  rangeThrough,
  thenPicked,
} from './attainable.ts';
import type { Board } from './board.ts';

export type Ranges = {
  /** Null where no path has enough evidence for a number. */
  readonly perEnding: Readonly<Record<EndingId, BySkill<Range | null>>>;
  /** The highest score of any attempt in which the choice is taken. */
  readonly ceilings: Readonly<Record<ChoiceId, BySkill<number | null>>>;
};

export function rangesOf(board: Board): Ranges {
  const ranges = bySkill((skill) => rangesOfSkill(board, skill));
  return {
    perEnding: Object.fromEntries(
      board.endings.map(({ id }) => [id, bySkill((one) => ranges[one].perEnding.get(id) ?? null)]),
    ),
    ceilings: Object.fromEntries(
      [...board.ledger.keys()].map((id) => [
        id,
        bySkill((one) => ranges[one].ceilings.get(id) ?? null),
      ]),
    ),
  };
}

type SkillRanges = {
  readonly perEnding: ReadonlyMap<EndingId, Range | null>;
  readonly ceilings: ReadonlyMap<ChoiceId, number>;
};

function rangesOfSkill({ exploration, ledger, answered }: Board, skill: Skill): SkillRanges {
  const picked = (paths: Attainable, choice: ChoiceId) => {
    const pick = ledger.get(choice);
    return pick ? thenPicked(paths, pick, skill, answered) : paths;
  };
  const before = alongPaths<Attainable>(
    exploration,
    NOTHING_PICKED,
    (paths, { choice }) => picked(paths, choice),
    either,
  );
  const ahead = aheadOf<Attainable>(
    exploration,
    () => NOTHING_PICKED,
    (paths, { choice }) => {
      const pick = ledger.get(choice);
      return pick ? pickedBefore(paths, pick, skill) : paths;
    },
    either,
  );
  const ceilings = new Map<ChoiceId, number>();
  for (const [index, { edges }] of exploration.states.entries())
    for (const { choice, to } of edges) {
      const withChoice = picked(before.states[index] as Attainable, choice);
      const rest = to.kind === 'ending' ? NOTHING_PICKED : (ahead[to.state] as Attainable);
      const most = rangeThrough(withChoice, rest)?.most;
      if (most !== undefined) ceilings.set(choice, Math.max(most, ceilings.get(choice) ?? 0));
    }
  return {
    perEnding: new Map(
      [...before.endings].map(([id, paths]) => [id, rangeThrough(paths, NOTHING_PICKED)]),
    ),
    ceilings,
  };
}
