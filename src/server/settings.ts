// What is set by the environment.

import { resolve } from 'node:path';
import type { DatabaseSettings } from './db/open.ts';
import { readPort } from './http/listen.ts';

export type ServerSettings = {
  readonly port: number;
  readonly publicUrl: URL | null;
  readonly database: DatabaseSettings;
  readonly hasProxy: boolean;
  readonly frames: string;
};

/** A sentence where a setting cannot be. */
export function readSettings(env: NodeJS.ProcessEnv): ServerSettings | string {
  const port = readPort(env.PORT);
  if (port === null) return `PORT is “${env.PORT}”, which is not a number from 0 to 65535.`;
  const address = env.PUBLIC_URL;
  if (address && !(/^https?:/.test(address) && URL.canParse(address)))
    return `PUBLIC_URL is “${address}”, which is not an address that begins with http:// or https://.`;
  return {
    port,
    publicUrl: address ? new URL(address) : null,
    database: { url: env.DATABASE_URL || undefined, folder: resolve(env.DATA_DIR || 'data') },
    hasProxy: env.TRUST_PROXY === '1',
    frames: env.FRAME_ANCESTORS || "'none'",
  };
}
