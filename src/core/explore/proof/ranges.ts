// The attainable range of each skill at every ending, and the ceiling that remains after each choice.

import type { ChoiceId, EndingId } from '../../story/line.ts';
import { SKILLS, type Skill } from '../../vocabulary.ts';
import { aheadOf, alongPaths } from '../along-paths.ts';
import { type Attainable, either, NOTHING_PICKED, pickedBefore, thenPicked } from './attainable.ts';
import type { Board } from './board.ts';
import { type Range, rangeOf, rangeThrough } from './range.ts';

/** Null where no path has enough evidence for a number. */
export type SkillRanges = Readonly<Record<Skill, Range | null>>;

export type Ranges = {
  readonly perEnding: Readonly<Record<EndingId, SkillRanges>>;
  /** The highest score of any attempt in which the choice is taken. */
  readonly ceilings: Readonly<Record<ChoiceId, Readonly<Record<Skill, number | null>>>>;
};

export function rangesOf(board: Board): Ranges {
  const all = SKILLS.map((skill) => rangesOfSkill(board, skill));
  const bySkill = <Value>(pick: (ranges: SkillResult) => Value | undefined, none: Value) =>
    Object.fromEntries(
      SKILLS.map((skill, index) => [skill, pick(all[index] as SkillResult) ?? none]),
    ) as Record<Skill, Value>;
  return {
    perEnding: Object.fromEntries(
      board.endings.map(({ id }) => [
        id,
        bySkill<Range | null>((one) => one.perEnding.get(id), null),
      ]),
    ),
    ceilings: Object.fromEntries(
      [...board.ledger.keys()].map((id) => [
        id,
        bySkill<number | null>((one) => one.ceilings.get(id), null),
      ]),
    ),
  };
}

type SkillResult = {
  readonly perEnding: ReadonlyMap<EndingId, Range>;
  readonly ceilings: ReadonlyMap<ChoiceId, number>;
};

function rangesOfSkill({ exploration, ledger, answered }: Board, skill: Skill): SkillResult {
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
  const perEnding = [...before.endings].flatMap(([id, paths]) => {
    const range = rangeOf(paths);
    return range ? [[id, range] as const] : [];
  });
  const ceilings = new Map<ChoiceId, number>();
  for (const [index, { edges }] of exploration.states.entries())
    for (const { choice, to } of edges) {
      const so = picked(before.states[index] as Attainable, choice);
      const rest = to.kind === 'ending' ? NOTHING_PICKED : (ahead[to.state] as Attainable);
      const most = rangeThrough(so, rest)?.most;
      if (most !== undefined) ceilings.set(choice, Math.max(most, ceilings.get(choice) ?? 0));
    }
  return { perEnding: new Map(perEnding), ceilings };
}
