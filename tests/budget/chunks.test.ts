// What the first clickable Next costs, as the build tells it, and what must stay off the way to it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, inKilobytes, manifest, neededBy, SITE, weight, weightOf } from './site.ts';

const LIMIT = 60_000;

const wayToNext = neededBy('index.html', 'stories/windshield/en.ink?opening');
const text = (file: string): string => readFileSync(join(SITE, file), 'utf8');
const scripts = files.filter((file) => file.endsWith('.js'));

describe('the way to the first Next', () => {
  test('page, script, style and story weigh at most 60 kB (Brotli)', () => {
    const sum = weight('index.html') + weightOf(wayToNext);
    console.info(`Needed for the first Next: ${inKilobytes(sum)} of ${inKilobytes(LIMIT)}`);
    expect(sum).toBeLessThanOrEqual(LIMIT);
  });

  test('neither the engine of the story nor the edition, the sound or the map is needed for it', () => {
    const later = [
      'src/core/story/story.ts',
      'src/sound/sound.ts',
      'stories/windshield/en.ink?edition',
      'src/app/learner/debrief/map/map-page.tsx',
      'src/app/room/start.tsx',
    ];
    for (const source of later) {
      // Without a chunk of its own it has slipped into one that everybody waits for.
      expect(Object.keys(manifest), `${source} as a chunk of its own`).toContain(source);
      expect(wayToNext).not.toContain(manifest[source]?.file);
    }
  });
});

test('the page names the order of the style layers before any sheet can', () => {
  const [first, ...others] = text('index.html').match(/@layer[^{;]+[{;]/g) ?? [];
  expect(first?.replace(/\s/g, '')).toBe('@layerbase,layout,parts;');
  expect(others.length, 'sheets with layers').toBeGreaterThan(0);
});

describe('Phaser', () => {
  const itself = scripts.filter((file) => text(file).includes('Phaser v'));

  test('is in one chunk, which nothing else has to wait for', () => {
    expect(itself).toEqual([manifest['src/stage/stage.ts']?.file]);
    for (const source of Object.keys(manifest).filter((one) => one !== 'src/stage/stage.ts'))
      expect(neededBy(source), source).not.toContain(itself[0]);
  });

  test('needs nothing but what the first line has brought, and what the still picture is made of', () => {
    const known = new Set([...wayToNext, ...neededBy('src/stage/still/still.ts')]);
    const needed = [...neededBy('src/stage/stage.ts')].filter((file) => !known.has(file));
    expect(needed).toEqual(itself);
  });
});

describe('the manager’s pages', () => {
  const theirs = Object.keys(manifest).filter((source) =>
    /^src\/(?:(?:app|ui)\/manager\/|words\/\w+\/manager)/.test(source),
  );

  test('are in files of their own, which a device of a learner neither loads nor keeps', () => {
    expect(theirs).toContain('src/app/manager/start.tsx');
    const kept = text('service-worker.js');
    for (const source of theirs) {
      const file = manifest[source]?.file ?? '';
      expect(file, source).toMatch(/^assets/);
      expect(kept).not.toContain(file);
      expect(wayToNext).not.toContain(file);
    }
  });

  test('need no story and no stage', () => {
    const needed = neededBy('src/app/manager/start.tsx');
    for (const source of ['src/stage/stage.ts', 'src/core/story/story.ts', 'src/sound/sound.ts'])
      expect(needed, source).not.toContain(manifest[source]?.file);
  });
});

describe('the phone’s page', () => {
  const theirs = files.filter((file) => /^assets\/phone-\w+\.js$/.test(file));

  test('is one script beside the page, and both weigh at most 60 kB (Brotli)', () => {
    expect(theirs).toHaveLength(1);
    const sum = weight('index.html') + weightOf(theirs);
    console.info(`Needed by a phone in a room: ${inKilobytes(sum)} of ${inKilobytes(LIMIT)}`);
    expect(sum).toBeLessThanOrEqual(LIMIT);
    expect(text(theirs[0] ?? '')).not.toMatch(/\bimport\(|\bfrom ?["']\.\//);
  });

  test('is not kept on a device of a learner', () => {
    for (const file of theirs) expect(text('service-worker.js')).not.toContain(file);
  });
});

describe('the Ink compiler', () => {
  // Words of its error messages, which no minifier can take away.
  const words = ['this is an ink compiler bug', 'Sequence type combination not supported'];
  const library = (name: string) => readFileSync(`node_modules/inkjs/dist/${name}.mjs`, 'utf8');

  test('is known by words that the runtime does not have', () => {
    for (const word of words) {
      expect(library('ink-full').includes(word), word).toBe(true);
      expect(library('ink').includes(word), word).toBe(false);
    }
  });

  test('is in no file of the site', () => {
    const carriers = scripts.filter((file) => words.some((word) => text(file).includes(word)));
    expect(carriers).toEqual([]);
  });

  test('nor is the runtime of inkjs: stories are played by a machine of our own', () => {
    const word = 'and no approximation of it was possible';
    expect(library('ink')).toContain(word);
    expect(scripts.filter((file) => text(file).includes(word))).toEqual([]);
  });

  test('nor is anything else that only writers need', () => {
    const sources = Object.keys(manifest).filter((source) => source.startsWith('src/app/writer/'));
    const listeners = scripts.filter((file) => text(file).includes('make-it-right:story-saved'));
    expect([...sources, ...listeners]).toEqual([]);
  });
});
