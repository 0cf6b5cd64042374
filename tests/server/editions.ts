// The shipped editions with their walk tables, as the build writes them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from '../../src/server/http/server.ts';
import { keptFiles } from '../../src/tools/kept-editions.ts';
import { readStory, STORIES, scenarioIds } from '../../src/tools/story-files.ts';
import { keptWalk } from '../../src/tools/walk-tables.ts';

export const keptEditions = scenarioIds().flatMap((id) =>
  keptFiles(join(STORIES, id)).map((file) => JSON.parse(readFileSync(file, 'utf8'))),
);

const files = new Map<string, NonNullable<ReturnType<Server['editionFile']>>>();
for (const id of scenarioIds()) {
  const read = readStory(`${STORIES}/${id}/en.ink`);
  if (read.ok) files.set(read.edition.edition, read);
}
for (const edition of keptEditions)
  files.set(edition.edition, { edition, walk: keptWalk(edition) });

export const editionFile: Server['editionFile'] = (edition) => files.get(edition) ?? null;
