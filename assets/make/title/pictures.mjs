// Puts together the pictures outside the stage from the drawn people and rooms: the poster of the
// title screen, a card for every scenario, and the customer's face after each kind of ending.
// Run by hand whenever people, rooms, colours or a cast have changed, and commit what it writes:
// node assets/make/run.mjs title/pictures.mjs [folder of stories]

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ENDING_KINDS } from '../../../src/core/vocabulary.ts';
import { LAST_LOOKS, MOMENTS, POSTER } from './casting.mjs';
import { boundsOf, shapes, svg } from './paper.mjs';
import { roomOf } from './room.mjs';
import { headerOf, personAt, pictured, ROOT } from './stage.mjs';

/**
 * @typedef {import('./casting.mjs').Poser} Poser
 * @typedef {import('./stage.mjs').Area} Area
 * @typedef {import('./stage.mjs').Look} Look
 * @typedef {import('./stage.mjs').Spot} Spot
 * @typedef {import('../../../src/core/vocabulary.ts').EndingKind} EndingKind
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
 * @returns {Area[]}
 */
function behindCounter({ x, cut, scale, faces, ...figure }, trust) {
  const { standings, warmth } = pictured([figure], trust);
  const [standing] = standings;
  if (!standing) return [];
  const from = faces === 'left' ? ROOM_WIDTH : 0;
  const spot = { x: from, y: (FOOT - cut) * scale, scale };
  const areas = personAt(standing, spot, warmth);
  return areas.map((area) => ({
    ...area,
    rings: area.rings.map((ring) => ring.map(([px, py]) => [px - from + x, py])),
  }));
}

function poster() {
  const people = POSTER.flatMap(({ who, ...poser }) =>
    behindCounter({ ...poser, look: lookOf(who) }, 50),
  );
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
function card(story) {
  const moment = MOMENTS[story];
  if (!moment) throw new Error(`casting.mjs has no moment of ${story}.`);
  const { colleague } = moment;
  const { behind, front, spots } = roomOf(moment.place);
  const box = { x: 40, y: 0, width: 1520, height: 790 };
  const figures = [
    ...(colleague
      ? [{ ...colleague, look: lookOf(`${story}/${colleague.id}`), isCustomer: false }]
      : []),
    { ...moment.customer, look: customerOf(story), isCustomer: true },
  ];
  const { standings } = pictured(figures, 50);
  const people = standings.flatMap((standing) => personAt(standing, spotIn(spots, standing.spot)));
  return svg(box, behind + shapes(people, box, CARE.face) + front);
}

/** @param {Readonly<Record<string, Spot>>} spots @param {string} name */
function spotIn(spots, name) {
  const spot = spots[name];
  if (!spot) throw new Error(`The room has no circle with the id spot-${name}.`);
  return spot;
}

/** At a counter, turned towards the words on their left; `#face` shows the head alone.
 * @param {string} story @param {EndingKind} ending */
function portrait(story, ending) {
  const { trust, ...manner } = LAST_LOOKS[ending];
  const look = customerOf(story);
  const person = behindCounter(
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
save('poster', poster());
const folders = readdirSync(STORIES, { withFileTypes: true }).filter((one) => one.isDirectory());
for (const { name } of folders) {
  save(`scenario-${name}`, card(name));
  for (const ending of ENDING_KINDS) save(`portrait-${name}-${ending}`, portrait(name, ending));
}
