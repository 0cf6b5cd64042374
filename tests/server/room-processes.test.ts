// A room on two server processes over one database, one of which is killed.

import { expect, inject, test } from 'vitest';
import { findEdition } from '../../src/server/editions.ts';
import { urlOf } from './cluster.ts';
import { inTeam, visitorOf } from './harness.ts';
import { newFolder, startServer } from './process.ts';
import { engine, newTestRoom } from './room-parts.ts';

const team = inTeam();

test('an acknowledged vote outlives its process, and phones go on at the other', async () => {
  await findEdition(team.server, engine.edition.edition);
  const env = { DATABASE_URL: urlOf(inject('cluster'), team.config.database ?? '') };
  const both = [0, 1].map(() => startServer({ data: newFolder(), env }));
  const [one = '', two = ''] = await Promise.all(both.map((running) => running.address()));
  const at = (address: string, cookies: Map<string, string>) =>
    visitorOf({ request: fetch } as never, address.replace(/\/$/, ''), cookies);

  const room = await newTestRoom(team);
  await room.until('committing');
  const phones = await Promise.all(Array.from({ length: 10 }, room.phone));
  const path = `/api/rooms/${room.id}`;
  const { view } = (await phones[0]?.state())?.body ?? {};
  const answers = await Promise.all(
    phones.map(({ visitor }, nth) =>
      at(nth % 2 ? one : two, visitor.cookies).send('POST', `${path}/votes`, {
        ...{ ...view.vote, letter: view.options[nth % 3].letter, seq: 1 },
      }),
    ),
  );
  both[0]?.signal('SIGKILL');
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect((await room.state()).body.votes).toHaveLength(10);

  // It hears of the step that another one takes.
  const [first] = phones;
  const left = at(two, first?.visitor.cookies ?? new Map());
  const { mark } = (await left.get(`${path}/state`)).body;
  const waiting = left.get(`${path}/state?since=${mark}&wait=25`);
  await room.control({ type: 'next' });
  expect((await waiting).body.view).toMatchObject({ step: 'split', mine: view.options[0].letter });
});
