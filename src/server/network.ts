// Under which addresses other devices reach this computer.

import type { networkInterfaces } from 'node:os';

export const networkAddresses = (
  interfaces: ReturnType<typeof networkInterfaces>,
  port: string,
): readonly string[] =>
  Object.values(interfaces)
    .flatMap((some) => some ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}/`);

/**
 * Under which address a team is set up: links for phones and tablets carry the one that they are made
 * under. Where there are several, nobody here knows which one others reach.
 */
export const setupAddress = (local: string, network: readonly string[]): string =>
  network.length === 1 ? (network[0] ?? local) : local;
