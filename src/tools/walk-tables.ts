// The walk table of every edition of the site: those that were kept, and the newest of each language. A
// team's server checks results by them; no browser loads one, so they lie beside the site.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { explore } from '../core/explore/explore.ts';
import { walkTableOf } from '../core/explore/walk-table-of.ts';
import type { WalkTable } from '../core/play/walk-table.ts';
import { type Edition, editionFile } from '../core/story/edition.ts';
import { relevance } from '../core/story/matters.ts';
import { openStory } from '../core/story/story.ts';
import { hash } from './explore-story.ts';
import { keptFiles } from './kept-editions.ts';
import { CACHE, filesOf, readStory, rulesHash, STORIES, scenarioIds } from './story-files.ts';

/** Name of the edition's file → its table. */
export function walksIn(folder: string): ReadonlyMap<string, WalkTable> {
  const ids = scenarioIds(folder);
  const kept = ids.flatMap((id) =>
    keptFiles(join(folder, id)).map((file): Laid => {
      const edition = JSON.parse(readFileSync(file, 'utf8')) as Edition;
      return [nameOf(edition), keptWalk(edition)];
    }),
  );
  const newest = ids.flatMap((id) =>
    filesOf(id, folder).flatMap((file): readonly Laid[] => {
      const read = readStory(file);
      return read.ok ? [[nameOf(read.edition), read.walk]] : [];
    }),
  );
  return new Map([...kept, ...newest]);
}

type Laid = readonly [name: string, walk: WalkTable];

const nameOf = ({ header, language, edition }: Edition): string =>
  editionFile(header.id, language, edition);

/** A kept edition has no text to be read again: its program is walked, once for each set of rules. */
export function keptWalk({ ink, header, edition }: Edition): WalkTable {
  const cached = join(CACHE, `${hash([edition, rulesHash()].join(' '))}.walk.json`);
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8')) as WalkTable;
  const explored = explore(openStory(ink, header), relevance(ink));
  if (!explored.ok)
    throw new Error(`The kept edition ${edition} of ${header.id} cannot be walked.`);
  const walk = walkTableOf(explored.exploration);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(cached, JSON.stringify(walk));
  return walk;
}

/** Writes `walks` beside the folder of the site, with the names that the editions have in it. */
export function walkTables(): Plugin {
  return {
    name: 'make-it-right:walk-tables',
    apply: 'build',
    writeBundle({ dir = '' }) {
      for (const [name, walk] of walksIn(STORIES)) {
        const file = join(dirname(dir), 'walks', name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(walk));
      }
    },
  };
}
