// One item of compiled content, as the machine takes it.

import { isRecord } from '../../json.ts';
import { StoryFault } from '../story-fault.ts';
import { BINARY, UNARY } from './operate.ts';
import { containerFrom, inKnot, knotIn, placeFrom } from './places.ts';
import { type ChoicePoint, COMMANDS, type Container, type Item } from './program.ts';
import { piecesOf } from './text.ts';
import type { Value } from './value.ts';

export type ItemContext = {
  readonly root: Container;
  readonly within: Container;
  readonly slots: ReadonlyMap<string, number>;
  readonly points: readonly ChoicePoint[];
};

const REFUSED: Readonly<Record<string, string>> = {
  '->->': 'A tunnel',
  thread: 'A thread',
  turn: 'TURNS()',
  turns: 'TURNS_SINCE()',
  rnd: 'RANDOM()',
  srnd: 'SEED_RANDOM()',
  seq: 'A shuffle',
  listInt: 'LIST',
  range: 'LIST',
  lrnd: 'LIST',
};

export function readItem(item: unknown, reading: ItemContext): Item {
  if (typeof item === 'number' || typeof item === 'boolean') return { kind: 'value', value: item };
  if (typeof item === 'string') return readWord(item, reading);
  if (isRecord(item)) {
    const read =
      readDivert(item, reading) ?? readChoicePoint(item, reading) ?? readVariable(item, reading);
    if (read) return read;
  }
  throw refusal('list' in Object(item) ? 'LIST' : JSON.stringify(item).slice(0, 60), reading);
}

function readWord(word: string, reading: ItemContext): Item {
  if (word.startsWith('^')) return textItem(word.slice(1));
  if (word === '\n') return textItem(word);
  if (word === 'void') return { kind: 'value', value: null };
  const command = COMMANDS.find((one) => one === word);
  if (command) return { kind: 'command', command };
  if (UNARY.has(word)) return { kind: 'one', operation: word };
  if (BINARY.has(word)) return { kind: 'two', operation: word };
  // Written out where a float is whole: `2.0f`.
  if (/^\d+.\d+f$/.test(word)) return { kind: 'value', value: float(Number.parseFloat(word)) };
  throw refusal(REFUSED[word] ?? (/^LIST|\^/.test(word) ? 'LIST' : `“${word}”`), reading);
}

const textItem = (text: string): Item => ({ kind: 'text', text, pieces: piecesOf(text) });

const float = (value: number): Value =>
  Number.isInteger(value) ? { kind: 'float', value } : value;

type InkObject = Readonly<Record<string, unknown>>;

/** The text under a key of an item such as `{"->": "knot"}`. */
export function textUnder(item: unknown, key: string): string | null {
  const found = isRecord(item) ? item[key] : undefined;
  return typeof found === 'string' ? found : null;
}

function readDivert(item: InkObject, reading: ItemContext): Item | null {
  if (textUnder(item, '->t->') !== null) throw refusal('A tunnel', reading);
  if (textUnder(item, 'x()') !== null) throw refusal('EXTERNAL', reading);
  const call = textUnder(item, 'f()');
  const path = textUnder(item, '->') ?? call;
  if (path === null) return null;
  const isCall = call !== null;
  const isConditional = item.c === true;
  const variable = item.var === true ? nameIn(path, reading) : null;
  const to = variable ? null : placeFrom(path, reading.within, reading.root);
  return { kind: 'divert', isConditional, isCall, variable, to };
}

const nameIn = (name: string, { slots }: ItemContext) => ({ name, slot: slots.get(name) ?? -1 });

const FLAGS = { condition: 1, start: 2, choiceOnly: 4, fallback: 8, onceOnly: 16 } as const;

function readChoicePoint(item: InkObject, reading: ItemContext): Item | null {
  const path = textUnder(item, '*');
  if (path === null) return null;
  const flags = Number(item.flg ?? 0);
  const has = (flag: keyof typeof FLAGS) => (flags & FLAGS[flag]) !== 0;
  if (has('fallback')) throw refusal('A fallback choice', reading);
  const to = containerFrom(path, reading.within, reading.root);
  if (!to) throw refusal(`A choice that leads nowhere (${path})`, reading);
  return {
    kind: 'choice',
    number: reading.points.length,
    within: reading.within,
    hasCondition: has('condition'),
    hasStart: has('start'),
    hasChoiceOnly: has('choiceOnly'),
    isOnceOnly: has('onceOnly'),
    target: to,
  };
}

function readVariable(item: InkObject, reading: ItemContext): Item | null {
  const read = textUnder(item, 'VAR?');
  if (read !== null) return { kind: 'read', variable: nameIn(read, reading) };
  const counted = textUnder(item, 'CNT?');
  if (counted !== null) {
    const container = containerFrom(counted, reading.within, reading.root);
    return { kind: 'count', slot: container?.slot ?? -1 };
  }
  const target = textUnder(item, '^->');
  if (target !== null) return { kind: 'value', value: { kind: 'target', path: target } };
  const pointer = textUnder(item, '^var');
  if (pointer !== null) return { kind: 'pointer', name: pointer };
  const isGlobal = textUnder(item, 'VAR=') !== null;
  const name = textUnder(item, 'VAR=') ?? textUnder(item, 'temp=');
  if (name === null) return null;
  return { kind: 'assign', variable: nameIn(name, reading), isNew: item.re !== true, isGlobal };
}

function refusal(what: string, { within }: ItemContext): StoryFault {
  return new StoryFault(
    `${what} has no place in a scenario; it stands ${inKnot(within.path)}.`,
    knotIn(within.path),
  );
}
