// What the tabs of one browser tell each other: which attempt is open in them.

import { openChannel } from './platform.ts';

/** Returns what tells the others; `heard` is told what they tell. */
export function otherTabs(heard: (attempt: string) => void): (attempt: string) => void {
  const channel = openChannel('open');
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') heard(data);
  });
  return (attempt) => channel?.postMessage(attempt);
}
