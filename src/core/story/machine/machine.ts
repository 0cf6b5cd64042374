// The Ink machine: plays a compiled program from one Snapshot to the next. inkjs, which does the
// same, is what the tests hold it against.

import type { InkProgram } from '../edition.ts';
import { runAfter, runFrom } from './choices.ts';
import { noVisits } from './counts.ts';
import { goTo } from './flow-on.ts';
import { takeLine } from './lines.ts';
import { DECLARATIONS, load } from './load.ts';
import type { Container, ItemPlace, Program } from './program.ts';
import type { TaggedText } from './read-output.ts';
import { canContinue, NO_TEMPORARIES, type OfferedChoice, type Run, type Snapshot } from './run.ts';
import type { Value } from './value.ts';

export type SaidLine = TaggedText & {
  /** The variables as they stand after the line, by their slots. */
  readonly globals: readonly Value[];
};

export type PlayedOn = { readonly lines: readonly SaidLine[]; readonly standing: Snapshot };

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
  const from = (at: Snapshot, place: ItemPlace) => {
    const run = withFlow(runFrom(program, at));
    goTo(run, place);
    return playOn(run);
  };
  return {
    program,
    start,
    begin: (at) => {
      const run = withFlow(runFrom(program, at), program.root);
      return playOn(run);
    },
    beginAt: (at, place) => {
      const container = place
        .split('.')
        .reduce<Container | undefined>((within, name) => within?.named.get(name), program.root);
      return container ? from(at, { container, index: 0 }) : null;
    },
    pick: (at, choice) => playOn(runAfter(program, at, choice)),
  };
}

/** At the first item of a container, or nowhere yet. */
function withFlow(run: Run, container: Container | null = null): Run {
  run.frames = [
    {
      isFunction: false,
      container,
      index: 0,
      isInExpression: false,
      temporaries: NO_TEMPORARIES,
      outputStart: 0,
    },
  ];
  return run;
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
  const { run } = takeLine(withFlow(runFrom(program, nothing), container));
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
  return { lines, standing: { globals, counts, stack, choices } };
}
