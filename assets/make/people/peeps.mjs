// Reads the drawn parts out of the Open Peeps package: each is one silhouette and one ink path in
// its own coordinates; here they come back in the common 850 × 1200 box of a bust.

import { createRequire } from 'node:module';
import { parsePath } from './path.mjs';

const load = createRequire(import.meta.url);
const React = load('react');
const { renderToStaticMarkup } = load('react-dom/server');

/**
 * @typedef {import('./path.mjs').Step} Step
 * @typedef {'body' | 'hair' | 'face' | 'beard' | 'glasses'} Kind
 */

/** Where a head's parts stand in the box of the bust: the package's own head component.
 * @type {Readonly<Record<Kind, { options: string, list: string, x: number, y: number }>>} */
const KINDS = {
  body: { options: 'pose/bust/z_options', list: 'BustPose', x: 0, y: 0 },
  hair: { options: 'hair/z_options', list: 'Hair', x: 225, y: 0 },
  face: { options: 'face/z_options', list: 'Face', x: 225 + 159, y: 186 },
  beard: { options: 'facialHair/z_options', list: 'FacialHair', x: 225 + 123, y: 338 },
  glasses: { options: 'accessories/z_options', list: 'Accessories', x: 225 + 47, y: 241 },
};

const SHAPE = /<(g|path)\b([^>]*?)\/?>|<\/g>/g;

/** @param {string} text @param {string} name */
const attribute = (text, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '';

/** @param {string} attributes */
function offset(attributes) {
  const [x = 0, y = 0] =
    attribute(attributes, 'transform')
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  return { x, y };
}

/**
 * The silhouettes and the ink of one drawn part, in the box of the bust. Throws when the
 * package has no such part.
 * @param {Kind} kind @param {string} name
 */
export function drawnPart(kind, name) {
  const { options, list, x, y } = KINDS[kind];
  const part = load(`react-peeps/lib/peeps/${options}`)[list][name];
  if (!part) throw new Error(`Open Peeps draws no ${kind} called ${name}`);
  const markup = renderToStaticMarkup(
    React.createElement(part, { strokeColor: 'ink', backgroundColor: 'base' }),
  );
  const moves = [{ x, y }];
  /** @type {{ base: Step[][], ink: Step[] }} */
  const drawn = { base: [], ink: [] };
  for (const [tag, element, attributes = ''] of markup.matchAll(SHAPE)) {
    if (tag === '</g>') moves.pop();
    else if (element === 'g') moves.push(offset(attributes));
    else {
      const all = [...moves, offset(attributes)];
      const dx = all.reduce((sum, move) => sum + move.x, 0);
      const dy = all.reduce((sum, move) => sum + move.y, 0);
      const steps = parsePath(attribute(attributes, 'd'), dx, dy);
      if (attribute(attributes, 'fill') === 'ink') drawn.ink.push(...steps);
      else drawn.base.push(steps);
    }
  }
  return drawn;
}
