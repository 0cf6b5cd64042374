// People as the stage shows them: its own tables choose the parts, the colours and the bearing, so
// that a picture outside the stage never differs from what is seen on it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readHeader } from '../../../src/core/story/header.ts';
import { outline } from '../../../src/core/story/outline.ts';
import { PLACES } from '../../../src/core/vocabulary.ts';
import { BASE, bearingOf, NECK } from '../../../src/stage/bearing.ts';
import { styleFor, tintOfPerson } from '../../../src/stage/colours.ts';
import { fileOf } from '../../../src/stage/outfit.ts';
import { pictureOf } from '../../../src/stage/picture.ts';
import { both, moved, rings } from './outline.mjs';

/**
 * @typedef {import('../../../src/core/story/cast.ts').Look} Look
 * @typedef {import('../../../src/core/vocabulary.ts').Mood} Mood
 * @typedef {import('../../../src/core/vocabulary.ts').Pose} Pose
 * @typedef {import('../../../src/stage/outfit.ts').Part} Part
 * @typedef {import('../../../src/stage/picture.ts').StandingFigure} StandingFigure
 * @typedef {import('./outline.mjs').Point} Point
 * @typedef {import('./outline.mjs').Matrix} Matrix
 * @typedef {{ readonly fill: string, readonly rings: readonly Point[][] }} Area
 * @typedef {{ readonly x: number, readonly y: number, readonly scale: number }} Spot
 * @typedef {{ readonly mood: Mood, readonly pose?: Pose }} Manner
 */

/** People on the left of a room face right. */
const MIDDLE = 800;

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Who is in a story, and which of them is the customer. @param {string} ink */
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
const drawing = (name) => readFileSync(`${ROOT}assets/people/${name}.svg`, 'utf8');

/** Eyes open, mouth closed. @param {string} mood */
function faceOf(mood) {
  const faces = drawing('faces');
  const start = faces.indexOf(`<g id="${mood}"`);
  if (start < 0) throw new Error(`No face is drawn for ${mood}.`);
  const next = faces.indexOf('<g id=', start + 1);
  return faces
    .slice(start, next < 0 ? faces.length : next)
    .replace(/<g class="(?:shut|says)">.*?<\/g>/gs, '');
}

/** The areas of one drawn part, placed in the picture. @param {string} svg
 * @param {Record<string, string>} colours @param {Matrix} matrix @returns {Area[]} */
function areasOf(svg, colours, matrix) {
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

/**
 * Everything one person is drawn with, back to front.
 * @param {StandingFigure} standing @param {Spot} spot @param {number} warmth of the light, −1 to 1
 * @returns {Area[]}
 */
export function personAt(standing, spot, warmth = 0) {
  const { x, y, scale, facing, lean, bow, headFacing } = bearingOf(
    standing.stance,
    spot,
    spot.x > MIDDLE ? -1 : 1,
  );
  const figure = placed(x, y, lean, scale * facing, scale);
  const body = both(figure, [1, 0, 0, 1, -BASE.x, -BASE.y]);
  const turned = both(body, placed(NECK.x, NECK.y, bow, headFacing, 1));
  const head = both(turned, [1, 0, 0, 1, -NECK.x, -NECK.y]);
  const colours = coloursOf(standing.look, tintOfPerson(warmth));
  const part = (/** @type {Part} */ name, /** @type {Matrix} */ matrix) => {
    const file = fileOf(name, standing);
    return file === null ? [] : areasOf(drawing(file), colours, matrix);
  };
  return [
    ...part('backrest', body),
    ...part('body', body),
    ...part('shirt', body),
    ...part('hair', head),
    ...areasOf(faceOf(standing.mood), colours, head),
    ...part('beard', head),
    ...part('glasses', head),
    ...part('arm', body),
    ...part('wheel', body),
  ];
}

/**
 * How people hold themselves, as the stage decides it.
 * @param {readonly (Manner & { look: Look, isCustomer?: boolean })[]} figures @param {number} trust 0 to 100
 */
export const pictured = (figures, trust) =>
  pictureOf({
    // Only the people of the picture are used; nothing about them depends on the place.
    place: PLACES[0],
    caller: null,
    last: null,
    shot: 'medium',
    isLater: false,
    attention: [],
    spokenTo: null,
    board: null,
    shows: null,
    trust,
    figures: figures.map((figure, index) => ({
      id: `${index}`,
      pose: null,
      holds: 'nothing',
      isCustomer: true,
      isSpeaking: false,
      ...figure,
    })),
  });
