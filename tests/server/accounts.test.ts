// Whom the embedded database runs as: root in two ways, an ordinary user, and who may not write.

import { chmodSync, chownSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Embedded, launch } from '../../src/server/db/embedded/launch.ts';
import { asked } from './asked.ts';
import { newFolder, startServer } from './process.ts';

const isRoot = process.getuid?.() === 0;
afterEach(() => {
  vi.unstubAllEnvs();
});

async function open(folder: string): Promise<Embedded> {
  const embedded = await launch(folder, { say: () => {} });
  onTestFinished(() => embedded.stop());
  return embedded;
}

describe.skipIf(!isRoot)('as root', () => {
  test('data in a folder that only root may enter stay root’s', async () => {
    const folder = newFolder(0o700);
    await open(folder);
    expect(statSync(join(folder, 'pg18/cluster')).uid).toBe(0);
  });

  /** A system that refuses user namespaces. */
  const withoutNamespaces = () => {
    const folder = newFolder(0o755);
    writeFileSync(join(folder, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  };

  test('without user namespaces another user gets the data', async () => {
    withoutNamespaces();
    const folder = newFolder(0o755);
    const embedded = await open(join(folder, 'data'));
    expect(statSync(join(folder, 'data/pg18/cluster')).uid).not.toBe(0);
    expect(await asked(embedded, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('and where that user may not enter, a sentence says what to do', async () => {
    withoutNamespaces();
    const folder = join(newFolder(0o700), 'data');
    await expect(launch(folder, { say: () => {} })).rejects.toThrow(/others may enter/);
  });

  const asOther = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

  test('an ordinary user in a folder of their own needs none of that', async () => {
    const data = newFolder();
    chownSync(data, 65534, 65534);
    const running = startServer({ data, before: asOther });
    await running.said(/#\/setup\//);
    expect(statSync(join(data, 'pg18/cluster')).uid).toBe(65534);
  });

  test('a folder that may only be read is named', async () => {
    const data = newFolder(0o555);
    const running = startServer({ data, before: asOther });
    await running.address();
    expect(running.printed()).toContain(`The data folder ${data} cannot be written to (EACCES)`);
    expect(readdirSync(data)).toEqual([]);
  });
});

test.skipIf(isRoot)('a folder that may only be read is named', async () => {
  const folder = newFolder();
  chmodSync(folder, 0o500);
  await expect(launch(folder, { say: () => {} })).rejects.toThrow('cannot be written to (EACCES)');
});
