import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Place } from '../../src/core/vocabulary.ts';
import { LOOPS, RECORDINGS, TONE_OF } from '../../src/sound/recordings.ts';
import { STORIES } from '../../src/tools/story-files.ts';
import { SCENARIOS } from '../shipped.ts';

const FOLDER = join(import.meta.dirname, '../../assets/sounds');
const files = readdirSync(FOLDER);
const bytes = (isMeant: (file: string) => boolean): number =>
  files.filter(isMeant).reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);

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

test.each(SCENARIOS)('what %s lets one hear stays small: under half a megabyte', (scenario) => {
  const source = readFileSync(join(STORIES, scenario, 'en.ink'), 'utf8');
  const named = (tag: string) => [...source.matchAll(new RegExp(`# ${tag}: (\\w+)`, 'g'))];
  const heard = new Set<string>([
    ...named('place').map(([, place]) => TONE_OF[place as Place]),
    ...named('sound').map(([, sound = '']) => sound),
    ...RECORDINGS.filter((name) => /^(music|touch)_/.test(name)),
  ]);
  for (const kind of ['.webm', '.mp3'])
    expect(
      bytes((file) => file.endsWith(kind) && heard.has(file.slice(0, -kind.length))),
    ).toBeLessThan(500_000);
});

test('a one-shot is light enough to arrive while its line is read', () => {
  const shots = RECORDINGS.filter((name) => !(name in LOOPS));
  for (const shot of shots) {
    expect(statSync(join(FOLDER, `${shot}.webm`)).size, shot).toBeLessThan(13_000);
  }
});
