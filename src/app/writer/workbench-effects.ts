// Carries out the effects of the workbench: questions to two workers (one compiles, the other walks every
// path), and watching the file.

import { type FileHandle, readInkFile, watchFile } from './ink-file.ts';
import type { WorkbenchEffect, WorkbenchMessage } from './workbench.ts';
import {
  openWorkerClient,
  type WorkerClient,
  type WorkerPort,
  type WorkerReply,
} from './worker-client.ts';

type Dispatch = (message: WorkbenchMessage) => void;

export type WorkbenchEffects = {
  readonly run: (effect: WorkbenchEffect) => void;
  readonly open: (file: File, handle: FileHandle | null) => Promise<void>;
};

const startDraftWorker = (): WorkerPort =>
  new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });

export function openEffects(
  dispatch: Dispatch,
  startWorker: () => WorkerPort = startDraftWorker,
): WorkbenchEffects {
  const onReply = (heard: WorkerReply) => dispatch({ type: 'heard', heard });
  const client = () => debounced(openWorkerClient(startWorker, onReply));
  const clients = { read: client(), check: client() };
  let stopWatching = () => {};
  // A file that is slow to read must not replace one that was opened after it.
  let opened = 0;
  let checking = '';

  const reread = async (file: File, number: number) => {
    const read = await readInkFile(file);
    if (number !== opened) return;
    dispatch(
      read.ok
        ? { type: 'saved_outside', source: read.text }
        : { type: 'refused', sentence: read.sentence },
    );
  };
  return {
    run: ({ question, delay, limit }) => {
      clients[question.kind].ask(question, delay, limit);
      if (question.kind === 'check') checking = question.source;
      // The text has changed: the walk of its former paths is of no use.
      else if (question.source !== checking) clients.check.cancel();
    },
    open: async (file, handle) => {
      opened += 1;
      const number = opened;
      const read = await readInkFile(file);
      if (number !== opened) return;
      if (!read.ok) return dispatch({ type: 'refused', sentence: read.sentence });
      stopWatching();
      if (handle) stopWatching = watchFile(handle, file, (newer) => reread(newer, number));
      const { name } = file;
      dispatch({ type: 'opened', file: { name, isWatched: handle !== null }, source: read.text });
    },
  };
}

/** Asks after a delay; a question that comes meanwhile takes its place. */
function debounced(client: WorkerClient) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: (question: WorkbenchEffect['question'], delay: number, limit: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => client.ask(question, limit), delay);
    },
    cancel: () => {
      clearTimeout(timer);
      client.cancel();
    },
  };
}
