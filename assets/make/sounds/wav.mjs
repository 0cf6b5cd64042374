// A signal as a file that every audio tool reads: mono, 32-bit floating point.

import { writeFileSync } from 'node:fs';
import { RATE } from './signal.mjs';

/** @param {string} path @param {import('./signal.mjs').Signal} signal */
export const writeWav = (path, signal) => {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + signal.byteLength, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(3, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 4, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(32, 34);
  head.write('data', 36);
  head.writeUInt32LE(signal.byteLength, 40);
  writeFileSync(path, Buffer.concat([head, Buffer.from(signal.buffer)]));
};
