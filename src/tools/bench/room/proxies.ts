// What may stand between phones and the server: a proxy that passes an answer on once it is whole, so
// that no stream comes through, and a bad line that stalls and cuts connections.

import { once } from 'node:events';
import { createServer as createHttp, type RequestListener, request } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export type Between = { readonly address: URL; readonly close: () => void };

export const holdingBack = (server: URL): Promise<Between> => {
  const pass: RequestListener = (incoming, outgoing) => {
    const { method, headers, url = '' } = incoming;
    const asked = request(new URL(url, server), { method, headers }, async (response) => {
      const parts = await response.toArray().catch(() => null);
      if (!parts) return outgoing.destroy();
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      outgoing.end(Buffer.concat(parts));
    });
    asked.on('error', () => outgoing.destroy());
    outgoing.on('close', () => asked.destroy());
    incoming.pipe(asked);
  };
  return opened(createHttp(pass), new Set());
};

/** Of all parts that pass, as shares. */
const STALLED = 0.05;
const CUT = 0.01;
/** Milliseconds at most. */
const LONGEST_STALL = 1500;

export const badLine = (server: URL): Promise<Between> => {
  const sockets = new Set<Socket>();
  const passing = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on('error', () => {});
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
    from.on('data', (part) => {
      if (Math.random() < CUT) return void from.destroy();
      to.write(part);
      if (Math.random() >= STALLED) return;
      from.pause();
      setTimeout(() => from.resume(), Math.random() * LONGEST_STALL);
    });
  };
  const line = createServer((client) => {
    const behind = connect(Number(server.port), server.hostname);
    passing(client, behind);
    passing(behind, client);
  });
  return opened(line, sockets);
};

async function opened(server: Server, sockets: ReadonlySet<Socket>): Promise<Between> {
  server.listen(0);
  await once(server, 'listening');
  return {
    address: new URL(`http://localhost:${(server.address() as AddressInfo).port}/`),
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
