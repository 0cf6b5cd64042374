// Sounds and pictures come after the first line, but they come over the same bad Wi-Fi.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inKilobytes, manifest, weightOf } from './site.ts';

/** Of one format: a browser takes only the one it can play. */
const ALL_SOUNDS = 600_000;
const ONE_SOUND = 80_000;
/** Every place and person of the story, dressed in every mood and pose. */
const ALL_PICTURES = 125_000;
const ONE_PICTURE = 25_000;

const story = readFileSync('stories/windshield/en.ink', 'utf8');
const built = (pattern: RegExp): readonly string[] =>
  Object.entries(manifest).flatMap(([source, { file }]) => (pattern.test(source) ? [file] : []));

test.each(['webm', 'mp3'])(
  'all sounds as %s stay within their bound, and so does each',
  (format) => {
    const sounds = built(new RegExp(`^assets/sounds/.*\\.${format}$`));
    const sum = weightOf(sounds);
    console.info(`${sounds.length} sounds as ${format}: ${inKilobytes(sum)}`);
    expect(sounds.length).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(ALL_SOUNDS);
    for (const sound of sounds) expect(weightOf([sound]), sound).toBeLessThanOrEqual(ONE_SOUND);
  },
);

test('the pictures that windshield can show stay within their bound, and so does each', () => {
  const places = new Set([...story.matchAll(/# place: (\w+)/g)].map((found) => found[1]));
  const looks = [...story.matchAll(/^# cast: .*$/gm)].flatMap(([line]) =>
    [...line.matchAll(/(hair|glasses|beard): (\w+)/g)].map(([, part, name]) => `${part}-${name}`),
  );
  const worn = looks.filter((look) => !look.endsWith('-none'));
  const pictures = [
    ...[...places].flatMap((place) => built(new RegExp(`^assets/rooms/${place}\\.svg$`))),
    ...worn.flatMap((look) => built(new RegExp(`^assets/people/${look}\\.svg$`))),
    ...built(/^assets\/people\/(?!hair-|glasses-|beard-).*\.svg$/),
  ];
  const sum = weightOf(pictures);
  console.info(
    `${pictures.length} pictures for ${places.size} places and a cast: ${inKilobytes(sum)}`,
  );
  expect(places.size).toBeGreaterThanOrEqual(5);
  expect(pictures.length).toBeGreaterThan(places.size + worn.length);
  expect(sum).toBeLessThanOrEqual(ALL_PICTURES);
  for (const one of pictures) expect(weightOf([one]), one).toBeLessThanOrEqual(ONE_PICTURE);
});
