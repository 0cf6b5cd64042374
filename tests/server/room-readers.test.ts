// Readers of a room's stream who are slow, or gone without a word, on real sockets.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { LiveRoom } from '../../src/server/room/live-room.ts';
import { streamStates, type Viewer } from '../../src/server/room/stream.ts';

const roomAt = (rev: number) => ({ rev, row: { id: 'a room' } }) as LiveRoom;
const LONG = 'x'.repeat(50_000);

/** A server that streams a room to whoever asks. */
async function streaming(patience?: Parameters<typeof streamStates>[2]) {
  const watchers = new Set<(room: LiveRoom) => void>();
  const viewer: Viewer = {
    hall: {
      watch: (_, watcher) => {
        watchers.add(watcher);
        return () => void watchers.delete(watcher);
      },
    },
    room: roomAt(0),
    markOf: ({ rev }) => String(rev),
    stateOf: ({ rev }) => ({ rev, long: LONG }),
    stopping: new AbortController().signal,
  };
  const server = createServer((_, out) => streamStates(out, viewer, patience)).listen(0);
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const tell = (rev: number) => {
    for (const watcher of watchers) watcher(roomAt(rev));
  };
  return { watchers, tell, port: (server.address() as AddressInfo).port };
}

type Reader = { readonly socket: Socket; readonly said: (words: RegExp) => Promise<string> };

function reader(port: number): Reader {
  const socket = connect(port, '127.0.0.1');
  // The server may cut it.
  socket.on('error', () => {});
  let text = '';
  socket.on('data', (part) => {
    text += part;
  });
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const said = async (words: RegExp) => {
    while (!words.test(text)) await once(socket, 'data');
    return text;
  };
  return { socket, said };
}

test('a stream with nothing to say gives signs of life', async () => {
  const { port } = await streaming({ heartbeat: 20, stuck: 10_000 });
  const text = await reader(port).said(/(: heartbeat\r?\n\r?\n[^:]*){2}/);
  expect(text).toMatch(/X-Accel-Buffering: no\r\n/);
  expect(text.match(/^data:/gm)).toHaveLength(1);
});

test('whoever reads slowly gets the newest state and few of those before it', async () => {
  const { port, tell } = await streaming();
  const { socket, said } = reader(port);
  await said(/"rev":0/);
  socket.pause();
  const LAST = 1000;
  for (let rev = 1; rev <= LAST; rev += 1) {
    tell(rev);
    // What the sockets hold is sent on between two states.
    await new Promise(setImmediate);
  }
  socket.resume();
  const text = await said(new RegExp(`"rev":${LAST},"long":"x+"}`));
  const revs = [...text.matchAll(/^data: {"rev":(\d+)/gm)].map(([, rev]) => Number(rev));
  expect(revs.length).toBeLessThan(LAST / 2);
  expect(revs).toEqual([...new Set(revs)].sort((a, b) => a - b));
  expect(revs.at(-1)).toBe(LAST);
  // And goes on from there.
  tell(LAST + 1);
  await said(new RegExp(`"rev":${LAST + 1},`));
});

test('whoever takes nothing at all is cut off, and the room forgets them', async () => {
  const { port, tell, watchers } = await streaming({ heartbeat: 10_000, stuck: 100 });
  const { socket, said } = reader(port);
  const other = reader(port);
  await Promise.all([said(/"rev":0/), other.said(/"rev":0/)]);
  expect(watchers.size).toBe(2);
  socket.pause();
  let rev = 0;
  while (watchers.size > 1) {
    rev += 1;
    tell(rev);
    await new Promise(setImmediate);
  }
  // Who reads is still told.
  await other.said(new RegExp(`"rev":${rev},`));
});
