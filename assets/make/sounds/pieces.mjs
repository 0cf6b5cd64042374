// The music, written for this product. Each piece is one turn of a loop of 24 seconds.

/** @typedef {import('./midi.mjs').Piece} Piece */

/** General MIDI programs, counted from 0. */
const PIANO = 0;
const ELECTRIC_PIANO = 4;
const VIBRAPHONE = 11;
const GUITAR = 24;
const BASS = 32;
const STRINGS = 48;
const FLUTE = 73;
const PAD = 89;

/** @param {readonly string[]} chords @param {(notes: string[]) => string} play */
const each = (chords, play) => chords.map((chord) => play(chord.split('+'))).join(' ');

/** @param {string[]} notes @param {readonly number[]} order @param {number} beats */
const broken = (notes, order, beats) =>
  order.map((index) => `${notes[index % notes.length]}:${beats}`).join(' ');

const HOLD_CHORDS = [
  'E4+G4+A4',
  'E4+G4+C5',
  'F4+A4+C5',
  'F4+G4+B4',
  'E4+G4+A4',
  'E4+G4+C5',
  'F4+A4+C5',
  'F4+G4+B4',
  'D4+G4+B4',
  'C#4+E4+G4',
  'F4+A4+C5',
  'F4+G4+B4',
];
const HOLD_BASS = [
  'C2+G2',
  'A1+E2',
  'D2+A2',
  'G1+D2',
  'C2+G2',
  'A1+E2',
  'D2+A2',
  'G1+D2',
  'E2+B2',
  'A1+E2',
  'D2+A2',
  'G1+D2',
];
const HOLD_TUNE = `
  G5:.5 E5:.5 r:.5 G5:.5 A5:1 G5:1      E5:.5 C5:.5 r:.5 E5:.5 G5:1.5 r:.5
  F5:.5 D5:.5 r:.5 F5:.5 A5:1 F5:1      B4:.5 D5:.5 r:.5 F5:.5 E5:.5 D5:.5 r:1
  G5:.5 E5:.5 r:.5 G5:.5 A5:1 G5:1      E5:.5 C5:.5 r:.5 E5:.5 C6:1.5 r:.5
  B5:.5 A5:.5 r:.5 F5:.5 A5:1 G5:.5 F5:.5   D5:.5 F5:.5 r:.5 B5:.5 A5:1 G5:1
  G5:.5 G5:.5 r:.5 B5:.5 B5:1 G5:1      A5:.5 G5:.5 r:.5 E5:.5 C#5:1.5 r:.5
  F5:.5 F5:.5 r:.5 A5:.5 A5:1 F5:1      G5:.5 A5:.5 B5:.5 A5:.5 G5:1.5 r:.5`;

/** Cheap, cheerful, and home only when it is too late: it always ends on the way back to its beginning. @type {Piece} */
const hold = {
  bpm: 120,
  beats: 48,
  parts: [
    { program: FLUTE, volume: 100, touch: 88, notes: HOLD_TUNE },
    { program: VIBRAPHONE, volume: 74, touch: 70, notes: HOLD_TUNE },
    {
      program: ELECTRIC_PIANO,
      volume: 84,
      touch: 66,
      notes: each(HOLD_CHORDS, (notes) => {
        const chord = notes.join('+');
        return `${chord}:.75 r:.75 ${chord}:.5 r:1 ${chord}:.5 r:.5`;
      }),
    },
    {
      program: BASS,
      volume: 100,
      touch: 84,
      notes: each(HOLD_BASS, ([root, fifth]) => `${root}:1.5 ${fifth}:.5 ${fifth}:1.5 ${root}:.5`),
    },
    {
      program: 0,
      volume: 78,
      touch: 62,
      isDrums: true,
      notes: each(HOLD_CHORDS, () => '36+42:.5 70:.5 42:.5 37+42:.5 36+42:.5 70:.5 37+42:.5 70:.5'),
    },
  ],
};

const WARM_CHORDS = [
  'D3+A3+C#4+E4+F#4',
  'F#3+A3+D4+E4+A4',
  'G3+B3+D4+F#4+A4',
  'A3+D4+E4+F#4+B4',
  'B3+D4+F#4+A4+C#5',
  'G3+B3+D4+F#4+B4',
  'E3+G3+B3+D4+F#4',
  'A3+D4+E4+G4+B4',
];

/** @type {Piece} */
const warm = {
  bpm: 80,
  beats: 32,
  parts: [
    {
      program: GUITAR,
      pedal: 4,
      volume: 92,
      touch: 58,
      notes: each(WARM_CHORDS, (notes) => broken(notes, [0, 2, 3, 1, 4, 2, 3, 1], 0.5)),
    },
    {
      program: PAD,
      volume: 52,
      touch: 52,
      notes: each(WARM_CHORDS, (notes) => `${notes.slice(1, 4).join('+')}:4`),
    },
    {
      program: BASS,
      volume: 84,
      touch: 62,
      notes:
        'D2:3.5 r:.5 F#2:3.5 r:.5 G2:3.5 r:.5 A2:2.5 A1:1.5 B1:3.5 r:.5 G2:3.5 r:.5 E2:3.5 r:.5 A1:3 A2:1',
    },
    {
      program: ELECTRIC_PIANO,
      volume: 88,
      touch: 60,
      notes: `r:1 F#5:1 A5:2   E5:3 r:1   r:1 D5:1 F#5:2   E5:3.5 r:.5
        r:1 D5:1 F#5:1 A5:1   B5:2 A5:2   F#5:3 G5:1   E5:3.5 r:.5`,
    },
  ],
};

const PENSIVE_CHORDS = [
  'A2+E3+C4+G4',
  'F2+C3+A3+E4',
  'E2+C3+G3+B3',
  'G2+D3+B3+E4',
  'D2+A2+F3+C4',
  'E2+B2+A3+D4',
];

/** @type {Piece} */
const pensive = {
  bpm: 60,
  beats: 24,
  parts: [
    {
      program: PIANO,
      pedal: 4,
      volume: 96,
      touch: 50,
      notes: `E5:1.5 B4:.5 C5:1.5 r:.5   r:.5 A4:.5 C5:1 G5:2   E5:2.5 r:.5 D5:1
        r:1 B4:1 D5:2   F5:1.5 E5:.5 C5:2   A4:1 B4:2.5 r:.5`,
    },
    {
      program: PIANO,
      pedal: 4,
      volume: 88,
      touch: 42,
      notes: each(PENSIVE_CHORDS, (notes) => `${broken(notes, [0, 1, 2, 3], 0.5)} ${notes[2]}:2`),
    },
    {
      program: STRINGS,
      volume: 40,
      touch: 44,
      notes: each(PENSIVE_CHORDS, (notes) => `${notes.slice(1).join('+')}:4`),
    },
  ],
};

export const PIECES = { hold, warm, pensive };

/** Seconds of one turn. @param {Piece} piece */
export const turnSeconds = ({ bpm, beats }) => (beats * 60) / bpm;
