// Who works for the bench: one worker that reads and plays, one that walks every path, and whoever
// watches the file. All of them go home when the page is left.

import type { BenchEffect, BenchMessage } from './bench.ts';
import { readInkFile } from './open-file.ts';
import { type FileHandle, watchFile } from './watch-file.ts';
import { type Hand, openWorkshop, type Workshop } from './workshop.ts';

type Dispatch = (message: BenchMessage) => void;

export type Crew = {
  readonly run: (effect: BenchEffect) => void;
  readonly open: (file: File, handle: FileHandle | null) => Promise<void>;
  readonly goHome: () => void;
};

const hireWorker = (): Hand =>
  new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });

export function benchCrew(dispatch: Dispatch, hire: () => Hand = hireWorker): Crew {
  const hear = (heard: Extract<BenchMessage, { type: 'heard' }>['heard']) =>
    dispatch({ type: 'heard', heard });
  const workshops = { play: openWorkshop(hire, hear), check: openWorkshop(hire, hear) };
  const patience = { play: patient(workshops.play), check: patient(workshops.check) };
  let stopWatching = () => {};
  // A file that is slow to read must not take the place of one that was opened after it.
  let opened = 0;
  let checking = '';

  const reread = async (file: File, mine: number) => {
    const read = await readInkFile(file);
    if (mine !== opened) return;
    dispatch(
      read.ok
        ? { type: 'saved_outside', source: read.text }
        : { type: 'refused', sentence: read.sentence },
    );
  };
  return {
    run: ({ question, delay, limit }) => {
      patience[question.kind].ask(question, delay, limit);
      if (question.kind === 'check') checking = question.source;
      // The paths of a text that has changed need not be walked to their end.
      else if (question.source !== checking) {
        patience.check.stop();
        workshops.check.rest();
      }
    },
    open: async (file, handle) => {
      opened += 1;
      const mine = opened;
      const read = await readInkFile(file);
      if (mine !== opened) return;
      if (!read.ok) return dispatch({ type: 'refused', sentence: read.sentence });
      stopWatching();
      if (handle) stopWatching = watchFile(handle, file, (newer) => reread(newer, mine));
      const { name } = file;
      dispatch({ type: 'opened', file: { name, isWatched: handle !== null }, source: read.text });
    },
    goHome: () => {
      stopWatching();
      for (const one of Object.values(patience)) one.stop();
      for (const one of Object.values(workshops)) one.close();
    },
  };
}

/** Waits before it asks; only the last question of a hurried row is asked at all. */
function patient(workshop: Workshop) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: (question: BenchEffect['question'], delay: number, limit: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => workshop.ask(question, limit), delay);
    },
    stop: () => clearTimeout(timer),
  };
}
