// The data of the team server lie in the clone, and so does what Vite serves while one writes.

import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SECRET = 'a secret of the database';
const isNew = !existsSync('data');
const file = `data/probe-${process.pid}`;
let server: ViteDevServer;
let address: string;

beforeAll(async () => {
  mkdirSync('data', { recursive: true, mode: 0o700 });
  writeFileSync(file, SECRET);
  server = await createServer({ logLevel: 'silent', server: { port: 0, hmr: false } });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});
afterAll(async () => {
  await server?.close();
  rmSync(file);
  if (isNew) rmdirSync('data');
});

test.each([
  `${file}`,
  `${file}?raw`,
  `${file}?url&inline`,
  `${file}?import&raw`,
  `@fs${resolve(file)}`,
  `@fs${resolve(file)}?raw`,
  `src/../${file}`,
  `%64ata/${file.slice(5)}`,
])('the dev server does not give out %s', async (path) => {
  const response = await fetch(address + path);
  expect(await response.text()).not.toContain(SECRET);
});

test('while it does give out what lies elsewhere', async () => {
  const response = await fetch(`${address}LICENSE`);
  expect(await response.text()).toContain('MIT');
});
