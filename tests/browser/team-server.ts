// The team's server as `npm start` runs it, with an embedded database of its own, for one test file.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { teamApp } from '../../src/server/app.ts';
import { openDatabase } from '../../src/server/db/open.ts';
import { builtEditions } from '../../src/server/editions.ts';
import type { Server } from '../../src/server/http/server.ts';
import { makeLink } from '../../src/server/links.ts';

const SITE = 'dist/site';

export type TeamServer = {
  readonly app: ReturnType<typeof teamApp>;
  /** As a process that has just begun: with nothing in its memory, over the same database. */
  readonly again: () => ReturnType<typeof teamApp>;
  /** The token of the link that a first start prints. */
  readonly setupToken: string;
  readonly close: () => Promise<void>;
};

export async function startTeamServer(): Promise<TeamServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mir-browser-'));
  const database = await openDatabase({ url: undefined, folder }, { say: console.error });
  const server: Server = {
    ...database,
    now: () => new Date(),
    ...{ publicUrl: null, hasProxy: false, company: null, stopping: new AbortController().signal },
    editionFile: builtEditions(SITE, 'dist/walks'),
  };
  const { token } = await makeLink(server.db, server.now(), 'setup');
  const again = () => teamApp(SITE, server);
  return {
    ...{ app: again(), again },
    setupToken: token,
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
