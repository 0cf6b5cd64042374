// Passwords and PINs as scrypt hashes. A password takes half a second and 128 MB, so two are worked out
// at a time, and few may wait.

import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { refuse } from './refusal.ts';

type Cost = { readonly log2: number; readonly blockSize: number };

const PASSWORD: Cost = { log2: 17, blockSize: 8 };
const PIN: Cost = { log2: 15, blockSize: 8 };
const PLACES = 2;
const LONGEST_QUEUE = 30;

let taken = 0;
const waiting: (() => void)[] = [];

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (waiting.length >= LONGEST_QUEUE)
    refuse('busy', 'Too many people sign in at once. Try again.', 5);
  if (taken >= PLACES) await new Promise<void>((resolve) => waiting.push(resolve));
  else taken += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else taken -= 1;
  }
}

const derive = (secret: string, salt: Buffer, { log2, blockSize: r }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const N = 2 ** log2;
    scrypt(secret.normalize('NFKC'), salt, 32, { N, r, p: 1, maxmem: 256 * N * r }, (fault, key) =>
      fault ? reject(fault) : resolve(key),
    );
  });

/** `scrypt$17$8$salt$hash` */
async function hashed(secret: string, cost: Cost): Promise<string> {
  const salt = randomBytes(16);
  const key = await inTurn(() => derive(secret, salt, cost));
  const parts = [cost.log2, cost.blockSize, salt.toString('base64url'), key.toString('base64url')];
  return `scrypt$${parts.join('$')}`;
}

export const hashPassword = (password: string): Promise<string> => hashed(password, PASSWORD);
export const hashPin = (pin: string): Promise<string> => hashed(pin, PIN);

/** `kept`: null for somebody who does not exist; that takes as long as a wrong password. */
export async function isSecret(secret: string, kept: string | null): Promise<boolean> {
  const [, log2 = '', blockSize = '', salt = '', hash = ''] = (kept ?? NOBODY).split('$');
  const cost = { log2: Number(log2), blockSize: Number(blockSize) };
  const key = await inTurn(() => derive(secret, Buffer.from(salt, 'base64url'), cost));
  const expected = Buffer.from(hash, 'base64url');
  return kept !== null && key.length === expected.length && timingSafeEqual(key, expected);
}

const NOBODY = `scrypt$${PASSWORD.log2}$${PASSWORD.blockSize}$AAAAAAAAAAAAAAAAAAAAAA$`;
