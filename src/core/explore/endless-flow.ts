// Circles in the flow of a program. `endlessFaults` finds circles without a pick that no condition ends,
// before anything is run; where a condition might, the machine's limit of steps finds them. The walk finds
// circles with picks; `circleFaults` names them when the walk exceeds its limit of states before that.

import type { InkProgram } from '../story/edition.ts';
import { type FlowNode, flowOf } from '../story/flow.ts';
import { loadIfFit } from '../story/machine/load.ts';
import { fault, knot, type Violation } from './violation.ts';

function nodesOf(program: InkProgram): readonly FlowNode[] {
  const loaded = loadIfFit(program);
  return loaded ? flowOf(loaded).nodes : [];
}

/** Knots and functions that always lead back to themselves, without a pick or an end. */
export function endlessFaults(program: InkProgram): readonly Violation[] {
  const nodes = nodesOf(program);
  const stops = thatCanStop(nodes);
  const next = nodes.map((node, at) => (stops[at] ? [] : node.next.filter((to) => !stops[to])));
  return onCircles(nodes, next).map((name) =>
    fault(
      'cycle',
      `“${name}” can only come round to itself without a choice in between, and would never end.`,
      knot(name),
    ),
  );
}

/**
 * By node, whether the flow can come from there to an end, a choice that waits or a return. What
 * follows a call is only reached when the function can return.
 */
function thatCanStop(nodes: readonly FlowNode[]): readonly boolean[] {
  const stops = nodes.map(({ next }) => next.length === 0);
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      if (stops[at]) continue;
      const { item, next } = nodes[at] as FlowNode;
      const isCall = item.kind === 'divert' && item.isCall;
      const can = isCall ? next.every((to) => stops[to]) : next.some((to) => stops[to]);
      if (!can) continue;
      stops[at] = true;
      changed = true;
    }
  }
  return stops;
}

/** Knots on circles with picks; conditions may exclude some of these circles. */
export function circleFaults(program: InkProgram): readonly Violation[] {
  const nodes = nodesOf(program);
  const names = onCircles(
    nodes,
    nodes.map(({ next, picked }) => (picked === null ? next : [...next, picked])),
  );
  if (names.length === 0) return [];
  const some = names.slice(0, NAMED).map((name) => `“${name}”`);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more knots` : '';
  return [
    fault(
      'cycle',
      `The story can go in a circle, through ${some.join(', ')}${more}. No decision may be met twice; a second chance needs a knot of its own.`,
      ...names.map(knot),
    ),
  ];
}

const NAMED = 5;

/** The names of knots and functions that stand on a circle. */
function onCircles(nodes: readonly FlowNode[], next: Links): readonly string[] {
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
