// The faces: brows, eyes and mouths of the drawn faces put together anew, so that each mood has one
// of its own, can blink and can speak. All share one nose.

import { allPoints, bounds, makePath, subpaths } from './path.mjs';
import { drawnPart } from './peeps.mjs';

/**
 * @typedef {import('./path.mjs').Step} Step
 * @typedef {readonly [face: string, ...outlines: number[]]} Feature
 * @typedef {{ readonly ink: Feature, readonly white?: Feature, readonly size?: number }} Drawn
 * @typedef {{ readonly brows: readonly Feature[], readonly eyes: Drawn, readonly mouth: Drawn, readonly says: Drawn }} Face
 *   white: outlines filled white under the ink; size: drawn smaller around its middle.
 */

/** @type {Feature} */
const NOSE = ['Smile', 4];
/** @type {Drawn} */
const SHUT = { ink: ['CalmNM', 2, 3] };
/** @type {Readonly<Record<string, Drawn>>} */
const SAYS = {
  softly: { ink: ['ConcernedFear', 5, 6], white: ['ConcernedFear', 6], size: 0.55 },
  plainly: { ink: ['ConcernedFear', 5, 6], white: ['ConcernedFear', 6], size: 0.75 },
  gladly: { ink: ['SmileLol', 9, 10], white: ['SmileLol', 10], size: 0.7 },
};
const { softly = SHUT, plainly = SHUT, gladly = SHUT } = SAYS;

/** @type {Readonly<Record<string, Face>>} */
const FACES = {
  calm: {
    brows: [['Smile', 0, 1]],
    eyes: { ink: ['Smile', 2, 3] },
    mouth: { ink: ['Contempt', 5] },
    says: softly,
  },
  curious: {
    brows: [
      ['Smile', 1],
      ['Suspicious', 0],
    ],
    eyes: { ink: ['Concerned', 2, 3] },
    mouth: { ink: ['Suspicious', 5] },
    says: softly,
  },
  hopeful: {
    brows: [['Contempt', 0, 1]],
    eyes: { ink: ['Smile', 2, 3] },
    mouth: { ink: ['Smile', 5] },
    says: softly,
  },
  tense: {
    brows: [['Fear', 0, 1]],
    eyes: { ink: ['Concerned', 2, 3] },
    mouth: { ink: ['Fear', 8] },
    // Between the teeth: only the furious open their mouths wide.
    says: { ink: ['Fear', 8], size: 0.7 },
  },
  worried: {
    brows: [['Concerned', 0, 1]],
    eyes: { ink: ['Concerned', 2, 3] },
    mouth: { ink: ['Tired', 5] },
    says: softly,
  },
  angry: {
    brows: [],
    eyes: { ink: ['VeryAngry', 0, 1] },
    mouth: { ink: ['VeryAngry', 3] },
    says: plainly,
  },
  furious: {
    brows: [],
    eyes: { ink: ['Rage', 0, 1, 2, 3, 4, 5], white: ['Rage', 2, 3] },
    mouth: { ink: ['Angry', 3] },
    says: { ink: ['Rage', 7, 8], white: ['Rage', 8] },
  },
  cold: {
    brows: [['Blank', 0, 1]],
    eyes: { ink: ['Blank', 2, 3] },
    mouth: { ink: ['Serious', 2] },
    says: softly,
  },
  weary: {
    brows: [['Tired', 0, 1]],
    eyes: { ink: ['Tired', 2, 3] },
    mouth: { ink: ['Tired', 5] },
    says: softly,
  },
  sad: {
    brows: [['Tired', 0, 1]],
    eyes: { ink: ['Concerned', 2, 3] },
    mouth: { ink: ['Solemn', 4] },
    says: softly,
  },
  relieved: {
    brows: [['Contempt', 0, 1]],
    eyes: SHUT,
    mouth: { ink: ['Smile', 5] },
    says: plainly,
  },
  delighted: {
    brows: [['Calm', 0, 1]],
    eyes: { ink: ['Calm', 2, 3] },
    mouth: { ink: ['SmileLol', 9, 10], white: ['SmileLol', 10] },
    says: gladly,
  },
  amused: {
    brows: [['Cheeky', 0, 1]],
    eyes: { ink: ['Cheeky', 2, 3] },
    mouth: { ink: ['Cheeky', 5] },
    says: gladly,
  },
};

/** @param {Feature} feature @param {number} size @returns {Step[]} */
function outlines([face, ...wanted], size = 1) {
  const all = subpaths(drawnPart('face', face).ink);
  const steps = wanted.flatMap((i) => all[i] ?? []);
  if (size === 1 || !steps.length) return steps;
  const { x, y, width, height } = bounds(allPoints(steps), 0);
  const [cx, cy] = [x + width / 2, y + height / 2];
  return steps.map(({ command, at }) => ({
    command,
    at: at.map((n, i) => (i % 2 ? cy + (n - cy) * size : cx + (n - cx) * size)),
  }));
}

/** @param {string} tone @param {readonly Step[]} steps */
const path = (tone, steps) =>
  steps.length ? `<path class="${tone}" d="${makePath(steps)}"/>` : '';

/** @param {Drawn} drawn */
const both = ({ white, ink, size }) =>
  (white ? path('white', outlines([white[0], ...white.slice(1).map(Number)], size)) : '') +
  path('ink', outlines(ink, size));

/** One face as a group: `open` and `shut` are its eyes, `still` and `says` its mouth. @param {Face} face */
const faceGroup = ({ brows, eyes, mouth, says }) =>
  path(
    'ink',
    [NOSE, ...brows].flatMap((feature) => outlines(feature)),
  ) +
  `<g class="open">${both(eyes)}</g><g class="shut">${both(SHUT)}</g>` +
  `<g class="still">${both(mouth)}</g><g class="says">${both(says)}</g>`;

/** Holds every face. */
const BOX = { x: 425, y: 205, width: 235, height: 270 };

/** All faces in one file, so that no change of mood ever waits for the network; side by side, so
 * that it can be looked at. @param {string} style */
export function faceSheet(style) {
  const groups = Object.entries(FACES).map(
    ([mood, face], i) =>
      `<g id="${mood}" transform="translate(${i * BOX.width} 0)">${faceGroup(face)}</g>`,
  );
  const viewBox = `${BOX.x} ${BOX.y} ${BOX.width * groups.length} ${BOX.height}`;
  const box = Object.values(BOX).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" data-box="${box}" fill-rule="evenodd"><style>${style}.shut,.says{display:none}</style>${groups.join('')}</svg>\n`;
}
