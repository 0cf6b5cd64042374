// The app: what every request passes, the resources, the built site. A resource is one file beside this
// one that gives its routes; a new one is a row of `RESOURCES`.

import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { answerRoutes } from './answers.ts';
import { assignmentRoutes } from './assignments.ts';
import { companyRoutes } from './company.ts';
import { type Facts, findActor } from './http/actor.ts';
import { guard } from './http/guard.ts';
import { safeHeaders } from './http/headers.ts';
import { limitBodies } from './http/limits.ts';
import { answerToFault, refuse } from './http/refusal.ts';
import type { Server } from './http/server.ts';
import { inlineScriptHashes, readSite, serveSite } from './http/static.ts';
import { joinRoutes } from './join.ts';
import { orgRoutes } from './org.ts';
import { peopleRoutes } from './people.ts';
import { personRoutes } from './person-page.ts';
import { resultRoutes } from './results.ts';
import { csvRoutes } from './results-csv.ts';
import { fileRoutes } from './results-file.ts';
import { roomRoutes } from './rooms.ts';
import { setupRoutes } from './setup.ts';
import { signinRoutes } from './signin.ts';
import { teamRoutes } from './teams.ts';

type Resource = (server: Server) => Hono<Facts>;

const RESOURCES: readonly Resource[] = [
  setupRoutes,
  signinRoutes,
  companyRoutes,
  orgRoutes,
  teamRoutes,
  peopleRoutes,
  joinRoutes,
  assignmentRoutes,
  resultRoutes,
  answerRoutes,
  personRoutes,
  csvRoutes,
  fileRoutes,
  roomRoutes,
];

type Around = {
  /** Who may show the page in a frame, as in `frame-ancestors`. */
  readonly frames: string;
  readonly version: string;
};

const ALONE: Around = { frames: "'none'", version: '' };

/** The site in `folder` alone, as any web host would serve it. */
export const siteApp = (folder: string): Hono<Facts> => teamApp(folder, null);

/** `server`: null where there is no database. */
export function teamApp(folder: string, server: Server | null, around = ALONE): Hono<Facts> {
  const site = readSite(folder);
  const app = new Hono<Facts>();
  app.onError(answerToFault);
  app.use(safeHeaders(inlineScriptHashes(site), around.frames));
  app.get('/healthz', async (context) => {
    const database = server !== null && (await answers(server));
    return context.json({ up: true, database, version: around.version }, database ? 200 : 503);
  });
  if (server) {
    // What is told about a whole team is long; the streams of a room may not be held back.
    app.use('/api/teams/*', compress());
    app.use('/api/*', limitBodies, guard(server.publicUrl), findActor(server));
    for (const resource of RESOURCES) app.route('/api', resource(server));
  }
  app.all('/api/*', () =>
    server
      ? refuse('not-there', 'There is nothing at this address.')
      : refuse('no-database', 'This server has no database.'),
  );
  app.get('*', serveSite(site));
  app.notFound((context) => context.text('There is nothing at this address.', 404));
  return app;
}

async function answers({ pool }: Server): Promise<boolean> {
  try {
    await pool.query('select 1');
    return true;
  } catch {
    return false;
  }
}
