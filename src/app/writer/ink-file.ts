// Ink files from outside: read, or refused with a sentence, and watched for changes where the browser has the
// File System Access API.

import { notText } from '../../core/story/problem.ts';
import { readTextFile } from '../shell/text-file.ts';
import { BYTES_SENTENCE, MOST_BYTES, tooLarge } from './draft.ts';

/** The part of a FileSystemFileHandle that is used. */
export type FileHandle = { readonly kind: string; readonly getFile: () => Promise<File> };

type WithHandle = { readonly getAsFileSystemHandle?: () => Promise<FileHandle | null> };
type WithPicker = {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileHandle[]>;
};

/** Milliseconds between two looks at the file. */
const INTERVAL = 700;

/** Call inside the handler of the drop event: its items are gone afterwards. */
export async function droppedFile(
  drop: DataTransfer,
): Promise<{ readonly file: File; readonly handle: FileHandle | null } | null> {
  const item = [...drop.items].find((one) => one.kind === 'file');
  const file = item?.getAsFile();
  const handle = await handleOf(item as WithHandle | undefined);
  return file ? { file, handle: handle?.kind === 'file' ? handle : null } : null;
}

async function handleOf(item: WithHandle | undefined): Promise<FileHandle | null> {
  try {
    return (await item?.getAsFileSystemHandle?.()) ?? null;
  } catch (fault) {
    // The file is played without being watched.
    console.info('The file cannot be watched:', fault instanceof Error ? fault.message : fault);
    return null;
  }
}

/** Null where the browser has no such picker, or the person has chosen nothing. */
export async function pickedHandle(): Promise<FileHandle | null> {
  const types = [{ description: 'Ink stories', accept: { 'text/plain': ['.ink'] } }];
  try {
    const handles = await (window as WithPicker).showOpenFilePicker?.({ types });
    return handles?.[0] ?? null;
  } catch (fault) {
    // The picker was closed without a choice.
    if (fault instanceof DOMException && fault.name === 'AbortError') return null;
    throw fault;
  }
}

export const hasPicker = (): boolean => 'showOpenFilePicker' in window;

/** Calls back with each newer version of the file. Returns the function that stops it. */
export function watchFile(
  handle: FileHandle,
  known: File,
  changed: (file: File) => void,
): () => void {
  let last = known;
  let isLooking = false;
  const look = async () => {
    if (isLooking) return;
    isLooking = true;
    try {
      const file = await handle.getFile();
      if (file.lastModified !== last.lastModified || file.size !== last.size) {
        last = file;
        changed(file);
      }
    } catch (fault) {
      // Some editors remove the file for a moment while they save it: the next look may find it.
      console.info('The file is not there now:', fault instanceof Error ? fault.message : fault);
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(look, INTERVAL);
  return () => clearInterval(timer);
}

type ReadInk =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

export async function readInkFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<ReadInk> {
  const called = `“${file.name}”`;
  if (file.size > MOST_BYTES) return { ok: false, sentence: `${called}: ${BYTES_SENTENCE}` };
  const read = await readTextFile(file);
  if (!read.ok && read.kind === 'no_text') return { ok: false, sentence: notText(file.name, read) };
  if (!read.ok) {
    const detail = read.detail && ` (${read.detail})`;
    const sentence = `${called} could not be read. Is it a file, and still there?${detail}`;
    return { ok: false, sentence };
  }
  const refusal = tooLarge(read.text);
  return refusal === null ? read : { ok: false, sentence: `${called}: ${refusal}` };
}
