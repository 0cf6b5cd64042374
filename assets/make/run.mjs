// Runs one generator that imports the product's own TypeScript, which Node 20 cannot read and Vite
// can: node assets/make/run.mjs title/pictures.mjs [arguments]
// Nothing is bundled: `import.meta.url` of every file stays its own.

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [generator] = process.argv.splice(2, 1);
if (!generator)
  throw new Error('Say which generator to run: title/pictures.mjs, sounds/render.mjs …');
await runnerImport(fileURLToPath(new URL(generator, import.meta.url)));
