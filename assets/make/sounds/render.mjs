// Makes every sound as an uncompressed file. `make.sh` calls this twice: once for the scores that
// FluidSynth is to play, once for everything, when it has played them.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { highpass, lowpass, room } from './filters.mjs';
import * as hardThings from './hard-things.mjs';
import { loudestMoment, loudness } from './loudness.mjs';
import { writeMidi } from './midi.mjs';
import * as paperwork from './paperwork.mjs';
import { PIECES, turnSeconds } from './pieces.mjs';
import { around, mix, RATE, shape } from './signal.mjs';
import * as signals from './signals.mjs';
import { TONES } from './tones.mjs';
import * as vehicles from './vehicles.mjs';
import { writeWav } from './wav.mjs';

/** @typedef {import('./signal.mjs').Signal} Signal */

/** How loud each kind of sound is, in LUFS; a one-shot by its loudest moment. */
const LOUDNESS = {
  tone: -38,
  hold: -28,
  music: -31,
  cue: -24,
  choice: -34,
  next: -39,
  reveal: -30,
};
const HIGHEST_PEAK = 10 ** (-6.5 / 20);
/** @param {Signal} signal @param {number} now @param {number} wanted */
const brought = (signal, now, wanted) => {
  const top = signal.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9);
  const factor = Math.min(10 ** ((wanted - now) / 20), HIGHEST_PEAK / top);
  return signal.map((x) => x * factor);
};

/** The second of three turns: the tails of the first are in it. @param {string} path @param {number} seconds */
const secondTurn = (path, seconds) => {
  const bytes = readFileSync(path);
  const samples = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  return samples.slice(seconds * RATE, 2 * seconds * RATE);
};

/** What is left of music after a telephone. @param {Signal} loop */
const throughPhone = (loop) => {
  const thin = around(loop, highpass(380), highpass(300), lowpass(3000), lowpass(3300));
  const top = thin.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9);
  return around(
    thin.map((x) => Math.tanh((2.6 * x) / top)),
    highpass(300),
    lowpass(3300),
  );
};

/** @param {Signal} loop */
const inRoom = (loop) =>
  mix(
    loop,
    shape(around(loop, room(1.8, 3200)), () => 0.35),
  );

/** @param {string} name @returns {string} */
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const [what, folder = ''] = process.argv.slice(2);

if (what === 'scores') {
  for (const [name, piece] of Object.entries(PIECES))
    writeMidi(join(folder, `${name}.mid`), piece, 3);
}

if (what === 'sounds') {
  for (const [name, [make, seconds]] of Object.entries(TONES)) {
    const loop = make(seconds);
    writeWav(join(folder, `tone_${name}.wav`), brought(loop, loudness(loop), LOUDNESS.tone));
  }
  for (const [name, make] of Object.entries({
    ...signals,
    ...paperwork,
    ...hardThings,
    ...vehicles,
  })) {
    const [, touch] = /^touch(\w+)$/.exec(name) ?? [];
    const wanted = LOUDNESS[/** @type {keyof typeof LOUDNESS} */ (touch?.toLowerCase() ?? 'cue')];
    const signal = make();
    writeWav(join(folder, `${snake(name)}.wav`), brought(signal, loudestMoment(signal), wanted));
  }
  for (const [name, piece] of Object.entries(PIECES)) {
    const path = join(folder, `${name}.f32`);
    if (!existsSync(path)) throw new Error(`${path} is missing: FluidSynth has not played ${name}`);
    const played = secondTurn(path, turnSeconds(piece));
    const [loop, file, wanted] =
      name === 'hold'
        ? [throughPhone(played), 'hold_tune', LOUDNESS.hold]
        : [inRoom(played), `music_${name}`, LOUDNESS.music];
    writeWav(join(folder, `${file}.wav`), brought(loop, loudness(loop), wanted));
  }
}
