// What whoever has the terminal may do.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PASSWORD } from './harness.ts';
import { newFolder, preparedData, runCommand, startServer } from './process.ts';

test('backup and owner work beside a running server, restore into a new folder', async () => {
  const data = preparedData();
  const running = startServer({ data });
  const address = await running.address();
  const [, token = ''] = await running.said(/#\/setup\/([\w-]{22})\n/);
  const post = (path: string, body: unknown) =>
    fetch(address + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
      body: JSON.stringify(body),
    });
  await post('api/setup', { token, name: 'Olga', password: PASSWORD });
  const { code, printed } = await runCommand('backup', data);
  expect(code).toBe(0);
  const file = printed.trim();
  expect(file).toContain(join(data, 'backups'));
  const owner = await runCommand('owner', data);
  const [, reset] = /A new password for Olga.*#\/setup\/([\w-]{22})/.exec(owner.printed) ?? [];
  expect((await post('api/setup', { token: reset, password: 'another walk in rain' })).status).toBe(
    200,
  );
  // The server has not noticed that anybody was there.
  expect((await fetch(`${address}healthz`)).status).toBe(200);
  expect(await runCommand('restore', data, file)).toMatchObject({
    code: 1,
    printed: expect.stringContaining('already runs on this data folder'),
  });

  const other = preparedData();
  expect((await runCommand('restore', other, file)).code).toBe(0);
  const restored = startServer({ data: other });
  const signin = await fetch(`${await restored.address()}api/signin`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ name: 'Olga', password: PASSWORD }),
  });
  expect(signin.status).toBe(200);
  expect(await runCommand('restore', newFolder(), join(other, 'none'))).toMatchObject({ code: 1 });
});
