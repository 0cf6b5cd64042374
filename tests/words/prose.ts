// Finds what a person would read in the literals of a source file: JSX text, and strings with a
// capital letter or a blank, as far as they are no names for the browser, the compiler or ourselves.

import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly [name: string]: unknown };

/** Attributes that the browser reads, and nobody else. */
const FOR_BROWSERS =
  /^(?:class|look|style|d|viewBox|transform|accept|keys|href|name|media|type|aria-keyshortcuts|aria-(?:labelled|described)by|data-.*)$/;
/** Methods that are given selectors, names of events or what only developers read. */
const GIVEN_NAMES =
  /^(?:closest|matches|querySelector|querySelectorAll|addEventListener|removeEventListener|getModifierState|info|error|replaceAll|test|exec|split)$/;
/** Functions that are given the name of a draw: another name would be another order. */
const GIVEN_DRAWS = /^shuffle$/;
/** `KeyboardEvent.key`, outside of comparisons. */
const KEYS = /^(?:Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right)|Escape|Enter|Home|End)$/;

export function proseIn(file: string, source = readFileSync(file, 'utf8')): readonly string[] {
  const { program } = parseSync(file, source);
  const found: string[] = [];
  visit(program as unknown as Node, (text, at) => {
    const line = source.slice(0, at).split('\n').length;
    found.push(`${file}:${line} ${text.trim().replace(/\s+/g, ' ')}`);
  });
  return found;
}

function visit(node: Node, tell: (text: string, at: number) => void): void {
  if (isForNobody(node)) return;
  if (node.type === 'JSXText' && /\p{Letter}/u.test(String(node.value)))
    tell(String(node.value), node.start);
  if (node.type === 'Literal' && typeof node.value === 'string' && isProse(node.value))
    tell(node.value, node.start);
  if (node.type === 'TemplateLiteral') {
    const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
    const text = quasis.map(({ value }) => value.cooked).join('…');
    if (isProse(text)) tell(text, node.start);
  }
  for (const child of childrenOf(node)) visit(child, tell);
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((one): one is Node => typeof one === 'object' && one !== null && 'type' in one);
}

/** What is neither said nor shown. */
function isForNobody(node: Node): boolean {
  const named = (key: string) => (node[key] as { readonly name?: unknown } | undefined)?.name;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
      return true;
    case 'NewExpression':
      return /Error$|Fault$/.test(String(named('callee')));
    case 'JSXAttribute':
      return FOR_BROWSERS.test(String(named('name')));
    case 'Property':
      return named('key') === 'class';
    case 'BinaryExpression':
      return ['===', '!=='].includes(String(node.operator));
    case 'TemplateLiteral': {
      const [first] = node.quasis as readonly { readonly value: { readonly raw: string } }[];
      return /^calc\(/.test(first?.value.raw ?? '');
    }
    case 'CallExpression': {
      const { name, property } = node.callee as {
        readonly name?: string;
        readonly property?: { readonly name?: string };
      };
      return GIVEN_NAMES.test(property?.name ?? '') || GIVEN_DRAWS.test(name ?? '');
    }
    default:
      return node.type.startsWith('TS') && !/TS(?:As|Satisfies|NonNull)/.test(node.type);
  }
}

function isProse(text: string): boolean {
  if (!/\p{Letter}{2}/u.test(text) || KEYS.test(text)) return false;
  const isAddress = /^#\/|^\.?\/api\/|^[\w…-]+\.(?:json|csv)$/.test(text);
  const isSelector = /\[[a-z-]+(?:="[a-z]+")?\]/.test(text);
  const isPath = /^M[\d.]+ [MLHVCSQTAZmlhvcsqtaz\d. -]+$/.test(text);
  if (isAddress || isSelector || isPath) return false;
  const isClassList = /^[a-z0-9… -]+$/.test(text) && text.includes('-');
  return (
    !isClassList &&
    (/(?<!\p{L})\p{Lu}\p{Ll}/u.test(text) ||
      /\S\s+\S/.test(text.replaceAll('…', ' ').trim()) ||
      /[“”’]/.test(text))
  );
}
