// A database of its own for each test file, an app on it, and visitors who keep their cookies.

import { randomBytes, scryptSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { ROLES } from '../../src/core/vocabulary.ts';
import { teamApp } from '../../src/server/app.ts';
import { connect } from '../../src/server/db/connect.ts';
import type { Facts } from '../../src/server/http/actor.ts';
import type { Server } from '../../src/server/http/server.ts';
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
  /** A new owner, signed in. */
  readonly owner: () => Promise<Visitor>;
};

export const PASSWORD = 'a long walk in the rain';

/** The hash of `PASSWORD` at a cost that is nothing: a hash says what it costs. */
const QUICK = `scrypt$4$8$AAAA$${scryptSync(PASSWORD, Buffer.from('AAAA', 'base64url'), 32, {
  N: 16,
  r: 8,
}).toString('base64url')}`;

/** Call once at the head of a test file. `built`: the site that is served; a page of a line where none is. */
export function inTeam(built?: string): Team {
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
      company: null,
      stopping: team.stopping.signal,
      editionFile,
    };
    team.site = built ?? site;
    team.app = teamApp(team.site, team.server);
  });
  afterAll(async () => {
    await team.server?.db.destroy();
    await asAdmin(`drop database if exists ${name} with (force)`);
    rmSync(site, { recursive: true, force: true });
  });

  team.visitor = (origin = 'http://localhost') => visitorOf(team.app, origin);
  team.owner = async () => {
    const name = `Olga ${randomBytes(6).toString('hex')}`;
    const { db } = team.server;
    await db
      .insertInto('org')
      .values({ name: 'Shop' })
      .onConflict((already) => already.doNothing())
      .execute();
    await db.insertInto('manager').values({ name, roles: ROLES, password: QUICK }).execute();
    const visitor = team.visitor();
    const { status } = await visitor.send('POST', '/api/signin', { name, password: PASSWORD });
    if (status !== 200) throw new Error(`The owner could not sign in: ${status}`);
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
