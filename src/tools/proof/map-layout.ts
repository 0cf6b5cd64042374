// The layout of the branch map: decisions and endings in layers from top to bottom, and the ways between
// them. Ways from a decision to the same place share their bends, which shows where paths meet.

import type { Exploration } from '../../core/explore/exploration.ts';
import type { ChoiceId, Decision, Ending } from '../../core/story/line.ts';
import { type Box, layered, type Point } from '../../ui/map/layered.ts';

export type PlacedNode = Box & { readonly id: string };

export type PlacedWay = {
  readonly choice: ChoiceId;
  readonly to: string;
  /** The pick leads here or elsewhere, depending on variables. */
  readonly sometimes: boolean;
  /** From below the choice to the top of the node it leads to. */
  readonly points: readonly Point[];
};

export type SheetMap = {
  readonly width: number;
  readonly height: number;
  readonly decisions: readonly (PlacedNode & { readonly decision: Decision })[];
  readonly endings: readonly (PlacedNode & { readonly ending: Ending })[];
  readonly ways: readonly PlacedWay[];
};

export const CHIP = { width: 112, height: 40, gap: 6 } as const;
const TITLE = 30;
const PADDING = 8;
const ENDING = { width: 190, height: 52 } as const;

export function sheetMap(exploration: Exploration): SheetMap {
  const { decisions, endings, leadsTo } = exploration;
  const arrows = Object.values(decisions).flatMap((decision) => arrowsFrom(decision, leadsTo));
  const sizes = {
    ...Object.fromEntries(Object.values(decisions).map((one) => [one.id, sizeOf(one)])),
    ...Object.fromEntries(Object.keys(endings).map((id) => [id, ENDING])),
  };
  const spacing = { nodesep: 36, edgesep: 14, ranksep: 64 };
  const { width, height, boxes, bends } = layered(sizes, arrows, spacing);
  const at = (id: string): PlacedNode => ({ id, ...(boxes[id] as Box) });
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
