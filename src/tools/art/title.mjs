// Puts together the pictures outside the stage from the drawn parts and rooms: the poster of the
// title screen, one picture per scenario, and the customer's face after each kind of ending.
// Run by hand, after people.mjs: node src/tools/art/title.mjs

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * @typedef {Readonly<Record<string, string>>} Look
 * @typedef {{ look: Look, body: string, mood: string }} Person
 */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OUT = `${ROOT}assets/title/`;

/** The drawings are TypeScript's neighbours: colours and cast are read where they are declared.
 * @param {string} path @returns {Promise<any>} */
const load = async (path) => (await runnerImport(`${ROOT}${path}`)).module;
const { styleFor } = await load('src/stage/colours.ts');
const { outline } = await load('src/core/story/outline.ts');
const { readHeader } = await load('src/core/story/header.ts');

/** What is inside an SVG file. @param {string} path */
const inside = (path) =>
  readFileSync(`${ROOT}assets/${path}.svg`, 'utf8')
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/\s*\n\s*/g, '');

/** Several people share one picture, so that colours go into the shapes and not into a style sheet.
 * @param {string} name @param {Look} look */
function part(name, look) {
  const rules = styleFor(look).matchAll(/\.(\w+)\{fill:([^}]+)\}/g);
  const fills = Object.fromEntries(Array.from(rules, ([, tone, fill]) => [tone, fill]));
  const shapes = inside(`people/${name}`).replace(
    /class="(\w+)"/g,
    (_, tone) => `fill="${fills[tone] ?? '#3a373d'}"`,
  );
  return `<g fill-rule="evenodd">${shapes}</g>`;
}

/** @param {Person} person */
function bust({ look, body, mood }) {
  const extras = /** @type {const} */ (['beard', 'glasses']).filter(
    (kind) => look[kind] && look[kind] !== 'none',
  );
  const names = [`body-${body}`, `hair-${look.hair}`, `face-${mood}`];
  return [...names, ...extras.map((kind) => `${kind}-${look[kind]}`)]
    .map((name) => part(name, look))
    .join('');
}

/** The bottom centre of a bust on a spot. @param {Person} person @param {number} x @param {number} y
 * @param {number} scale negative: facing left */
const standing = (person, x, y, scale) =>
  `<g transform="translate(${x} ${y}) scale(${scale} ${Math.abs(scale)}) translate(-440 -1150)">${bust(person)}</g>`;

/** @param {string} name @param {string} viewBox @param {string} content */
function save(name, viewBox, content) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${content}</svg>\n`;
  writeFileSync(`${OUT}${name}.svg`, svg);
  console.log(name, svg.length);
}

/** @param {string} scenario */
function customerOf(scenario) {
  const { header } = readHeader(
    outline(readFileSync(`${ROOT}stories/${scenario}/en.ink`, 'utf8')).tags,
  );
  return header.cast.find((/** @type {any} */ one) => one.id === header.customer).look;
}

/** A room with the customer between its furniture and its foreground.
 * @param {string} room @param {Person} person */
function inRoom(room, person) {
  const all = inside(`rooms/${room}`);
  const front = all.indexOf('<g id="front"');
  const [, x, y, scale] =
    /id="spot-customer" cx="(\d+)" cy="(\d+)"[^>]*data-scale="([\d.]+)"/.exec(all) ?? [];
  const who = standing(person, Number(x), Number(y), -Number(scale));
  return `${all.slice(0, front)}${who}${all.slice(front)}`.replace(
    / (id|data-[a-z]+)="[^"]*"/g,
    '',
  );
}

/** Kept, at risk, lost: how the customer looks back at you. */
const LAST_LOOKS = {
  kept: { mood: 'relieved', body: 'rest' },
  at_risk: { mood: 'cold', body: 'crossed' },
  lost: { mood: 'angry', body: 'crossed' },
};

const SCENARIOS = { windshield: { room: 'glass_bay', mood: 'worried', body: 'crossed' } };

mkdirSync(OUT, { recursive: true });
for (const [id, { room, ...manner }] of Object.entries(SCENARIOS)) {
  const look = customerOf(id);
  save(`scenario-${id}`, '200 80 1300 520', inRoom(room, { look, ...manner }));
  for (const [ending, last] of Object.entries(LAST_LOOKS))
    save(`portrait-${id}-${ending}`, '130 -30 620 620', bust({ look, ...last }));
}

const BEHIND = {
  left: { skin: 'deep', hair: 'flat_top', hairColor: 'black', wears: 'mustard' },
  right: { skin: 'light', hair: 'hijab', hairColor: 'black', wears: 'teal' },
};
save(
  'poster',
  '-70 0 1570 1080',
  standing({ look: BEHIND.left, body: 'rest', mood: 'furious' }, 370, 1180, 0.87) +
    standing({ look: BEHIND.right, body: 'explaining', mood: 'worried' }, 1080, 1180, -0.87) +
    standing({ look: customerOf('windshield'), body: 'crossed', mood: 'cold' }, 740, 1195, -1),
);
