// Gives an app a port.

import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';

const DEFAULT_PORT = 4173;

type App = Pick<Hono, 'fetch'>;

/** Resolves with the server and its address once it listens; rejects with a sentence. */
export function listen(app: App, port: number): Promise<{ server: ServerType; address: string }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, (info) =>
      resolve({ server, address: `http://localhost:${info.port}/` }),
    );
    server.once('error', (fault: NodeJS.ErrnoException) =>
      reject(new Error(portSentence(fault, port))),
    );
  });
}

function portSentence(fault: NodeJS.ErrnoException, port: number): string {
  if (fault.code === 'EADDRINUSE')
    return `Port ${port} is already in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`;
  if (fault.code === 'EACCES')
    return `Port ${port} is not allowed for this user. Choose one above 1023: PORT=${DEFAULT_PORT} npm start`;
  return `The server could not start on port ${port}: ${fault.message}`;
}

/** `PORT`, or the default; null when it is not a port. */
export function readPort(text: string | undefined): number | null {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : null;
}
