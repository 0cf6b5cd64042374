// For a draft that stops before an ending: the same program, in which every place where the story runs out
// leads to an ending of the preview's own, so that its last lines can be shown.

import type { InkProgram } from '../../core/story/edition.ts';
import type { Beat } from '../../core/story/line.ts';
import type { Step } from '../../core/story/story.ts';

/** No knot can have this name. */
export const UNFINISHED = 'unfinished-draft';

const GO_THERE = { '->': UNFINISHED } as const;
/** An ending's tags need a line: this one, which `unfinishedBeat` removes. */
const MARK = ['\n', '#', `^ending: ${UNFINISHED} at_risk`, '/#', '^…', '\n', 'end', null] as const;

type Json = unknown;

const isList = (node: Json): node is readonly Json[] => Array.isArray(node);

/** `functions` end where they were called, and stay as they are. */
export function openEnded(program: InkProgram, functions: ReadonlySet<string>): InkProgram {
  const isKept = (name: string) => functions.has(name) || name === 'global decl';
  const root = program.root as readonly Json[];
  const named = namedIn(root).map(([name, child]) => [name, isKept(name) ? child : ended(child)]);
  const inner = { ...Object.fromEntries(named), [UNFINISHED]: MARK };
  return { ...program, root: [...root.slice(0, -1).map(within), inner] };
}

const namedIn = (container: readonly Json[]): readonly (readonly [string, Json])[] => {
  const last = container.at(-1);
  return typeof last === 'object' && last !== null ? Object.entries(last) : [];
};

/** A container that is come to by its name: nothing follows its last item. */
function ended(node: Json): Json {
  if (!isList(node)) return node;
  const read = within(node) as readonly Json[];
  return [...read.slice(0, -1), GO_THERE, read.at(-1)];
}

function within(node: Json): Json {
  if (node === 'end' || node === 'done') return GO_THERE;
  if (!isList(node)) return node;
  const named = namedIn(node).map(([name, child]) => [name, ended(child)]);
  const last = named.length > 0 ? Object.fromEntries(named) : node.at(-1);
  return [...node.slice(0, -1).map(within), last];
}

/** The lines before the end that the preview has added; null where the story had an end of its own. */
export function unfinishedBeat({ beat }: Step): Beat | null {
  const { next, lines } = beat;
  if (next.kind !== 'ending' || next.ending.id !== UNFINISHED || lines.length < 2) return null;
  return { ...beat, lines: lines.slice(0, -1) };
}
