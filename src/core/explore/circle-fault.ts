// Circles in the flow of a program. The walk finds a circle when it comes round; where it exceeds its
// limit of states before that, the circle is named from the program, in place of a variable that grows.

import { NEXT_ROUND } from '../story/drill.ts';
import type { InkProgram } from '../story/edition.ts';
import { type FlowNode, flowOf } from '../story/flow.ts';
import { load } from '../story/machine/load.ts';
import { fault, knot, type Violation } from './violation.ts';

const NAMED = 5;

/** Null without a circle; conditions may exclude some of those that are named. */
export function circleFault(program: InkProgram): Violation | null {
  const names = onCircles(flowOf(load(program)).nodes);
  if (names.length === 0) return null;
  const some = names.slice(0, NAMED).map((name) => `“${name}”`);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more knots` : '';
  return fault(
    'cycle',
    `The story can go in a circle, through ${some.join(', ')}${more}. No decision may be met twice; a second chance needs a knot of its own.`,
    ...names.map(knot),
  );
}

/** The names of knots and functions that stand on a circle. */
function onCircles(nodes: readonly FlowNode[]): readonly string[] {
  // From the knot that deals the rounds of a drill a way leads to each, and back from each of them.
  const isDealt = ({ within }: FlowNode) => within.path.split('.')[0] === NEXT_ROUND;
  const next = nodes.map((node) => {
    if (isDealt(node)) return [];
    return node.picked === null ? node.next : [...node.next, node.picked];
  });
  const leadingOn = withoutDeadEnds(new Set(next.keys()), next);
  const round = withoutDeadEnds(leadingOn, reversed(next));
  return [...new Set([...round].flatMap((index) => nodes[index]?.within.path.split('.')[0] || []))];
}

type Links = readonly (readonly number[])[];

function reversed(links: Links): Links {
  const back: number[][] = links.map(() => []);
  for (const [from, targets] of links.entries()) for (const to of targets) back[to]?.push(from);
  return back;
}

/** The nodes that remain when those without a link to another are removed, again and again. */
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
