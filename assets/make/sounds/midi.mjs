// Writes a piece as a Standard MIDI File (type 1). Notes are written as a musician would say them:
// `C4:1` is middle C for one beat, `E4+G4:.5` two notes for half a beat, `r:2` a rest.

import { writeFileSync } from 'node:fs';

/** @typedef {{ program: number, volume: number, touch: number, notes: string, isDrums?: boolean, pedal?: number }} Part the pedal changes every so many beats */
/** @typedef {{ bpm: number, beats: number, parts: readonly Part[] }} Piece one turn of a loop */
/** @typedef {{ tick: number, bytes: readonly number[] }} Message */

const TICKS = 480;
const DRUM_CHANNEL = 9;
const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** @param {string} name such as `F#4`, or a drum's own number */
const pitch = (name) => {
  const [, letter, sign, octave] = /^([A-G])([#b]?)(-?\d)$/.exec(name) ?? [];
  if (letter === undefined) return Number(name);
  const step = STEPS[/** @type {keyof typeof STEPS} */ (letter)];
  return step + (sign === '#' ? 1 : sign === 'b' ? -1 : 0) + 12 * (Number(octave) + 1);
};

/** Nobody strikes twice alike. @param {number} index */
const unevenness = (index) => Math.round(7 * Math.sin(index * 2.399) + 4 * Math.sin(index * 7.1));

/** @param {Part} part @param {number} channel @param {number} from tick @returns {Message[]} */
const messages = ({ notes, touch }, channel, from) => {
  let at = from;
  return notes
    .trim()
    .split(/\s+/)
    .flatMap((word, index) => {
      const [names = 'r', beats = '1'] = word.split(':');
      const [start, length] = [at, Number(beats) * TICKS];
      at += length;
      if (names === 'r') return [];
      return names.split('+').flatMap((name) => [
        { tick: start, bytes: [0x90 | channel, pitch(name), touch + unevenness(index)] },
        { tick: start + length - 12, bytes: [0x80 | channel, pitch(name), 0] },
      ]);
    });
};

/** @param {Part} part @param {number} channel @param {number} from tick @param {number} beats @returns {Message[]} */
const pedalling = ({ pedal }, channel, from, beats) =>
  pedal === undefined
    ? []
    : Array.from({ length: beats / pedal }, (_, index) => from + index * pedal * TICKS).flatMap(
        (tick) => [
          { tick, bytes: [0xb0 | channel, 64, 0] },
          { tick: tick + 24, bytes: [0xb0 | channel, 64, 127] },
        ],
      );

/** @param {number} value @returns {number[]} seven bits a byte, highest first */
const variable = (value, last = true) => [
  ...(value > 127 ? variable(value >> 7, false) : []),
  (value & 127) | (last ? 0 : 128),
];

/** @param {string} name @param {readonly number[]} body */
const chunk = (name, body) => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  return Buffer.concat([Buffer.from(name), size, Buffer.from(body)]);
};

/** @param {readonly Message[]} sequence */
const track = (sequence) => {
  const ordered = sequence.toSorted(
    (a, b) => a.tick - b.tick || (a.bytes[0] ?? 0) - (b.bytes[0] ?? 0),
  );
  const body = ordered.flatMap(({ tick, bytes }, index) => [
    ...variable(tick - (ordered[index - 1]?.tick ?? 0)),
    ...bytes,
  ]);
  return chunk('MTrk', [...body, 0, 0xff, 0x2f, 0]);
};

/** @param {string} path @param {Piece} piece @param {number} times played in a row */
export const writeMidi = (path, { bpm, beats, parts }, times) => {
  const tempo = Math.round(60_000_000 / bpm);
  const head = [0, 1, 0, parts.length + 1, TICKS >> 8, TICKS & 255];
  const tracks = parts.map((part, index) => {
    const channel = part.isDrums ? DRUM_CHANNEL : index;
    return track([
      { tick: 0, bytes: [0xc0 | channel, part.program] },
      { tick: 0, bytes: [0xb0 | channel, 7, part.volume] },
      ...Array.from({ length: times }, (_, time) => time * beats * TICKS).flatMap((from) => [
        ...pedalling(part, channel, from, beats),
        ...messages(part, channel, from),
      ]),
    ]);
  });
  const setting = track([
    { tick: 0, bytes: [0xff, 0x51, 3, tempo >> 16, (tempo >> 8) & 255, tempo & 255] },
  ]);
  writeFileSync(path, Buffer.concat([chunk('MThd', head), setting, ...tracks]));
};
