// People as the stage shows them: its own tables choose the parts, the colours and the bearing, so
// that a picture outside the stage never differs from what is seen on it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { both, moved, rings } from './pictures-outline.mjs';

/**
 * @typedef {import('./pictures-outline.mjs').Point} Point
 * @typedef {import('./pictures-outline.mjs').Matrix} Matrix
 * @typedef {{ readonly fill: string, readonly rings: readonly Point[][] }} Area
 * @typedef {Readonly<Record<string, string>>} Look
 * @typedef {{ readonly x: number, readonly y: number, readonly scale: number }} Spot
 * @typedef {{ readonly mood: string, readonly pose?: string }} Manner
 */

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Plain Node cannot read the product's TypeScript; Vite can. @param {string} path
 * @returns {Promise<any>} */
const load = async (path) => (await runnerImport(`${ROOT}${path}`)).module;
const { styleFor } = await load('src/stage/colours.ts');
const { outfitFor } = await load('src/stage/outfit.ts');
const { bearingOf } = await load('src/stage/bearing.ts');
const { pictureOf } = await load('src/stage/picture.ts');
const { outline } = await load('src/core/story/outline.ts');
const { readHeader } = await load('src/core/story/header.ts');
const { tintFor } = await load('src/stage/light.ts');

/** A point that the stage's people keep to themselves, read where it is declared.
 * @param {string} name */
function pointOf(name) {
  const text = readFileSync(`${ROOT}src/stage/person.ts`, 'utf8');
  const [, x, y] = new RegExp(`const ${name} = { x: (\\d+), y: (\\d+) }`).exec(text) ?? [];
  if (!x || !y) throw new Error(`src/stage/person.ts no longer says where ${name} is.`);
  return { x: Number(x), y: Number(y) };
}
const [BASE, NECK] = [pointOf('BASE'), pointOf('NECK')];

/** Who is in a story, and which of them is the customer. @param {string} ink
 * @returns {{ customer: string, cast: { id: string, look: Look }[] }} */
export const headerOf = (ink) => readHeader(outline(ink).tags).header;

/** The colours of everything a person is drawn with, in the light of the scene.
 * @param {Look} look @param {number} tint @returns {Record<string, string>} */
function coloursOf(look, tint) {
  const rules = styleFor(look).matchAll(/\.(\w+)\{fill:#(\w+)\}/g);
  return Object.fromEntries(
    Array.from(rules, ([, tone, fill = '']) => [tone, lit(Number.parseInt(fill, 16), tint)]),
  );
}

/** One colour times another, as Phaser tints. @param {number} colour @param {number} tint */
function lit(colour, tint) {
  const channels = [16, 8, 0].map((shift) =>
    Math.round((((colour >> shift) & 255) * ((tint >> shift) & 255)) / 255),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** @param {string} name */
const drawing = async (name) => readFileSync(`${ROOT}assets/people/${name}.svg`, 'utf8');

/** Eyes open, mouth closed. @param {string} mood */
async function faceOf(mood) {
  const faces = await drawing('faces');
  const start = faces.indexOf(`<g id="${mood}"`);
  if (start < 0) throw new Error(`No face is drawn for ${mood}.`);
  const next = faces.indexOf('<g id=', start + 1);
  return faces
    .slice(start, next < 0 ? faces.length : next)
    .replace(/<g class="(?:shut|says)">.*?<\/g>/gs, '');
}

/** The areas of one drawn part, placed in the picture; null: there is none. @param {string | null} svg
 * @param {Record<string, string>} colours @param {Matrix} matrix @returns {Area[]} */
function areasOf(svg, colours, matrix) {
  if (svg === null) return [];
  const grain = Number(/<g[^>]* transform="scale\(([\d.]+)\)"/.exec(svg)?.[1] ?? 1);
  const whole = both(matrix, [grain, 0, 0, grain, 0, 0]);
  const paths = svg.matchAll(/<path class="(\w+)"[^>]*? d="([^"]+)"/g);
  return Array.from(paths, ([, tone = '', d = '']) => ({
    fill: colours[tone] ?? '#000',
    rings: rings(d).map((ring) => ring.map((point) => moved(whole, point))),
  }));
}

/** Moved, turned by degrees, then scaled. @param {number} x @param {number} y @param {number} degrees
 * @param {number} scaleX @param {number} scaleY @returns {Matrix} */
function placed(x, y, degrees, scaleX, scaleY) {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cos * scaleX, sin * scaleX, -sin * scaleY, cos * scaleY, x, y];
}

/** What the stage asks for drawings and puts them on; here they stay the text they are. */
const PARTS = {
  part: drawing,
  face: (/** @type {string} */ mood, /** @type {string} */ state) =>
    state === 'still' ? faceOf(mood) : null,
};
const SHELF = { sheet: (/** @type {string} */ svg) => svg };

/**
 * Everything one person is drawn with, back to front.
 * @param {any} standing @param {Spot} spot @param {number} warmth of the light, −1 to 1
 * @returns {Promise<Area[]>}
 */
export async function personAt(standing, spot, warmth = 0) {
  const { x, y, scale, facing, lean, bow, headFacing } = bearingOf(standing, spot);
  const figure = placed(x, y, lean, scale * facing, scale);
  const body = both(figure, [1, 0, 0, 1, -BASE.x, -BASE.y]);
  const turned = both(body, placed(NECK.x, NECK.y, bow, headFacing, 1));
  const head = both(turned, [1, 0, 0, 1, -NECK.x, -NECK.y]);
  const colours = coloursOf(standing.look, tintFor(warmth));
  const { parts, faces } = await outfitFor(standing, 1, PARTS, SHELF);
  return [
    ...areasOf(parts.body, colours, body),
    ...[parts.hair, faces.still, parts.beard, parts.glasses].flatMap((svg) =>
      areasOf(svg, colours, head),
    ),
    ...areasOf(parts.arm, colours, body),
  ];
}

/**
 * How people hold themselves, as the stage decides it.
 * @param {readonly (Manner & { look: Look, isCustomer?: boolean })[]} figures @param {number} trust 0 to 100
 * @returns {{ standings: any[], warmth: number }}
 */
export const pictured = (figures, trust) =>
  pictureOf({
    place: null,
    channel: null,
    trust,
    figures: figures.map((figure) => ({ pose: null, isCustomer: true, ...figure })),
  });
