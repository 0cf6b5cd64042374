// Serves the built site. `siteApp` is a function from Request to Response; `listen` gives it a port.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type ServerType, serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const DEFAULT_PORT = 4173;

/** The site in `folder` as a Request → Response function. */
export function siteApp(folder: string): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      // Scripts in the page's head choose what to preload; nothing comes from another host.
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'unsafe-inline'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'", 'blob:'],
      },
    }),
  );
  app.use('*', async (context, next) => {
    await next();
    // Built files carry their content's hash in the name; the page itself is asked for each time.
    const isHashed = context.req.path.startsWith('/assets/');
    context.header(
      'Cache-Control',
      isHashed && context.res.ok ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  });
  app.use('*', serveStatic({ root: folder, precompressed: true }));
  app.notFound((context) => context.text('There is nothing at this address.', 404));
  return app;
}

/** Resolves with the server and its address once it listens; rejects with a sentence. */
export function listen(app: Hono, port: number): Promise<{ server: ServerType; address: string }> {
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

/** `npm start`. */
export async function start(): Promise<number> {
  const port = readPort(process.env.PORT);
  if (port === null) {
    console.error(`PORT is “${process.env.PORT}”, which is not a number from 0 to 65535.`);
    return 1;
  }
  if (!existsSync('dist/site/index.html')) {
    console.error('There is no built site in dist/site. Run: npm run build');
    return 1;
  }
  try {
    const { address } = await listen(siteApp('dist/site'), port);
    console.log(`Make It Right is at ${address}  (stop with Ctrl+C)`);
    return 0;
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    return 1;
  }
}

/** The folder of the site, built when a source has changed; null when that fails. */
export function builtSite(): string | null {
  // The build prints to stderr, so that it does not mix with a command's own output.
  const built = spawnSync(process.execPath, ['src/tools/begin.mjs', 'build'], {
    stdio: ['inherit', 2, 2],
  });
  return built.status === 0 ? 'dist/site' : null;
}
