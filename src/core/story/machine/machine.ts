// The Ink machine: plays a compiled program from one Snapshot to the next. Tests compare it with inkjs.

import type { InkProgram } from '../edition.ts';
import { runAfter, runFrom } from './choices.ts';
import { noVisits } from './counts.ts';
import { goTo } from './flow-on.ts';
import { takeLine } from './lines.ts';
import { DECLARATIONS, load } from './load.ts';
import type { TaggedText } from './output.ts';
import type { Container, Program } from './program.ts';
import { baseFrame, canContinue, type OfferedChoice, type Run, type Snapshot } from './run.ts';
import type { Value } from './value.ts';

export type SaidLine = TaggedText & {
  /** The variables as they stand after the line, by their slots. */
  readonly globals: readonly Value[];
};

export type PlayedOn = {
  readonly lines: readonly SaidLine[];
  readonly standing: Snapshot;
  /** The content ended without a choice and without `-> END`. */
  readonly hasRunOut: boolean;
};

export type Machine = {
  readonly program: Program;
  /** Every variable as it is declared, and nothing visited. */
  readonly start: Snapshot;
  readonly begin: (at: Snapshot) => PlayedOn;
  /** From a knot or stitch; null when there is no such place. */
  readonly beginAt: (at: Snapshot, place: string) => PlayedOn | null;
  readonly pick: (from: Snapshot, choice: OfferedChoice) => PlayedOn;
};

export function openMachine(ink: InkProgram): Machine {
  const program = load(ink);
  const start = declare(program);
  return {
    program,
    start,
    begin: (at) => playOn(runAt(program, at, program.root)),
    beginAt: (at, place) => {
      const container = place
        .split('.')
        .reduce<Container | undefined>((within, name) => within?.named.get(name), program.root);
      if (!container) return null;
      const run = runAt(program, at, null);
      goTo(run, { container, index: 0 });
      return playOn(run);
    },
    pick: (at, choice) => playOn(runAfter(program, at, choice)),
  };
}

function runAt(program: Program, at: Snapshot, container: Container | null): Run {
  return { ...runFrom(program, at), frames: [baseFrame(container)] };
}

/** Works out the declarations as the story is opened. */
function declare(program: Program): Snapshot {
  const nothing: Snapshot = {
    globals: program.variables.map(() => 0),
    counts: noVisits(program.counted.length),
    stack: [],
    choices: [],
  };
  const container = program.root.named.get(DECLARATIONS);
  if (!container) return nothing;
  const { run } = takeLine(runAt(program, nothing, container));
  return { ...nothing, globals: run.globals };
}

/** To the next choice or the end. */
function playOn(begun: Run): PlayedOn {
  let run = begun;
  const lines: SaidLine[] = [];
  while (canContinue(run)) {
    const line = takeLine(run);
    run = line.run;
    run.areGlobalsShared = true;
    lines.push({ text: line.text, tags: line.tags, globals: run.globals });
  }
  const { globals, counts, stack, choices } = run;
  const hasRunOut = choices.length === 0 && !run.hasExitedSafely;
  return { lines, standing: { globals, counts, stack, choices }, hasRunOut };
}
