// Who works for the workbench: one worker that reads and plays, one that walks every path, and whoever
// watches the file. All of them go home when the page is left.

import { readInkFile } from './open-file.ts';
import { type FileHandle, watchFile } from './watch-file.ts';
import type { WorkbenchEffect, WorkbenchMessage } from './workbench.ts';
import { openWorkerClient, type WorkerClient, type WorkerPort } from './worker-client.ts';

type Dispatch = (message: WorkbenchMessage) => void;

export type WorkbenchEffects = {
  readonly run: (effect: WorkbenchEffect) => void;
  readonly open: (file: File, handle: FileHandle | null) => Promise<void>;
  readonly goHome: () => void;
};

const hireWorker = (): WorkerPort =>
  new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });

export function openEffects(
  dispatch: Dispatch,
  hire: () => WorkerPort = hireWorker,
): WorkbenchEffects {
  const hear = (heard: Extract<WorkbenchMessage, { type: 'heard' }>['heard']) =>
    dispatch({ type: 'heard', heard });
  const workshops = { play: openWorkerClient(hire, hear), check: openWorkerClient(hire, hear) };
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
function patient(workshop: WorkerClient) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: (question: WorkbenchEffect['question'], delay: number, limit: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => workshop.ask(question, limit), delay);
    },
    stop: () => clearTimeout(timer),
  };
}
