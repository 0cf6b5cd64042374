// Reads the drawn parts out of the Open Peeps package: each is one silhouette and one ink path in
// its own coordinates; here they come back in the common 850 × 1200 box of a bust.

import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const React = load('react');
const { renderToStaticMarkup } = load('react-dom/server');

/** Where a head's parts stand in the box of the bust: the package's own head component. */
const KINDS = {
  body: { options: 'pose/bust/z_options', list: 'BustPose', x: 0, y: 0 },
  hair: { options: 'hair/z_options', list: 'Hair', x: 225, y: 0 },
  face: { options: 'face/z_options', list: 'Face', x: 225 + 159, y: 186 },
  beard: { options: 'facialHair/z_options', list: 'FacialHair', x: 225 + 123, y: 338 },
  glasses: { options: 'accessories/z_options', list: 'Accessories', x: 225 + 47, y: 241 },
};

const SHAPE = /<(g|path)\b([^>]*?)\/?>|<\/g>/g;
const attribute = (text, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '';

function offset(attributes) {
  const [x = 0, y = 0] =
    attribute(attributes, 'transform')
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  return { x, y };
}

/**
 * The paths of one drawn part, back to front: `tone` is 'base' (the silhouette) or 'ink', `x` and
 * `y` move its `d` into the box of the bust. Throws when the package has no such part.
 */
export function drawnPart(kind, name) {
  const { options, list, x, y } = KINDS[kind];
  const part = load(`react-peeps/lib/peeps/${options}`)[list][name];
  if (!part) throw new Error(`Open Peeps draws no ${kind} called ${name}`);
  const markup = renderToStaticMarkup(
    React.createElement(part, { strokeColor: 'ink', backgroundColor: 'base' }),
  );
  const moves = [{ x, y }];
  const paths = [];
  for (const [tag, element, attributes = ''] of markup.matchAll(SHAPE)) {
    if (tag === '</g>') moves.pop();
    else if (element === 'g') moves.push(offset(attributes));
    else {
      const all = [...moves, offset(attributes)];
      const at = {
        x: all.reduce((sum, m) => sum + m.x, 0),
        y: all.reduce((sum, m) => sum + m.y, 0),
      };
      paths.push({ tone: attribute(attributes, 'fill'), d: attribute(attributes, 'd'), ...at });
    }
  }
  return paths;
}
