// Where everything stands on the branch map: decisions and endings in layers from top to bottom, and
// the ways between them. Ways from one decision to the same place share a trunk, so that one sees
// where the story comes together again.

import { Graph, layout } from '@dagrejs/dagre';
import type { Exploration } from '../../core/explore/exploration.ts';
import type { Choice, ChoiceId, Decision, Ending } from '../../core/story/line.ts';

export type Point = { readonly x: number; readonly y: number };

export type MapNode = {
  readonly id: string;
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type MapWay = {
  readonly choice: ChoiceId;
  readonly to: string;
  /** The pick may lead here or elsewhere, by what was remembered. */
  readonly sometimes: boolean;
  /** From below the choice to the top of the node it leads to. */
  readonly points: readonly Point[];
};

export type BranchMap = {
  readonly width: number;
  readonly height: number;
  readonly decisions: readonly (MapNode & { readonly decision: Decision })[];
  readonly endings: readonly (MapNode & { readonly ending: Ending })[];
  readonly ways: readonly MapWay[];
};

export const CHIP = { width: 112, height: 40, gap: 6 } as const;
const TITLE = 30;
const PADDING = 8;
const ENDING = { width: 190, height: 52 } as const;

export function branchMap(exploration: Exploration): BranchMap {
  const { decisions, endings, leadsTo } = exploration;
  const graph = new Graph({ multigraph: false });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 36,
    edgesep: 14,
    ranksep: 64,
    marginx: 12,
    marginy: 12,
  });
  for (const decision of Object.values(decisions)) graph.setNode(decision.id, sizeOf(decision));
  for (const { id } of Object.values(endings)) graph.setNode(id, { ...ENDING });
  for (const decision of Object.values(decisions))
    for (const [to, choices] of byTarget(decision, leadsTo))
      graph.setEdge(decision.id, to, { weight: choices.length });
  layout(graph);
  const at = (id: string): MapNode => ({ id, ...(graph.node(id) as Omit<MapNode, 'id'>) });
  const placed = Object.values(decisions).map((decision) => ({ ...at(decision.id), decision }));
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const bends = (from: string, to: string) =>
    (graph.edge(from, to) as { points: readonly Point[] }).points.slice(1, -1);
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

function byTarget(decision: Decision, leadsTo: Exploration['leadsTo']) {
  const targets = new Map<string, Choice[]>();
  for (const choice of decision.choices)
    for (const to of leadsTo[choice.id] ?? [])
      targets.set(to, [...(targets.get(to) ?? []), choice]);
  return targets;
}

/** The top left corner of a choice within its decision. */
export function chipCorner({ x, y, width, height }: MapNode, index: number): Point {
  return {
    x: x - width / 2 + PADDING + index * (CHIP.width + CHIP.gap),
    y: y + height / 2 - PADDING - CHIP.height,
  };
}

function belowChip(node: MapNode, index: number): Point {
  return {
    x: chipCorner(node, index).x + CHIP.width / 2,
    y: node.y + node.height / 2 - PADDING,
  };
}

const topOf = ({ x, y, height }: MapNode): Point => ({ x, y: y - height / 2 });
