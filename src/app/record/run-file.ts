// Carries out what is asked of files. What reads and joins them is fetched when the first one comes.

import { loadEngine } from '../load-engine.ts';
import type { Effect, Fresh, Message } from '../message.ts';
import type { Memory } from '../storage.ts';
import type { OpenedFile } from './file-news.ts';

type FileEffect = Extract<Effect, { type: 'open_file' | 'take_in' }>;

export function runFile(
  effect: FileEffect,
  world: { readonly memory: Memory; readonly fresh: () => Fresh },
  dispatch: (message: Message) => void,
): void {
  const tell = (opened: OpenedFile) =>
    dispatch({ type: 'file_opened', opened, fresh: world.fresh() });
  opening(effect, world.memory).then(tell, () =>
    tell({
      kind: 'refused',
      file: typeof effect.file === 'string' ? effect.file : effect.file.name,
      problem:
        'A part of the page that is needed for it could not be loaded. Look at the connection, then open the file again.',
    }),
  );
}

async function opening(effect: FileEffect, memory: Memory): Promise<OpenedFile> {
  if (effect.type === 'take_in') {
    const { takeIn } = await import('./take-in.ts');
    const { file, here, there } = effect;
    return { kind: 'taken_in', file, ...takeIn(memory, here, there) };
  }
  const { openRecordFile } = await import('./open-record-file.ts');
  return openRecordFile(effect.file, { ...effect, memory, loadEngine });
}
