// What is set by the environment.

import { resolve } from 'node:path';
import type { DatabaseSettings } from './db/open.ts';
import { readPort } from './http/listen.ts';
import { isLoopback } from './http/loopback.ts';
import type { CompanySignIn } from './http/server.ts';

export type ServerSettings = {
  readonly port: number;
  readonly publicUrl: URL | null;
  readonly database: DatabaseSettings;
  readonly hasProxy: boolean;
  readonly frames: string;
  readonly company: CompanySignIn | null;
};

/** A sentence where a setting cannot be. */
export function readSettings(env: NodeJS.ProcessEnv): ServerSettings | string {
  const port = readPort(env.PORT);
  if (port === null) return `PORT is “${env.PORT}”, which is not a number from 0 to 65535.`;
  const address = env.PUBLIC_URL;
  if (address && !(/^https?:/.test(address) && URL.canParse(address)))
    return `PUBLIC_URL is “${address}”, which is not an address that begins with http:// or https://.`;
  const publicUrl = address ? new URL(address) : null;
  const company = companyIn(env, publicUrl);
  if (typeof company === 'string') return company;
  return {
    port,
    publicUrl,
    company,
    database: { url: env.DATABASE_URL || undefined, folder: resolve(env.DATA_DIR || 'data') },
    hasProxy: env.TRUST_PROXY === '1',
    frames: env.FRAME_ANCESTORS || "'none'",
  };
}

/** Null where there is none; a sentence where it cannot be. */
function companyIn(env: NodeJS.ProcessEnv, publicUrl: URL | null): CompanySignIn | string | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;
  if (!issuer && !clientId && !clientSecret) return null;
  if (!issuer || !clientId || !clientSecret || !publicUrl)
    return 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL belong together, and one of them is missing.';
  const address = URL.canParse(issuer) ? new URL(issuer) : null;
  const isSafe =
    address?.protocol === 'https:' || (address?.protocol === 'http:' && isLoopback(address));
  if (!address || !isSafe)
    return `OIDC_ISSUER is “${issuer}”, which is not an address that begins with https://. Only on this machine it may be http://.`;
  return { issuer: address, clientId, clientSecret, back: new URL('/api/oidc/back', publicUrl) };
}
