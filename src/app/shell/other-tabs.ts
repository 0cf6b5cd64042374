// What the tabs of one browser tell each other: which attempt is open in them.

import { PREFIX } from './storage-keys.ts';

/** Returns what tells the others; `heard` is told what they tell. */
export function otherTabs(heard: (attempt: string) => void): (attempt: string) => void {
  const channel = openChannel();
  if (!channel) return () => {};
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') heard(data);
  });
  return (attempt) => channel.postMessage(attempt);
}

/** Null where a browser has none, or a platform refuses it. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`${PREFIX}open`);
  } catch {
    return null;
  }
}
