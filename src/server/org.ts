// The organisation and its managers.

import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Hono } from 'hono';
import {
  type FreshLink,
  invitation,
  type ManagerRow,
  managerChange,
  type Org,
  orgChange,
} from '../wire/organization.ts';
import { backupStream } from './db/backup.ts';
import type { Database } from './db/connect.ts';
import type { Facts } from './http/actor.ts';
import { allow } from './http/can.ts';
import { refuse } from './http/refusal.ts';
import { bodyAs, idIn } from './http/request.ts';
import type { Server } from './http/server.ts';
import { makeLink } from './links.ts';

export function orgRoutes({ db, pool, now }: Server): Hono<Facts> {
  const routes = new Hono<Facts>();

  routes.get('/org', async (context) => {
    allow(context, 'read organisation');
    const org = await db.selectFrom('org').selectAll().executeTakeFirstOrThrow();
    const { name, time_zone: timeZone, lines_days: linesDays } = org;
    return context.json<Org>({ name, timeZone, linesDays });
  });

  routes.patch('/org', async (context) => {
    allow(context, 'change organisation');
    const { name, timeZone, linesDays } = await bodyAs(context, orgChange);
    await db
      .updateTable('org')
      .set({ one: true, name, time_zone: timeZone, lines_days: linesDays })
      .execute();
    return context.json({});
  });

  routes.get('/backup', (context) => {
    allow(context, 'change organisation');
    const name = `${now().toISOString().slice(0, 10)}.backup.gz`;
    context.header('Content-Disposition', `attachment; filename="${name}"`);
    context.header('Content-Type', 'application/gzip');
    return context.body(Readable.toWeb(backupStream({ pool })) as ReadableStream<Uint8Array>);
  });

  routes.get('/managers', async (context) => {
    allow(context, 'appoint managers');
    const managers = await db.selectFrom('manager').selectAll().orderBy('name').execute();
    return context.json<ManagerRow[]>(
      managers.map(({ id, name, roles, ended_at }) => ({
        id,
        name,
        roles,
        hasEnded: ended_at !== null,
      })),
    );
  });

  routes.post('/managers', async (context) => {
    allow(context, 'appoint managers');
    const { roles } = await bodyAs(context, invitation);
    return context.json<FreshLink>(await makeLink(db, now(), 'invite', { roles }));
  });

  routes.patch('/managers/:id', async (context) => {
    allow(context, 'appoint managers');
    const id = idIn(context);
    const { roles, hasEnded } = await bodyAs(context, managerChange);
    await db.transaction().execute(async (all) => {
      // Two owners who remove each other at once come one after the other.
      await all.selectFrom('org').select('one').forUpdate().execute();
      const changed = await all
        .updateTable('manager')
        .set({
          id,
          roles,
          ...(hasEnded === undefined ? {} : { ended_at: hasEnded ? now() : null }),
        })
        .where('id', '=', id)
        .executeTakeFirst();
      if (changed.numUpdatedRows === 0n)
        refuse('not-there', 'There is no manager at this address.');
      if ((await ownersOf(all)).length === 0)
        refuse('not-allowed', 'Somebody has to be the owner. Appoint another first.');
      if (hasEnded) await all.deleteFrom('session').where('manager', '=', id).execute();
    });
    return context.json({});
  });

  routes.post('/managers/:id/link', async (context) => {
    allow(context, 'appoint managers');
    const manager = idIn(context);
    const found = await db
      .selectFrom('manager')
      .select('id')
      .where('id', '=', manager)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (!found) return refuse('not-there', 'There is no manager at this address.');
    return context.json<FreshLink>(await makeLink(db, now(), 'reset', { manager }));
  });

  return routes;
}

export const orgOf = (db: Database) => db.selectFrom('org').selectAll().executeTakeFirst();

export const ownersOf = (db: Database) =>
  db
    .selectFrom('manager')
    .select(['id', 'name'])
    .where('ended_at', 'is', null)
    .where(
      (row) => row.val('owner'),
      '=',
      (row) => row.fn.any('roles'),
    )
    .execute();
