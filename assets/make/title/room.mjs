// A room of the stage at rest: its layers, with the live details where they hang.

import { readFileSync } from 'node:fs';
import { ROOT } from './stage.mjs';

const LAYERS = /** @type {const} */ (['back', 'mid', 'front']);

/** The whole of every top-level group, by its id. @param {string} svg @returns {Map<string, string>} */
function groups(svg) {
  const found = new Map();
  let [depth, start] = [0, 0];
  for (const { 0: tag, index } of svg.matchAll(/<g\b[^>]*>|<\/g>/g)) {
    if (tag !== '</g>' && depth++ === 0) start = index;
    if (tag !== '</g>' || --depth > 0) continue;
    const group = svg.slice(start, index + tag.length);
    found.set(/id="([^"]+)"/.exec(group)?.[1] ?? '', group);
  }
  return found;
}

/** Only the game needs the names and the spaces. @param {string} svg */
const bare = (svg) =>
  svg
    .replace(/\s(?:id|data-[a-z]+)="[^"]*"/g, '')
    .replace(/\s*\n\s*/g, '')
    .replaceAll('<g>', '<g>');

/** @param {string} place */
export function roomOf(place) {
  const svg = readFileSync(`${ROOT}assets/rooms/${place}.svg`, 'utf8').replace(/<!--.*?-->/gs, '');
  const all = groups(svg);
  const layers = LAYERS.map((layer) => {
    const details = [...all].filter(
      ([, group]) => group.startsWith('<g id="live-') && group.includes(`data-layer="${layer}"`),
    );
    return bare((all.get(layer) ?? '') + details.map(([, group]) => group).join(''));
  });
  const [back = '', mid = '', front = ''] = layers;
  const spots = svg.matchAll(
    /<circle id="spot-(\w+)" cx="([\d.]+)" cy="([\d.]+)"[^>]*data-scale="([\d.]+)"/g,
  );
  return {
    behind: back + mid,
    front,
    spots: Object.fromEntries(
      Array.from(spots, ([, name, x, y, scale]) => [
        name,
        { x: Number(x), y: Number(y), scale: Number(scale) },
      ]),
    ),
  };
}
