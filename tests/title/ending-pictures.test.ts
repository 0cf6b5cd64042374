import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DRILLS, SCENARIOS, shipped } from '../shipped.ts';

const FOLDER = join(import.meta.dirname, '../../assets/endings');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.svg'));
const pictures = files.map((file) => ({ file, svg: readFileSync(join(FOLDER, file), 'utf8') }));

test('every ending that says what its picture shows has one, and there is no other', () => {
  const endings = [...SCENARIOS, ...DRILLS].flatMap((id) =>
    Object.values(shipped(id).edition.endings).flatMap((ending) =>
      ending.picture ? [`${id}-${ending.id}.svg`] : [],
    ),
  );
  expect(endings.length).toBeGreaterThan(20);
  expect(files.toSorted()).toEqual(endings.toSorted());
});

test('no two endings have the same', () => {
  expect(new Set(pictures.map(({ svg }) => svg)).size).toBe(pictures.length);
});

test('a picture is on the sheet of a room, light, and needs nothing from outside', () => {
  for (const { file, svg } of pictures) {
    expect(svg, file).toContain('viewBox="0 0 1600 900"');
    expect(svg.length, file).toBeLessThan(20_000);
    expect(brotliCompressSync(svg).length, file).toBeLessThan(6_000);
    const withoutName = svg.replace('xmlns="http://www.w3.org/2000/svg"', '');
    expect(withoutName, file).not.toMatch(
      /href|url\((?!#)|https?:|<(?:script|style|image|use|foreignObject)|\son\w+=/i,
    );
  }
});
