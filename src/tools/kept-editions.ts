// Editions that were played stay beside their story, in `stories/<id>/editions`, so that an attempt
// opens on the text it was played on. `npm run stories -- --keep` writes them; nobody does by hand.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { type Edition, editionFile } from '../core/story/edition.ts';
import { filesOf, readStory, STORIES, scenarioIds } from './story-files.ts';

/** `story`: the folder of a story. */
export function keptFiles(story: string): readonly string[] {
  const folder = join(story, 'editions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

/** Writes an edition beside its text, unless it is there, and gives its path. */
export function keepEdition(file: string, edition: Edition): string {
  const kept = join(dirname(file), 'editions', `${edition.language}.${edition.edition}.json`);
  if (existsSync(kept)) return kept;
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, `${JSON.stringify(edition)}\n`);
  return kept;
}

/** Name in the site → content: every edition that was kept, and the newest of each language. */
export function editionsIn(folder: string): ReadonlyMap<string, string> {
  const ids = scenarioIds(folder);
  const kept = ids.flatMap((id) =>
    keptFiles(join(folder, id)).map((file) => readFileSync(file, 'utf8')),
  );
  const newest = ids.flatMap((id) =>
    filesOf(id, folder).flatMap((file) => {
      const read = readStory(file);
      return read.ok ? [JSON.stringify(read.edition)] : [];
    }),
  );
  return new Map([...kept, ...newest].map((text) => [nameOf(JSON.parse(text)), text] as const));
}

const nameOf = ({ header, language, edition }: Edition): string =>
  editionFile(header.id, language, edition);

/** Lays them beside the page; while stories are being written there are none. */
export function editionFiles(): Plugin {
  return {
    name: 'make-it-right:edition-files',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of editionsIn(STORIES))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
