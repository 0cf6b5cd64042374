// A story that runs on without ever asking for a pick would never come back from its first step, so
// this is looked for in the program itself, before anything is run.

import type { InkProgram } from '../story/edition.ts';
import { flowOf } from '../story/flow.ts';
import { fault, knot, type Violation } from './violation.ts';

/** Knots and functions that can come round to themselves without a pick. */
export function endlessFaults(program: InkProgram): readonly Violation[] {
  const { nodes } = flowOf(program);
  const next = nodes.map((node) => node.next);
  const leadingOn = withoutDeadEnds(new Set(next.keys()), next);
  const onCircles = withoutDeadEnds(leadingOn, reversed(next));
  const names = new Set(
    [...onCircles].flatMap((index) => nodes[index]?.within.path.split('.')[0] || []),
  );
  return [...names].map((name) =>
    fault(
      'cycle',
      `“${name}” can come round to itself without a choice in between, and would never end.`,
      knot(name),
    ),
  );
}

type Links = readonly (readonly number[])[];

function reversed(links: Links): Links {
  const back: number[][] = links.map(() => []);
  for (const [from, targets] of links.entries()) for (const to of targets) back[to]?.push(from);
  return back;
}

/** Takes away what leads to nothing that is left, until nothing more goes. */
function withoutDeadEnds(among: ReadonlySet<number>, links: Links): ReadonlySet<number> {
  const left = new Set(among);
  const back = reversed(links);
  const waysOn = links.map((targets) => targets.filter((to) => left.has(to)).length);
  const ends = [...left].filter((node) => waysOn[node] === 0);
  for (const end of ends) {
    left.delete(end);
    for (const before of back[end] ?? []) {
      waysOn[before] = (waysOn[before] ?? 0) - 1;
      if (waysOn[before] === 0 && left.has(before)) ends.push(before);
    }
  }
  return left;
}
