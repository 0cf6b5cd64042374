// Gives an ink drawing flat colours and an even line. Areas that the ink closes in take the colour
// of the seed that stands in them; solid black areas become a coloured area with an ink outline.

import { areasAt, labels, shapesOn } from './areas.mjs';
import { distances, outside } from './distance.mjs';
import { blank, cellAt, cellsWhere, emptyGrid, FINE, fill, stroke } from './grid.mjs';
import { inked, LINE, thinned, walled } from './inking.mjs';
import { allPoints, bounds, parsePath } from './path.mjs';
import { traced } from './trace.mjs';

/**
 * @typedef {import('./grid.mjs').Grid} Grid
 * @typedef {import('./path.mjs').Step} Step
 * @typedef {import('./path.mjs').Point} Point
 * @typedef {import('./inking.mjs').Tone} Tone
 * @typedef {import('./inking.mjs').Colours} Colours
 * @typedef {{ readonly tone: Tone, readonly field: Float32Array, readonly least: number }} Area
 */

/** Black counts as an area, not as a line, from this distance to its edge. */
const SOLID = 14;
/** Areas reach this far under the ink around them, so that no gap shows. */
const UNDER = 3;
/** How much a silhouette may lack inside its ink, and be cut too large outside it. */
const LACKING = 9;
const RIM = 24;
/** Between these heights a bust is closed: above is the neck, below the hem. */
const CLOSED = { from: 520, to: 1100 };

/** @param {Grid} grid @param {Step[][]} base @param {Colours} colours @returns {Grid} */
function silhouetteOf(grid, base, { black = [], bare = [] }) {
  const all = shapesOn(grid, black);
  for (const steps of base) {
    const one = blank(grid);
    fill(one, steps);
    for (let i = 0; i < all.cells.length; i++) if (one.cells[i]) all.cells[i] = 1;
  }
  const without = shapesOn(grid, bare);
  return cellsWhere(grid, (i) => all.cells[i] === 1 && !without.cells[i]);
}

/**
 * Silhouettes are cut loosely. What they lack inside the ink is added; what black drawings have too
 * much outside it goes, except at the neck and at the hem, where a drawing is open.
 * @param {Grid} silhouette @param {Grid} ink @param {boolean} isBlack @returns {Grid}
 */
function trimmed(silhouette, ink, isBlack) {
  const depth = distances(outside(silhouette));
  const away = distances(silhouette);
  const isRim = (/** @type {number} */ i) => {
    const y = silhouette.y + Math.floor(i / silhouette.columns) / FINE;
    return isBlack && (depth[i] ?? 0) < RIM && y > CLOSED.from && y < CLOSED.to;
  };
  const label = labels(ink, (i) => !ink.cells[i] && (!silhouette.cells[i] || isRim(i)));
  return cellsWhere(ink, (i) => (away[i] ?? 0) <= LACKING && label[i] !== label[0]);
}

/** @param {Grid} ink @param {Grid} silhouette @param {Colours} colours @returns {Area[]} */
function openAreas(ink, silhouette, colours) {
  const { tone, seeds = {} } = colours;
  const wall = walled(ink, colours);
  const isOpen = (/** @type {number} */ i) => silhouette.cells[i] === 1 && wall.cells[i] === 0;
  const tones = /** @type {[Tone, readonly Point[]][]} */ (Object.entries(seeds));
  return tones
    .filter(([seeded]) => seeded !== tone && seeded !== 'ink')
    .map(([seeded, points]) => {
      const away = distances(areasAt(ink, isOpen, points));
      return { tone: seeded, field: away.map((d) => UNDER - d), least: 60 };
    });
}

/** Black areas inside their outline and beside their folds.
 * @param {Grid} ink @param {Colours} colours @returns {Area[]} */
function solidAreas(ink, { solid, folds = [], seeds = {} }) {
  if (!solid) return [];
  const depth = distances(outside(ink));
  const label = labels(ink, (i) => (depth[i] ?? 0) > LINE);
  const thick = new Set();
  for (let i = 0; i < label.length; i++) if ((depth[i] ?? 0) > SOLID) thick.add(label[i]);
  for (const point of seeds.ink ?? []) thick.delete(label[cellAt(ink, point)]);
  const creases = blank(ink);
  for (const fold of folds) stroke(creases, parsePath(fold), LINE - 2);
  const away = folds.length ? distances(creases) : depth;
  const inside = depth.map((d, i) =>
    label[i] && !thick.has(label[i]) ? -1 : Math.min(d - LINE, (away[i] ?? 0) - 1),
  );
  return [{ tone: solid, field: inside, least: 250 }];
}

/** Above zero within some areas and the line around them.
 * @param {Grid} ink @param {NonNullable<Colours['only']>} only @returns {Float32Array} */
function withOutline(ink, { within, areas }) {
  const shape = shapesOn(ink, [within]);
  const away = distances(areasAt(ink, (i) => shape.cells[i] === 1 && !ink.cells[i], areas));
  const depth = distances(outside(shape));
  return depth.map((d, i) => Math.min(d - 0.25, LINE - (away[i] ?? 0)));
}

/**
 * The areas of one part, back to front, and the box they need.
 * @param {{ base: Step[][], ink: Step[] }} part @param {Colours} colours
 */
export function coloured(part, colours) {
  const added = [...(colours.lines ?? []), ...(colours.black ?? [])].flatMap((d) => parsePath(d));
  const steps = [...part.base.flat(), ...part.ink, ...added];
  const grid = emptyGrid(bounds(allPoints(steps), 24));
  const whole = silhouetteOf(grid, part.base, colours);
  const ink = inked(grid, part.ink, whole, colours);
  const silhouette = trimmed(whole, ink, colours.solid !== undefined);
  const depth = distances(outside(silhouette));
  /** @type {Area[]} */
  const areas = [
    { tone: colours.tone, field: depth.map((d) => d - UNDER), least: 60 },
    ...openAreas(ink, silhouette, colours),
    { tone: 'ink', field: thinned(ink), least: 12 },
    ...solidAreas(ink, colours),
  ];
  const only = colours.only && withOutline(ink, colours.only);
  const drawn = areas
    .map(({ tone, field, least }) => {
      const kept = only ? field.map((v, i) => Math.min(v, only[i] ?? 0)) : field;
      return { tone, ...traced(grid, kept, 0, least) };
    })
    .filter(({ d }) => d !== '');
  return { areas: drawn, box: bounds(drawn.flatMap(({ points }) => points)) };
}
