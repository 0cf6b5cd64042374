import { expect, test } from 'vitest';
import { hashOf } from '../../src/server/http/tokens.ts';
import { makeLink } from '../../src/server/links.ts';
import { tidy } from '../../src/server/tidy.ts';
import { inTeam } from './harness.ts';

const team = inTeam();

test('sessions and links that have ended go, and no others', async () => {
  const { db } = team.server;
  const now = new Date();
  const owner = await team.owner();
  await db.deleteFrom('link').execute();
  const { token } = await makeLink(db, now, 'invite', { roles: ['manager'] });
  await makeLink(db, new Date(now.getTime() - 8 * 86_400_000), 'invite');
  await makeLink(db, now, 'invite', { revoked_at: now });
  await tidy(db, now);
  const left = await db.selectFrom('link').select('token').execute();
  expect(left.map((one) => one.token)).toEqual([hashOf(token)]);
  expect((await owner.get('/api/me')).body.who).not.toBeNull();
  await tidy(db, new Date(now.getTime() + 9 * 3_600_000));
  expect(await db.selectFrom('session').select('token').execute()).toEqual([]);
});
