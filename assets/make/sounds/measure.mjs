// Prints what every encoded sound really is: bytes, seconds, loudness, peak, and for a loop how far
// the seam stands out. Ends with 1 if a sound breaks a rule. Needs ffmpeg:
// `node assets/make/run.mjs sounds/measure.mjs`

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { loudestMoment, loudness } from './loudness.mjs';
import { PIECES, turnSeconds } from './pieces.mjs';
import { RATE } from './signal.mjs';
import { TONES } from './tones.mjs';

/** @typedef {import('./signal.mjs').Signal} Signal */

const FOLDER = new URL('../../sounds/', import.meta.url).pathname;
const MARGIN_SECONDS = 0.1;

/** @type {Readonly<Record<string, number>>} */
const TURNS = Object.fromEntries([
  ...Object.entries(TONES).map(([name, [, seconds]]) => [`tone_${name}`, seconds]),
  ...Object.entries(PIECES).map(([name, piece]) => [
    name === 'hold' ? 'hold_tune' : `music_${name}`,
    turnSeconds(piece),
  ]),
]);

/** @param {string} file @returns {Signal} */
const decoded = (file) => {
  const raw = execFileSync(
    'ffmpeg',
    ['-v', 'error', '-i', FOLDER + file, '-ac', '1', '-ar', `${RATE}`, '-f', 'f32le', '-'],
    {
      maxBuffer: 2 ** 28,
    },
  );
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
};

/** @param {number} amplitude */
const decibels = (amplitude) => 20 * Math.log10(Math.max(amplitude, 1e-9));

/**
 * The jump where the end of a turn meets its beginning, in dB over the jump between neighbours that
 * only one pair in a thousand exceeds. Below 0 dB it is one of the sound's own.
 * @param {Signal} sound @param {number} seconds
 */
const seam = (sound, seconds) => {
  const start = Math.round(MARGIN_SECONDS * RATE);
  const turn = sound.subarray(start, start + Math.round(seconds * RATE));
  const jumps = turn.map((x, index) =>
    Math.abs(x - (turn[index - 1] ?? turn[turn.length - 1] ?? 0)),
  );
  const usual = jumps.slice(1).sort()[Math.floor(jumps.length * 0.999)] ?? 1;
  return decibels(jumps[0] ?? 0) - decibels(usual);
};

/** @param {string} file */
const measured = (file) => {
  const sound = decoded(file);
  const seconds = TURNS[file.replace(/\.\w+$/, '')];
  const top = sound.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return {
    file,
    bytes: statSync(FOLDER + file).size,
    seconds: sound.length / RATE,
    lufs: seconds === undefined ? loudestMoment(sound) : loudness(sound),
    peak: decibels(top),
    lead: sound.findIndex((x) => Math.abs(x) > top / 100) / (RATE / 1000),
    seam: seconds === undefined ? null : seam(sound, seconds),
  };
};

const rows = readdirSync(FOLDER)
  .filter((file) => /\.(webm|mp3)$/.test(file))
  .map(measured);
console.log('file                   bytes  seconds   LUFS  peak dB  lead ms  seam dB');
for (const row of rows) {
  console.log(
    row.file.padEnd(21),
    `${row.bytes}`.padStart(6),
    row.seconds.toFixed(2).padStart(8),
    row.lufs.toFixed(1).padStart(6),
    row.peak.toFixed(1).padStart(8),
    row.lead.toFixed(1).padStart(8),
    (row.seam?.toFixed(1) ?? '').padStart(8),
  );
}
const total = (/** @type {string} */ kind) =>
  rows.filter(({ file }) => file.endsWith(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
console.log(
  `webm ${total('.webm')} + mp3 ${total('.mp3')} = ${total('.webm') + total('.mp3')} bytes`,
);

const broken = rows.filter(
  (row) => row.peak > -5.5 || (row.seam ?? 0) > 0 || (row.seam === null && row.lead > 45),
);
for (const { file } of broken) console.error(`${file} is too loud, starts late or has a seam`);
process.exitCode = broken.length > 0 ? 1 : 0;
