// Boxes in layers from top to bottom with few crossings, for every drawing of a branch map. The only
// place that knows the library; fetched on demand, because it is larger than most pages.

import { Graph, layout } from '@dagrejs/dagre';

export type Point = { readonly x: number; readonly y: number };

export type Size = { readonly width: number; readonly height: number };

/** `x` and `y`: of its middle. */
export type Box = Point & Size;

export type Layered = Size & {
  /** By id. */
  readonly boxes: Readonly<Record<string, Box>>;
  /** Where a way from one box to another bends on its way past the layers between. */
  readonly bends: (from: string, to: string) => readonly Point[];
};

export type Arrow = {
  readonly from: string;
  readonly to: string;
  /** Heavier ones are kept short and straight. */
  readonly weight?: number;
};

export function layered(
  sizes: Readonly<Record<string, Size>>,
  arrows: readonly Arrow[],
  spacing: { readonly nodesep: number; readonly edgesep: number; readonly ranksep: number },
): Layered {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', marginx: 12, marginy: 12, ...spacing });
  for (const [id, size] of Object.entries(sizes)) graph.setNode(id, { ...size });
  for (const { from, to, weight = 1 } of arrows) graph.setEdge(from, to, { weight });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>;
  const boxAt = (id: string): Box => {
    const { x, y, width: across, height: high } = graph.node(id) as Box;
    return { x, y, width: across, height: high };
  };
  return {
    width,
    height,
    boxes: Object.fromEntries(Object.keys(sizes).map((id) => [id, boxAt(id)])),
    bends: (from, to) =>
      (graph.edge(from, to) as { points: readonly Point[] }).points
        .slice(1, -1)
        .map(({ x, y }) => ({ x, y })),
  };
}
