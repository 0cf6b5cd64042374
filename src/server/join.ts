// Learners come in: by their personal link, or on a shared tablet by their name and a PIN.

import { Hono } from 'hono';
import { type DeviceLink, newDeviceShape } from '../wire/devices.ts';
import { type DevicePeople, enterShape, joinShape } from '../wire/join.ts';
import { guardedDevice } from './guarded-rows.ts';
import type { Facts } from './http/actor.ts';
import { allow } from './http/can.ts';
import { addressOf, withinLimits } from './http/limits.ts';
import { hashPin, isSecret } from './http/passwords.ts';
import { refuse } from './http/refusal.ts';
import { bodyAs, idIn } from './http/request.ts';
import type { Server } from './http/server.ts';
import { beginSession, endSession } from './http/sessions.ts';
import { claimLink, makeLink } from './links.ts';
import { ownTeam } from './teams.ts';

export function joinRoutes(server: Server): Hono<Facts> {
  const { db, now } = server;
  const routes = new Hono<Facts>();

  routes.post('/join', async (context) => {
    const { token } = await bodyAs(context, joinShape);
    const { person } = await withinLimits(
      server,
      { 'link address': addressOf(server, context) },
      () => claimLink(db, now(), token, ['person']),
    );
    if (!person) return refuse('not-there', 'This link is for nobody.');
    await beginSession(server, context, 'session', { person });
    return context.json({ id: person });
  });

  routes.post('/teams/:id/devices', async (context) => {
    const team = await ownTeam(db, context);
    const { name } = await bodyAs(context, newDeviceShape);
    const { id } = await db
      .insertInto('device')
      .values({ team, name })
      .returning('id')
      .executeTakeFirstOrThrow();
    const link = await makeLink(db, now(), 'device', { device: id });
    return context.json<DeviceLink>({ device: { id, name }, ...link }, 201);
  });

  routes.delete('/devices/:id', async (context) => {
    const id = idIn(context);
    allow(context, 'run team', await guardedDevice(db, id));
    await db.updateTable('device').set({ ended_at: now() }).where('id', '=', id).execute();
    await db.deleteFrom('session').where('device', '=', id).execute();
    return context.json({});
  });

  routes.post('/device/join', async (context) => {
    const { token } = await bodyAs(context, joinShape);
    const { device } = await withinLimits(
      server,
      { 'link address': addressOf(server, context) },
      () => claimLink(db, now(), token, ['device']),
    );
    if (!device) return refuse('not-there', 'This link is for no tablet.');
    await beginSession(server, context, 'device', { device });
    return context.json({ id: device });
  });

  routes.get('/device/people', async (context) => {
    allow(context, 'use tablet');
    const team = await db
      .selectFrom('team')
      .selectAll()
      .where('id', '=', context.get('actor').device?.team ?? '')
      .executeTakeFirstOrThrow();
    const people = await inTeamOf(team.id).execute();
    return context.json<DevicePeople>({
      team,
      people: people.map(({ id, name, pin }) => ({ id, name, hasPin: pin !== null })),
    });
  });

  // Whoever has no PIN yet sets it.
  routes.post('/device/enter', async (context) => {
    allow(context, 'use tablet');
    const { person, pin } = await bodyAs(context, enterShape);
    const { device } = context.get('actor');
    const found = await inTeamOf(device?.team ?? '')
      .where('person.id', '=', person)
      .executeTakeFirst();
    if (!device || !found) return refuse('not-there', 'There is nobody of this name in the team.');
    await withinLimits(server, { 'pin person': person }, async () => {
      const isRight = found.pin === null ? setPin(person, pin) : isSecret(pin, found.pin);
      if (!(await isRight)) refuse('wrong-pin', 'This is not the PIN.');
    });
    await beginSession(server, context, 'session', { person, device: device.id });
    return context.json({ id: person });
  });

  routes.post('/device/leave', async (context) => {
    allow(context, 'use tablet');
    await endSession(server, context, 'session');
    return context.json({});
  });

  const inTeamOf = (team: string) =>
    db
      .selectFrom('team_person')
      .innerJoin('person', 'person.id', 'team_person.person')
      .where('team_person.team', '=', team)
      .where('person.left_at', 'is', null)
      .select(['person.id', 'person.name', 'person.pin'])
      .orderBy('person.name');

  /** False where somebody set it meanwhile. */
  const setPin = async (person: string, pin: string): Promise<boolean> => {
    const done = await db
      .updateTable('person')
      .set({ pin: await hashPin(pin) })
      .where('id', '=', person)
      .where('pin', 'is', null)
      .executeTakeFirst();
    return done.numUpdatedRows > 0n;
  };

  return routes;
}
