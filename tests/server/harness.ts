// A database of its own for each test file, an app on it, and visitors who keep their cookies.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { teamApp } from '../../src/server/app.ts';
import { connect } from '../../src/server/db/connect.ts';
import type { Facts } from '../../src/server/http/actor.ts';
import type { Server } from '../../src/server/http/server.ts';
import { makeLink } from '../../src/server/links.ts';
import { databaseOf } from './cluster.ts';
import { editionFile } from './editions.ts';

export type Answer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests say which fields they expect.
  readonly body: any;
  readonly headers: Headers;
};

export type Visitor = {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly send: (method: string, path: string, body?: unknown) => Promise<Answer>;
  readonly cookies: Map<string, string>;
};

export type Team = {
  readonly app: Hono<Facts>;
  /** The folder of a small site. */
  readonly site: string;
  readonly server: Server;
  readonly config: pg.PoolConfig;
  readonly stopping: AbortController;
  /** Milliseconds by which the server's clock is ahead. */
  ahead: number;
  readonly visitor: (origin?: string) => Visitor;
  /** A manager with a session; the first is the owner, who sets the team up. */
  readonly owner: () => Promise<Visitor>;
};

export const PASSWORD = 'a long walk in the rain';

/** Call once at the head of a test file. */
export function inTeam(): Team {
  const team = { ahead: 0, stopping: new AbortController() } as {
    -readonly [Key in keyof Team]: Team[Key];
  };
  const name = `t_${randomBytes(6).toString('hex')}`;
  const site = mkdtempSync(join(tmpdir(), 'mir-site-'));
  writeFileSync(join(site, 'index.html'), '<script>1</script><p>Hello</p>');

  const asAdmin = async (query: string) => {
    const client = new pg.Client(inject('cluster'));
    await client.connect();
    await client.query(query);
    await client.end();
  };

  beforeAll(async () => {
    await asAdmin(`create database ${name} template ${inject('base')}`);
    team.config = databaseOf(inject('cluster'), name);
    team.server = {
      ...connect(team.config),
      now: () => new Date(Date.now() + team.ahead),
      publicUrl: null,
      hasProxy: false,
      stopping: team.stopping.signal,
      editionFile,
    };
    team.site = site;
    team.app = teamApp(site, team.server);
  });
  afterAll(async () => {
    await team.server?.db.destroy();
    await asAdmin(`drop database if exists ${name} with (force)`);
    rmSync(site, { recursive: true, force: true });
  });

  team.visitor = (origin = 'http://localhost') => visitorOf(team.app, origin);
  team.owner = async () => {
    const visitor = team.visitor();
    const { token } = await makeLink(team.server.db, team.server.now(), 'setup');
    const done = await visitor.send('POST', '/api/setup', {
      token,
      name: `Olga ${token.slice(0, 4)}`,
      password: PASSWORD,
    });
    if (done.status !== 200) throw new Error(JSON.stringify(done.body));
    return visitor;
  };
  return team;
}

/** Somebody with a browser at `origin`. */
export function visitorOf(
  app: Hono<Facts>,
  origin: string,
  cookies = new Map<string, string>(),
): Visitor {
  const ask = async (path: string, request: RequestInit): Promise<Answer> => {
    const headers = new Headers(request.headers);
    headers.set('Cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await app.request(origin + path, { ...request, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/i.test(line)) cookies.delete(key);
      else cookies.set(key, value);
    }
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.includes('json');
    const body = isJson ? JSON.parse(text) : text;
    return { status: response.status, body, headers: response.headers };
  };
  return {
    cookies,
    get: (path, headers = {}) => ask(path, { headers }),
    send: (method, path, body) =>
      ask(path, {
        method,
        headers: { Origin: origin, Host: new URL(origin).host, 'Content-Type': 'application/json' },
        ...(method === 'DELETE' ? {} : { body: JSON.stringify(body ?? {}) }),
      }),
  };
}
