// The layout of the branch map: decisions and endings in layers from top to bottom, and the ways between
// them. Ways from a decision to the same place share their bends, which shows where paths meet.

import { Graph, layout } from '@dagrejs/dagre';
import type { Exploration } from '../../core/explore/exploration.ts';
import type { ChoiceId, Decision, Ending } from '../../core/story/line.ts';

export type Point = { readonly x: number; readonly y: number };

type Size = { readonly width: number; readonly height: number };

/** `x` and `y`: of its middle. */
type Box = Point & Size;

export type PlacedNode = Box & { readonly id: string };

export type PlacedWay = {
  readonly choice: ChoiceId;
  readonly to: string;
  /** The pick leads here or elsewhere, depending on variables. */
  readonly sometimes: boolean;
  /** From below the choice to the top of the node it leads to. */
  readonly points: readonly Point[];
};

export type SheetMap = Size & {
  readonly decisions: readonly (PlacedNode & { readonly decision: Decision })[];
  readonly endings: readonly (PlacedNode & { readonly ending: Ending })[];
  readonly ways: readonly PlacedWay[];
};

export const CHIP = { width: 112, height: 40, gap: 6 } as const;
const TITLE = 30;
const PADDING = 8;
const ENDING = { width: 190, height: 52 } as const;
const SPACING = { nodesep: 36, edgesep: 14, ranksep: 64 };

export function sheetMap(exploration: Exploration): SheetMap {
  const { decisions, endings, leadsTo } = exploration;
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', marginx: 12, marginy: 12, ...SPACING });
  for (const one of Object.values(decisions)) graph.setNode(one.id, sizeOf(one));
  for (const id of Object.keys(endings)) graph.setNode(id, { ...ENDING });
  for (const { from, to, weight } of Object.values(decisions).flatMap((one) =>
    arrowsFrom(one, leadsTo),
  ))
    graph.setEdge(from, to, { weight });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  const at = (id: string): PlacedNode => ({ ...(graph.node(id) as Box), id });
  const bends = (from: string, to: string) =>
    (graph.edge(from, to) as { points: readonly Point[] }).points.slice(1, -1);
  const placed = Object.values(decisions).map((decision) => ({ ...at(decision.id), decision }));
  return {
    width,
    height,
    decisions: placed,
    endings: Object.values(endings).map((ending) => ({ ...at(ending.id), ending })),
    ways: placed.flatMap((node) =>
      node.decision.choices.flatMap((choice, index) => {
        const targets = leadsTo[choice.id] ?? [];
        return targets.map((to) => ({
          choice: choice.id,
          to,
          sometimes: targets.length > 1,
          points: [belowChip(node, index), ...bends(node.id, to), topOf(at(to))],
        }));
      }),
    ),
  };
}

function sizeOf({ choices }: Decision) {
  return {
    width: choices.length * (CHIP.width + CHIP.gap) - CHIP.gap + 2 * PADDING,
    height: TITLE + CHIP.height + PADDING,
  };
}

function arrowsFrom({ id, choices }: Decision, leadsTo: Exploration['leadsTo']) {
  const all = choices.flatMap((choice) => leadsTo[choice.id] ?? []);
  const targets = [...new Set(all)];
  return targets.map((to) => ({ from: id, to, weight: all.filter((one) => one === to).length }));
}

/** The top left corner of a choice within its decision. */
export function chipCorner({ x, y, width, height }: PlacedNode, index: number): Point {
  return {
    x: x - width / 2 + PADDING + index * (CHIP.width + CHIP.gap),
    y: y + height / 2 - PADDING - CHIP.height,
  };
}

function belowChip(node: PlacedNode, index: number): Point {
  return {
    x: chipCorner(node, index).x + CHIP.width / 2,
    y: node.y + node.height / 2 - PADDING,
  };
}

const topOf = ({ x, y, height }: PlacedNode): Point => ({ x, y: y - height / 2 });
