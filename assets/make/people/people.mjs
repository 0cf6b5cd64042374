// Draws `assets/people/*.svg` from the Open Peeps parts. Run by hand:
// npm --prefix assets/make ci && node assets/make/people/people.mjs [words]
// Each file has one tight view box in the common coordinates of a bust and one <style> whose colours
// the stage replaces with the person's own. With words, only the files whose names hold one of them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coloured } from './colouring.mjs';
import { faceSheet } from './faces.mjs';
import { parsePath } from './path.mjs';
import { drawnPart } from './peeps.mjs';
import { GRAIN } from './trace.mjs';
import { ARMS, BEARDS, BODIES, GLASSES, HAIRS, RAISED } from './wardrobe.mjs';

const OUT = fileURLToPath(new URL('../../people/', import.meta.url));
const STYLE =
  '.skin{fill:#dba67a}.cloth{fill:#e8694a}.hair{fill:#6b4630}.white{fill:#fffdf7}.dark{fill:#3a373d}.ink{fill:#1d1a1c}';
const words = process.argv.slice(2);

/** Draws one file; a part that cannot be drawn is said, and the others still are.
 * @param {string} name @param {() => ReturnType<typeof coloured>} draw */
function write(name, draw) {
  if (words.length && !words.some((word) => name.includes(word))) return;
  try {
    save(name, draw());
  } catch (error) {
    console.error(name, error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** @param {string} name @param {ReturnType<typeof coloured>} drawn */
function save(name, { areas, box }) {
  const paths = areas.map(({ tone, d }) => `<path class="${tone}" d="${d}"/>`).join('');
  const viewBox = `${box.x} ${box.y} ${box.width} ${box.height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" fill-rule="evenodd"><style>${STYLE}</style><g transform="scale(${GRAIN})">${paths}</g></svg>\n`;
  writeFileSync(`${OUT}${name}.svg`, svg);
  console.log(name, svg.length);
}

mkdirSync(OUT, { recursive: true });
writeFileSync(`${OUT}faces.svg`, faceSheet(STYLE));

/** @param {string} prefix @param {import('./peeps.mjs').Kind} kind @param {import('./inking.mjs').Tone} tone
 * @param {Readonly<Record<string, import('./wardrobe.mjs').Drawn>>} all */
function writeAll(prefix, kind, tone, all) {
  for (const [name, { part, ...colours }] of Object.entries(all))
    write(`${prefix}-${name}`, () => coloured(drawnPart(kind, part), { tone, ...colours }));
}

writeAll('body', 'body', 'cloth', BODIES);
writeAll('arm', 'body', 'cloth', RAISED);
for (const [name, { shape, ...colours }] of Object.entries(ARMS))
  write(`arm-${name}`, () =>
    coloured({ base: shape.map((d) => parsePath(d)), ink: [] }, { tone: 'cloth', ...colours }),
  );
writeAll('hair', 'hair', 'skin', HAIRS);
writeAll('beard', 'beard', 'hair', BEARDS);
writeAll('glasses', 'glasses', 'white', GLASSES);
