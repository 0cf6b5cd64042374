import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOOPS, RECORDINGS } from '../../src/sound/recordings.ts';

const FOLDER = join(import.meta.dirname, '../../assets/sounds');
const files = readdirSync(FOLDER);
const bytes = (kind: string): number =>
  files
    .filter((file) => file.endsWith(kind))
    .reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);

test('every recording is there in both kinds, and no file is there for nothing', () => {
  expect(files.toSorted()).toEqual(
    RECORDINGS.flatMap((name) => [`${name}.mp3`, `${name}.webm`]).toSorted(),
  );
});

/** What a WebM file says of its own length (element 0x4489, a double, in milliseconds). */
const secondsOf = (name: string): number => {
  const webm = readFileSync(join(FOLDER, `${name}.webm`));
  return webm.readDoubleBE(webm.indexOf(Buffer.from([0x44, 0x89, 0x88])) + 3) / 1000;
};

test('the player cuts one turn out of a loop that is a tenth of a second longer on both sides', () => {
  for (const [name, seconds] of Object.entries(LOOPS)) {
    expect(secondsOf(name), name).toBeCloseTo(seconds + 0.2, 1);
  }
});

test('all sound stays small: under half a megabyte in the kind a browser takes', () => {
  expect(bytes('.webm')).toBeLessThan(500_000);
  expect(bytes('.mp3')).toBeLessThan(500_000);
});

test('a one-shot is light enough to arrive while its line is read', () => {
  const shots = RECORDINGS.filter((name) => !(name in LOOPS));
  for (const shot of shots) {
    expect(statSync(join(FOLDER, `${shot}.webm`)).size, shot).toBeLessThan(13_000);
  }
});
