// Two lines that become one when the story runs: a divert behind words does not end their line, and
// glue joins lines. If a person speaks in the second, the first speaker would say their words.

import type { Header, InkProgram } from './edition.ts';
import { type Flow, type FlowNode, flowOf } from './flow.ts';
import { beginningsOf, unescaped } from './inline.ts';
import { loadIfFit } from './machine/load.ts';
import type { Command, Container, Item } from './machine/program.ts';
import type { Outline, SourceText } from './outline.ts';
import { errorAt, type Finding } from './problem.ts';
import { shortened, withoutColonMarks } from './typeset.ts';

type Join = { readonly first: FlowNode; readonly second: FlowNode; readonly isGlued: boolean };

export function checkJoinedLines(
  program: InkProgram,
  read: Outline,
  header: Header,
): readonly Finding[] {
  const names = ['You', ...header.cast.map((member) => member.name)].filter(Boolean);
  const loaded = loadIfFit(program);
  if (!loaded) return [];
  const flow = flowOf(loaded);
  const speaks = (text: string) =>
    beginningsOf(text).some((one) => names.some((name) => one.startsWith(`${name}:`)));
  return flow.nodes.filter(isWords).flatMap((node) =>
    joinsFrom(node, flow).flatMap(({ first, second, isGlued }) => {
      const source = sourceOf(first, read);
      const isElsewhere = placeOf(first, read) !== placeOf(second, read);
      const isOfSpeaker = isElsewhere && !isGlued && source !== undefined && speaks(source.text);
      if (!speaks(wordsOf(second)) && !isOfSpeaker) return [];
      const both = `${quoted(wordsOf(first))} and ${quoted(wordsOf(second))}`;
      const how = isGlued
        ? 'the <> joins them; take it away.'
        : 'a divert or a call behind words joins what it leads to. Give it a line of its own.';
      return [errorAt(source?.line ?? 0, `${both} become one line: ${how}`)];
    }),
  );
}

const wordsOf = ({ item }: FlowNode): string => (item.kind === 'text' ? item.text.trim() : '');

const isWords = (node: FlowNode): boolean => wordsOf(node) !== '' && !isUnheard(node);

const isCommand = (item: Item | undefined, ...commands: readonly Command[]): boolean =>
  item?.kind === 'command' && commands.includes(item.command);

/** Inside a tag, or a text of logic or of a choice. */
const isUnheard = ({ within, index }: FlowNode): boolean => isUnheardAt(within, index);

function isUnheardAt(container: Container, index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = container.items[at];
    if (isCommand(item, '#', 'str')) return true;
    if (isCommand(item, '/#', '/str')) return false;
  }
  return container.parent !== null && container.index >= 0
    ? isUnheardAt(container.parent, container.index)
    : false;
}

/** Every text that can follow in the same line. */
function joinsFrom(first: FlowNode, { nodes }: Flow): readonly Join[] {
  const joins: Join[] = [];
  const seen = new Set<string>();
  const waiting = first.next.map((at) => ({ at, isEnded: false, isGlued: false }));
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { at, isEnded, isGlued } = one;
    const key = `${at} ${isEnded} ${isGlued}`;
    const node = nodes[at];
    if (!node || seen.has(key)) continue;
    seen.add(key);
    if (isWords(node)) {
      if (!isEnded) joins.push({ first, second: node, isGlued });
      continue;
    }
    const isGlue = isCommand(node.item, '<>') && !isUnheard(node);
    const isEnd =
      node.item.kind === 'text' && node.item.text === '\n' && !isGlued && !isUnheard(node);
    // A line is at an end, and glue behind it opens it again.
    const state = { isEnded: (isEnded || isEnd) && !isGlue, isGlued: isGlued || isGlue };
    waiting.push(...node.next.map((next) => ({ at: next, ...state })));
  }
  return joins;
}

/** `knot` or `knot.stitch`. */
function placeOf({ within }: FlowNode, { knots }: Outline): string {
  const [top = '', inner = ''] = within.path.split('.');
  return knots.has(`${top}.${inner}`) ? `${top}.${inner}` : top;
}

function sourceOf(node: FlowNode, read: Outline): SourceText | undefined {
  const words = withoutColonMarks(wordsOf(node));
  const place = placeOf(node, read);
  const holds = ({ text }: SourceText) => unescaped(text).includes(words);
  return read.text.find((one) => one.knot === place && holds(one)) ?? read.text.find(holds);
}

const quoted = (text: string): string => `“${shortened(withoutColonMarks(text), 40)}”`;
