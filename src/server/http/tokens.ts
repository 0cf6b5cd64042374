// Tokens of links and sessions: random, shown once, kept as a hash.

import { createHash, randomBytes } from 'node:crypto';

export const newToken = (bytes: number): string => randomBytes(bytes).toString('base64url');

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
