// What a browser gives a line to a room.

import type { LinePorts } from './room-line.ts';

/** When a line is to be tried at once: the page is looked at again, or the network has come or gone. */
export function onWaking(run: () => void): void {
  window.addEventListener('online', run);
  // A connection that has gone may say so only after a minute.
  window.addEventListener('offline', run);
  // A page that came back from the browser's memory has lost its connections.
  window.addEventListener('pageshow', ({ persisted }) => persisted && run());
  document.addEventListener('visibilitychange', () => document.hidden || run());
}

export const browserLine: LinePorts = {
  fetch: (path, options) => fetch(path, options),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  now: Date.now,
  random: Math.random,
};
