// Carries out what is asked of files. What reads and joins them is fetched when the first one comes.

import type { Fresh } from '../../../core/play/new-play.ts';
import { fetchPart, whyMissing } from '../../shell/fetch-part.ts';
import type { Memory } from '../../shell/storage.ts';
import type { Effect, Message } from '../message.ts';
import type { OpenedFile } from './file-news.ts';

const loadTakeIn = () => import('./take-in.ts');
const loadOpening = () => import('./open-record-file.ts');

type FileEffect = Extract<Effect, { type: 'open_file' | 'take_in' }>;

export function runFile(
  effect: FileEffect,
  world: { readonly memory: Memory; readonly fresh: () => Fresh },
  dispatch: (message: Message) => void,
): void {
  const tell = (opened: OpenedFile) =>
    dispatch({ type: 'file_opened', opened, fresh: world.fresh() });
  opening(effect, world.memory).then(tell, (fault) =>
    tell({
      kind: 'refused',
      file: typeof effect.file === 'string' ? effect.file : effect.file.name,
      why: { kind: 'part_missing', isOffline: whyMissing(fault) === 'unreachable' },
    }),
  );
}

async function opening(effect: FileEffect, memory: Memory): Promise<OpenedFile> {
  if (effect.type === 'take_in') {
    const { takeIn } = await fetchPart(loadTakeIn);
    const { file, here, there } = effect;
    return { kind: 'taken_in', file, ...takeIn(memory, here, there) };
  }
  const { openRecordFile } = await fetchPart(loadOpening);
  return openRecordFile(effect.file, { ...effect, memory });
}
