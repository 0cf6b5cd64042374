// Which source files a module is made of: itself and all that it imports, whoever imports that.
// Types are not part of it: they are gone before anything runs.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\bfrom\s*)?['"](\.[^'"]+)['"]/gm;

/** Paths of all its files, in alphabetical order. */
export function moduleClosure(
  entry: string,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): readonly string[] {
  const found = new Set([entry]);
  // A Set keeps the order of insertion and may grow while it is walked.
  for (const file of found)
    for (const [, target = ''] of read(file).matchAll(IMPORT))
      found.add(join(dirname(file), target));
  return [...found].sort();
}
