// The same program played by inkjs and by the machine, as the same data: every line with its tags, the
// choices, and the variables.

import { Story } from 'inkjs';
import type { InkProgram } from '../../src/core/story/edition.ts';
import { type Machine, openMachine, type PlayedOn } from '../../src/core/story/machine/machine.ts';
import { plainOf } from '../../src/core/story/machine/value.ts';
import { StoryFault } from '../../src/core/story/story-fault.ts';

export type Told =
  | 'fault'
  | {
      readonly lines: readonly (readonly [string, readonly string[], trust: unknown])[];
      readonly choices: readonly (readonly [string, readonly string[], path: string])[];
      readonly variables: Readonly<Record<string, unknown>>;
    };

const plain = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value) ? value : null;

/** To the next choice or the end. */
export function tellByInkjs(ink: Story, names: readonly string[]): Told {
  const value = (name: string) => plain(ink.variablesState.$(name) ?? null);
  const lines: [string, string[], unknown][] = [];
  try {
    while (ink.canContinue) {
      // A small program that goes on for longer has no end.
      if (lines.length > 500) return 'fault';
      const text = ink.Continue() ?? '';
      lines.push([text, [...(ink.currentTags ?? [])], value('trust')]);
    }
  } catch {
    return 'fault';
  }
  return {
    lines,
    choices: ink.currentChoices.map((one) => [
      one.text,
      [...(one.tags ?? [])],
      one.targetPath?.toString() ?? '',
    ]),
    variables: Object.fromEntries(names.map((name) => [name, value(name)])),
  };
}

export function tellByMachine({ program }: Machine, played: PlayedOn): Told {
  const { lines, standing, hasRunOut } = played;
  if (hasRunOut) return 'fault';
  const trust = program.slots.get('trust') ?? -1;
  return {
    lines: lines.map(({ text, tags, globals }) => [text, tags, plainOf(globals[trust])]),
    choices: standing.choices.map(({ text, tags, point }) => [
      text,
      tags,
      program.points[point]?.target.path ?? '',
    ]),
    variables: Object.fromEntries(
      program.variables.map((name, slot) => [name, plainOf(standing.globals[slot])]),
    ),
  };
}

export type Compared = {
  readonly picks: readonly number[];
  readonly inkjs: Told;
  readonly machine: Told;
};

/** Every way through a small program, up to so many picks and so many ways. */
export function everyWay(program: InkProgram, most = 60, deepest = 6): readonly Compared[] {
  const machine = openMachine(program);
  const found: Compared[] = [];
  const waiting: (readonly number[])[] = [[]];
  for (const picks of waiting) {
    if (found.length >= most) break;
    const one = { picks, inkjs: replayByInkjs(program, picks), machine: replay(machine, picks) };
    found.push(one);
    if (one.inkjs === 'fault' || picks.length >= deepest) continue;
    waiting.push(...one.inkjs.choices.map((_, index) => [...picks, index]));
  }
  return found;
}

function replayByInkjs(program: InkProgram, picks: readonly number[]): Told {
  const ink = new Story(program as Record<string, unknown>);
  const names = openMachine(program).program.variables;
  let told = tellByInkjs(ink, names);
  for (const pick of picks) {
    if (told === 'fault') return told;
    ink.ChooseChoiceIndex(pick);
    told = tellByInkjs(ink, names);
  }
  return told;
}

function replay(machine: Machine, picks: readonly number[]): Told {
  try {
    let played = machine.begin(machine.start);
    for (const pick of picks) {
      const choice = played.standing.choices[pick];
      if (!choice) throw new Error('There is no such choice.');
      played = machine.pick(played.standing, choice);
    }
    return tellByMachine(machine, played);
  } catch (fault) {
    if (fault instanceof StoryFault) return 'fault';
    throw fault;
  }
}
