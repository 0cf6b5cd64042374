import type { ChoiceId } from '../../story/line.ts';
import { alongPaths } from '../along-paths.ts';
import { choicePlace, fault, knot, type Violation } from '../violation.ts';
import type { Board } from './board.ts';

/** No `kept` ending with a red line left unrepaired. */
export function keptWithRedLine({ exploration, ledger }: Board): readonly Violation[] {
  // Where a red line can be repaired every path has crossed it, so one set for all paths is exact.
  const { endings } = alongPaths<ReadonlySet<ChoiceId>>(
    exploration,
    new Set(),
    (unrepaired, { choice: id }) => {
      const pick = ledger.get(id);
      const left = pick?.repairs
        ? [...unrepaired].filter((one) => one !== pick.answers)
        : unrepaired;
      return pick?.choice.red ? new Set([...left, id]) : new Set(left);
    },
    (a, b) => new Set([...a, ...b]),
  );
  return Object.values(exploration.endings)
    .filter(({ kind }) => kind === 'kept')
    .flatMap(({ id }) =>
      [...(endings.get(id) ?? [])].map((crossed) =>
        fault(
          'kept_with_red_line',
          `“${id}” keeps the customer although the red line “${crossed}” can be left unrepaired on the way there.`,
          choicePlace(crossed),
          knot(id),
        ),
      ),
    );
}
