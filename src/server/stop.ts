// Ctrl+C and SIGTERM: no new requests, those under way are answered, streams are told, and the database
// stops last. A second signal ends at once.

import type { ServerType } from '@hono/node-server';
import type { OpenDatabase } from './db/open.ts';

/** Milliseconds for requests that are under way. */
const PATIENCE = 3000;

export function endOnSignal(
  http: ServerType,
  stopping: AbortController,
  database: OpenDatabase | null,
): void {
  const end = async () => {
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
    await closed(http);
    await database?.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}

function closed(http: ServerType): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    const cut = () => 'closeAllConnections' in http && http.closeAllConnections();
    setTimeout(cut, PATIENCE).unref();
  });
}
