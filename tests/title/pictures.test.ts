import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ENDING_KINDS } from '../../src/core/vocabulary.ts';
import { scenarioIds } from '../../src/tools/story-files.ts';

const FOLDER = join(import.meta.dirname, '../../assets/title');
const scenarios = scenarioIds();
const pictures = readdirSync(FOLDER).map((file) => ({
  file,
  svg: readFileSync(join(FOLDER, file), 'utf8'),
}));

test('there is a poster, and every scenario has its card and a face for every kind of ending', () => {
  const wanted = [
    'poster',
    ...scenarios.map((id) => `scenario-${id}`),
    ...scenarios.flatMap((id) => ENDING_KINDS.map((ending) => `portrait-${id}-${ending}`)),
  ];
  const missing = wanted.filter((name) => !existsSync(join(FOLDER, `${name}.svg`)));
  expect(missing, 'made by node assets/make/run.mjs title/pictures.mjs').toEqual([]);
});

test('a picture is light enough not to be waited for', () => {
  for (const { file, svg } of pictures) {
    const isPortrait = file.startsWith('portrait-');
    expect(svg.length, file).toBeLessThan(isPortrait ? 20_000 : 60_000);
    expect(brotliCompressSync(svg).length, file).toBeLessThan(isPortrait ? 7_000 : 14_000);
  }
});

test('a picture needs nothing from outside and does nothing', () => {
  for (const { file, svg } of pictures) {
    const withoutName = svg.replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(withoutName, file).not.toMatch(
      /href|url\(|https?:|<(?:script|style|image|use|foreignObject)|\son\w+=/i,
    );
    const ids = Array.from(svg.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size, file).toBe(ids.length);
  }
});

test('no two kinds of ending leave the same face', () => {
  for (const id of scenarios) {
    const faces = pictures.filter(({ file }) => file.startsWith(`portrait-${id}-`));
    expect(new Set(faces.map(({ svg }) => svg)).size).toBe(ENDING_KINDS.length);
  }
});
