// Compiles stories while the site is built or served: `en.ink?card`, `?opening` and `?edition` become
// modules of plain data, so that no player ever loads the Ink compiler. While it is served, a story
// that is saved is sent to the page, which goes on in it where it was.

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { openingOf } from '../core/play/new-play.ts';
import type { Edition } from '../core/story/edition.ts';
import { cardOf } from '../core/story/extracts.ts';
import { formatProblem, type Problem, STORY_SAVED } from '../core/story/problem.ts';
import { openEngine } from '../core/story/story.ts';
import { readStory } from './story-files.ts';

const NAME = 'make-it-right:ink';
const STORY = /^(.*\.ink)\?(card|opening|edition)$/;

const EXTRACTS = {
  card: cardOf,
  opening: (edition: Edition) => openingOf(openEngine(edition)),
  edition: (edition: Edition) => edition,
} as const;

export function inkStories(): Plugin {
  // One story is asked for three times; it is compiled once for each text.
  const made = new Map<string, { readonly source: string; readonly edition: Edition }>();
  const compile = (file: string): Edition | Overlay => {
    const source = readFileSync(file, 'utf8');
    const known = made.get(file);
    if (known?.source === source) return known.edition;
    const result = readStory(relative(process.cwd(), file));
    if (!result.ok) return overlay(result.problems, file, source);
    made.set(file, { source, edition: result.edition });
    return result.edition;
  };
  return {
    name: NAME,
    load(id) {
      const [, file, query] = STORY.exec(id) ?? [];
      if (!file || !query) return null;
      this.addWatchFile(file);
      const compiled = compile(file);
      return 'frame' in compiled ? this.error(compiled) : asModule(compiled, query);
    },
    async hotUpdate({ type, file, modules, read }) {
      if (type !== 'update' || !file.endsWith('.ink') || modules.length === 0) return;
      if (this.environment.name !== 'client') return [];
      const { hot } = this.environment;
      // An editor may still be writing: Vite's `read` waits until the file is not empty.
      await read();
      const compiled = compile(file);
      // An empty update removes the overlay of an earlier fault.
      hot.send({ type: 'update', updates: [] });
      if ('frame' in compiled)
        hot.send({ type: 'error', err: { ...compiled, plugin: NAME, id: file, stack: '' } });
      else hot.send(STORY_SAVED, compiled);
      return [];
    },
  };
}

function asModule(edition: Edition, query: string) {
  const data = EXTRACTS[query as keyof typeof EXTRACTS](edition);
  // Parsing a JSON string is faster in every engine than parsing the same object literal.
  const json = JSON.stringify(JSON.stringify(data));
  return { code: `export default JSON.parse(${json})`, map: { mappings: '' } as const };
}

type Overlay = ReturnType<typeof overlay>;

/** All problems at once; the place and the writer's own text of the first for the overlay. */
function overlay(problems: readonly Problem[], file: string, source: string) {
  // Line 1 stands for the whole header: a later line shows more.
  const line = problems.find((problem) => problem.line > 1)?.line ?? 1;
  const lines = source.split('\n');
  const frame = lines
    .slice(Math.max(0, line - 3), line + 2)
    .map((text, index) => {
      const number = Math.max(1, line - 2) + index;
      return `${number === line ? '>' : ' '} ${String(number).padStart(4)} | ${text}`;
    })
    .join('\n');
  const message = problems.map(formatProblem).join('\n');
  return { message, frame, loc: { file, line, column: 0 } };
}
