// One visitor of every role, and rows for them to meet.

import { randomUUID } from 'node:crypto';
import type { Role as ManagerRole } from '../../src/core/vocabulary.ts';
import { findEdition } from '../../src/server/editions.ts';
import { hashOf, newToken } from '../../src/server/http/tokens.ts';
import { shipped } from '../shipped.ts';
import type { Team, Visitor } from './harness.ts';
import type { Role } from './matrix.ts';

type Rows = {
  readonly team: string;
  readonly person: string;
  readonly device: string;
  readonly managerRow: string;
  readonly assignment: string;
  readonly room: string;
};

export type Cast = {
  /** Each with a new session, so that nobody is signed out by what went before. */
  readonly as: (role: Role) => Promise<Visitor>;
  /** Rows of a new team that `manager` runs. */
  readonly freshRows: () => Promise<Rows>;
  /** Somebody of that role who runs the team. */
  readonly runner: (team: string, role: ManagerRole) => Promise<Visitor>;
};

export async function castOf(team: Team): Promise<Cast> {
  const { db } = team.server;
  const { edition } = shipped('windshield').edition;
  await findEdition(team.server, edition);

  const addManager = async (roles: readonly ManagerRole[]): Promise<string> => {
    const values = { name: `M ${randomUUID()}`, roles, password: 'scrypt$4$8$AAAA$AAAA' };
    const query = db.insertInto('manager').values(values).returning('id');
    return (await query.executeTakeFirstOrThrow()).id;
  };
  const session = async (
    cookie: string,
    owner: { readonly manager?: string; readonly person?: string; readonly device?: string },
  ): Promise<Visitor> => {
    const token = newToken(32);
    const expires_at = new Date(Date.now() + 3_600_000);
    await db
      .insertInto('session')
      .values({ token: hashOf(token), expires_at, ...owner })
      .execute();
    const visitor = team.visitor();
    visitor.cookies.set(`__Host-${cookie}`, token);
    return visitor;
  };
  const addTeam = async (manager: string): Promise<Rows> => {
    const { id } = await db
      .insertInto('team')
      .values({ name: 'A team' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db.insertInto('team_manager').values({ team: id, manager }).execute();
    const [person, device, managerRow, assignment, room] = await Promise.all([
      db.insertInto('person').values({ name: 'Pia' }).returning('id').executeTakeFirstOrThrow(),
      db
        .insertInto('device')
        .values({ name: 'Till', team: id })
        .returning('id')
        .executeTakeFirstOrThrow(),
      addManager(['manager']),
      db
        .insertInto('assignment')
        .values({ team: id, scenario: 'windshield', mode: 'assess' })
        .returning('id')
        .executeTakeFirstOrThrow(),
      db
        .insertInto('room')
        .values({
          edition,
          stops: [],
          seed: 1,
          host: ids.facilitator,
          host_token: Buffer.from('x'),
        })
        .returning('id')
        .executeTakeFirstOrThrow(),
    ]);
    await db.insertInto('team_person').values({ team: id, person: person.id }).execute();
    return {
      ...{ team: id, person: person.id, device: device.id },
      managerRow,
      assignment: assignment.id,
      room: room.id,
    };
  };

  await db
    .insertInto('org')
    .values({ name: 'Shop' })
    .onConflict((already) => already.doNothing())
    .execute();
  const ids = {
    owner: await addManager(['owner']),
    manager: await addManager(['manager']),
    'other manager': await addManager(['manager']),
    facilitator: await addManager(['facilitator']),
  };
  const elsewhere = await addTeam(ids['other manager']);

  return {
    as: (role) => {
      if (role === 'nobody') return Promise.resolve(team.visitor());
      if (role === 'learner') return session('session', { person: elsewhere.person });
      if (role === 'tablet') return session('device', { device: elsewhere.device });
      return session('session', { manager: ids[role] });
    },
    freshRows: () => addTeam(ids.manager),
    runner: async (runs, role) => {
      const manager = await addManager([role]);
      await db.insertInto('team_manager').values({ team: runs, manager }).execute();
      return session('session', { manager });
    },
  };
}
