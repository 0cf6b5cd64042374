// Draws `assets/people/*.svg` from the Open Peeps parts. Run by hand: node src/tools/art/people.mjs
// Each file has one tight view box in the common coordinates of a bust and one <style> whose colours
// the stage replaces with the person's own.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bounds, makePath, parsePath } from './path.mjs';
import { drawnPart } from './peeps.mjs';
import { BEARDS, BODIES, FACES, GLASSES, HAIRS } from './wardrobe.mjs';

const OUT = fileURLToPath(new URL('../../../assets/people/', import.meta.url));
const STYLE =
  '<style>.skin{fill:#e0a878}.cloth{fill:#e8694a}.hair{fill:#1d1a1c}.ink{fill:#1d1b1c}.white{fill:#fff}</style>';

function write(name, base, drawing) {
  const paths = drawing.map(({ tone, d, x, y }) => ({ tone, steps: parsePath(d, x, y) }));
  const box = bounds(paths.flatMap((path) => path.steps));
  const body = paths.map(
    ({ tone, steps }) =>
      `<path class="${tone === 'ink' ? 'ink' : base}" fill-rule="evenodd" d="${makePath(steps)}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">${STYLE}${body.join('')}</svg>\n`;
  writeFileSync(`${OUT}${name}.svg`, svg);
}

mkdirSync(OUT, { recursive: true });
for (const [name, part] of Object.entries(BODIES))
  write(`body-${name}`, 'cloth', drawnPart('body', part));
for (const [name, part] of Object.entries(HAIRS))
  write(`hair-${name}`, 'skin', drawnPart('hair', part));
for (const [name, part] of Object.entries(FACES))
  write(`face-${name}`, 'skin', drawnPart('face', part));
for (const [name, part] of Object.entries(BEARDS))
  write(`beard-${name}`, 'skin', drawnPart('beard', part));
for (const [name, part] of Object.entries(GLASSES))
  write(`glasses-${name}`, 'skin', drawnPart('glasses', part));
