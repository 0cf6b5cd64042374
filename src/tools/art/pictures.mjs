// Puts together the pictures outside the stage from the drawn people and rooms: the poster of the
// title screen, a card for every scenario, and the customer's face after each kind of ending.
// Run by hand whenever people, rooms, colours or a cast have changed, and commit what it writes:
// node src/tools/art/pictures.mjs [folder of stories]

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { LAST_LOOKS, MOMENTS, POSTER } from './pictures-casting.mjs';
import { boundsOf, shapes, svg } from './pictures-paper.mjs';
import { roomOf } from './pictures-room.mjs';
import { headerOf, personAt, pictured, ROOT } from './pictures-stage.mjs';

/**
 * @typedef {import('./pictures-casting.mjs').Manner} Manner
 * @typedef {import('./pictures-casting.mjs').Poser} Poser
 * @typedef {import('./pictures-stage.mjs').Area} Area
 * @typedef {import('./pictures-stage.mjs').Look} Look
 */

const OUT = `${ROOT}assets/title/`;
const STORIES = process.argv[2] ?? `${ROOT}stories`;
/** The foot of a bust in its own units. */
const FOOT = 1150;
const ROOM_WIDTH = 1600;
/** A crowd is seen smaller than one face. */
const CARE = {
  crowd: { tolerance: 0.9, grain: 1 },
  face: { tolerance: 0.6, grain: 0.5 },
};

/** @param {string} story */
const castOf = (story) => headerOf(readFileSync(`${STORIES}/${story}/en.ink`, 'utf8'));

/** @param {string} who a look in the words of a story's cast, or `story/id` @returns {Look} */
function lookOf(who) {
  const [story = '', id] = who.split('/');
  const { cast } = id ? castOf(story) : headerOf(`# cast: someone = Someone; ${who}`);
  const member = id ? cast.find((one) => one.id === id) : cast[0];
  if (!member) throw new Error(`There is nobody called ${who}.`);
  return member.look;
}

/** @param {string} story */
const customerOf = (story) => lookOf(`${story}/${castOf(story).customer}`);

/**
 * Someone behind a counter whose edge is at y 0, their middle at `x`. On the stage people on the
 * left face right; so each is put on the side from which they look where they should.
 * @param {Omit<Poser, 'who'> & { look: Look }} poser @param {number} trust 0 to 100
 * @returns {Promise<Area[]>}
 */
async function behindCounter({ x, cut, scale, faces, ...figure }, trust) {
  const { standings, warmth } = pictured([figure], trust);
  const from = faces === 'left' ? ROOM_WIDTH : 0;
  const spot = { x: from, y: (FOOT - cut) * scale, scale };
  const areas = await personAt(standings[0], spot, warmth);
  return areas.map((area) => ({
    ...area,
    rings: area.rings.map((ring) => ring.map(([px, py]) => [px - from + x, py])),
  }));
}

async function poster() {
  const posers = POSTER.map(({ who, ...poser }) =>
    behindCounter({ ...poser, look: lookOf(who) }, 50),
  );
  const people = (await Promise.all(posers)).flat();
  const { x, y, width } = boundsOf(people);
  const box = {
    x: Math.floor(x),
    y: Math.floor(y),
    width: Math.ceil(width),
    height: -Math.floor(y),
  };
  return svg(box, shapes(people, box, CARE.crowd));
}

/** The whole width of the room, without the counter's front: a card shows a strip of it.
 * @param {string} story */
async function card(story) {
  const moment = MOMENTS[story];
  if (!moment) throw new Error(`pictures-casting.mjs has no moment of ${story}.`);
  const { behind, front, spots } = roomOf(moment.place);
  const box = { x: 40, y: 0, width: 1520, height: 790 };
  const figures = [
    { ...moment.colleague, look: lookOf(`${story}/${moment.colleague.id}`), isCustomer: false },
    { ...moment.customer, look: customerOf(story), isCustomer: true },
  ];
  const { standings } = pictured(figures, 50);
  const placed = standings.map((standing) => personAt(standing, spots[standing.spot]));
  const people = (await Promise.all(placed)).flat();
  return svg(box, behind + shapes(people, box, CARE.face) + front);
}

/** At a counter, turned towards the words on their left; `#face` shows the head alone.
 * @param {string} story @param {string} ending */
async function portrait(story, ending) {
  const { trust, ...manner } = /** @type {Manner & { trust: number }} */ (LAST_LOOKS[ending]);
  const look = customerOf(story);
  const person = await behindCounter(
    { ...manner, look, x: 500, cut: 960, scale: 0.95, faces: 'left' },
    trust,
  );
  const box = { x: 0, y: -1000, width: 1000, height: 1000 };
  return svg(box, `<view id="face" viewBox="190 -960 620 620"/>${shapes(person, box, CARE.face)}`);
}

/** @param {string} name @param {string} picture */
function save(name, picture) {
  writeFileSync(`${OUT}${name}.svg`, picture);
  console.log(name, picture.length);
}

mkdirSync(OUT, { recursive: true });
save('poster', await poster());
const folders = readdirSync(STORIES, { withFileTypes: true }).filter((one) => one.isDirectory());
for (const { name } of folders) {
  save(`scenario-${name}`, await card(name));
  for (const ending of Object.keys(LAST_LOOKS))
    save(`portrait-${name}-${ending}`, await portrait(name, ending));
}
