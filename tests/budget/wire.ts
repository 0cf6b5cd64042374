// Bytes over the wire, as the browser counts them: compressed bodies and response headers.

import type { CDPSession } from 'playwright-core';

export type Transfer = {
  readonly url: string;
  /** As the browser names it: Document, Script, Stylesheet, Fetch, Font, … */
  readonly type: string;
  /** Wall clock in milliseconds, like every time here. */
  readonly requested: number;
  readonly pieces: { readonly at: number; readonly bytes: number }[];
};

/** The list grows with each request of the page. */
export function tapWire(session: CDPSession): readonly Transfer[] {
  const open = new Map<string, Transfer>();
  const all: Transfer[] = [];
  let wallMinusClock = 0;
  const wall = (seconds: number) => (seconds + wallMinusClock) * 1000;
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime, type }) => {
    wallMinusClock = wallTime - timestamp;
    if (request.url.startsWith('data:') || request.url.startsWith('blob:')) return;
    const requested = wallTime * 1000;
    const transfer = { url: request.url, type: type ?? 'Other', requested, pieces: [] };
    open.set(requestId, transfer);
    all.push(transfer);
  });
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    open.get(requestId)?.pieces.push({ at: wall(timestamp), bytes: encodedDataLength });
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const transfer = open.get(requestId);
    if (!transfer) return;
    const counted = transfer.pieces.reduce((sum, piece) => sum + piece.bytes, 0);
    // `dataReceived` counts no headers, and no bodies that come in one piece.
    transfer.pieces.push({ at: wall(timestamp), bytes: encodedDataLength - counted });
  });
  return all;
}

/** Bytes of all transfers until a moment (wall clock), those of unfinished ones included. */
export function bytesUntil(moment: number, transfers: readonly Transfer[]): number {
  return transfers
    .flatMap((transfer) => transfer.pieces)
    .filter((piece) => piece.at <= moment)
    .reduce((sum, piece) => sum + piece.bytes, 0);
}
