// Carries out what is asked of files. What reads and joins them is fetched when the first one comes.

import type { Fresh } from '../../../core/play/new-play.ts';
import { fetchPart, whyMissing } from '../../shell/fetch-part.ts';
import type { Memory } from '../../shell/storage.ts';
import type { Effect, Message } from '../message.ts';
import type { OpenedFile } from './file-news.ts';

const loadTakeIn = () => import('./take-in.ts');
const loadOpening = () => import('./open-files.ts');

type FileEffect = Extract<Effect, { type: 'open_files' | 'look_into' | 'take_in' }>;

export async function runFile(
  effect: FileEffect,
  world: { readonly memory: Memory; readonly fresh: () => Fresh },
  dispatch: (message: Message) => void,
): Promise<void> {
  const tell = (opened: readonly OpenedFile[]) => dispatch({ type: 'files_opened', opened });
  if (effect.type === 'open_files') {
    const opening = effect.files.map((file) =>
      fetchPart(loadOpening)
        .then(({ openFile }) => openFile(file, effect))
        .catch((fault) => withoutPart(file.name, fault)),
    );
    tell(await Promise.all(opening));
  } else if (effect.type === 'look_into') {
    const { asked } = effect;
    const looking = fetchPart(loadOpening).then(({ lookInto }) => lookInto(asked, effect));
    tell(await looking.catch((fault) => [withoutPart(asked.file, fault)]));
  } else {
    const { file, here, there } = effect;
    const taking = fetchPart(loadTakeIn).then(({ takeIn }) => takeIn(world.memory, here, there));
    taking.then(
      (kept) => dispatch({ type: 'taken_in', ...kept, fresh: world.fresh() }),
      (fault) => tell([withoutPart(file, fault)]),
    );
  }
}

function withoutPart(file: string, fault: unknown): OpenedFile {
  const isOffline = whyMissing(fault) === 'unreachable';
  return { kind: 'refused', file, why: { kind: 'part_missing', isOffline } };
}
