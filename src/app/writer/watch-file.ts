// Files that the browser lets us look at again (the File System Access interface, where there is
// one): what is saved in them arrives here, with no need to drop them once more.

/** The part of a FileSystemFileHandle that is used. */
export type FileHandle = { readonly kind: string; readonly getFile: () => Promise<File> };

type WithHandle = { readonly getAsFileSystemHandle?: () => Promise<FileHandle | null> };
type WithPicker = {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileHandle[]>;
};

/** Milliseconds between two looks: at once, to someone who turns from one window to another. */
const OFTEN = 700;

/** Has to be called while the drop is handled: afterwards the browser has forgotten it. */
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
    // A file that may not be watched can still be played.
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
    // Closing the picker is no fault.
    if (fault instanceof DOMException && fault.name === 'AbortError') return null;
    throw fault;
  }
}

export const hasPicker = (): boolean => 'showOpenFilePicker' in window;

/** Calls back with each newer version of the file, until it is stopped. */
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
      // Some editors take the file away for a moment while they save it: it is looked for again.
      console.info('The file is not there now:', fault instanceof Error ? fault.message : fault);
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(look, OFTEN);
  return () => clearInterval(timer);
}
