import type { InkProgram } from './edition.ts';
import { isDictionary } from './flow.ts';

/** The same program, counting visits of every knot and stitch, so that unreached ones can be told. */
export function countKnots(program: InkProgram): InkProgram {
  const root = program.root as readonly unknown[];
  const counted = (container: unknown, depth: number): unknown => {
    if (!Array.isArray(container)) return container;
    const named = container.at(-1);
    const inner = Object.entries(isDictionary(named) ? named : {}).map(([name, child]) => [
      name,
      depth < 2 && /^[A-Za-z_]\w*$/.test(name) ? counted(child, depth + 1) : child,
    ]);
    const flags = isDictionary(named) ? Number(named['#f'] ?? 0) : 0;
    return [...container.slice(0, -1), { ...Object.fromEntries(inner), '#f': flags | 1 }];
  };
  return { ...program, root: counted(root, 0) };
}
