// What a process prints, as it comes: by it one learns where a server is and when it answers.

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export type Printed = {
  /** Everything so far. */
  readonly text: () => string;
  /** Resolves when these words have been printed; rejects where the process ends before that. */
  readonly said: (words: RegExp) => Promise<RegExpExecArray>;
  /** Resolves with the exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
};

/** Of the streams that are piped. */
export function printedBy(child: ChildProcess): Printed {
  let text = '';
  const streams = [child.stdout, child.stderr].flatMap((stream) => stream ?? []);
  for (const stream of streams)
    stream.on('data', (part) => {
      text += part;
    });
  let hasEnded = false;
  const ended = once(child, 'exit').then(([code]): number | null => {
    hasEnded = true;
    return code;
  });
  const said = async (words: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = words.exec(text);
      if (found) return found;
      if (hasEnded) throw new Error(`It ended and had only said: ${text}`);
      await Promise.race([...streams.map((stream) => once(stream, 'data')), ended]);
    }
  };
  return { text: () => text, said, ended };
}
