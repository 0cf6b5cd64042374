import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BEARDS, CHAIRS, GLASSES, HAIRS, SHIRTS } from '../../src/core/story/cast.ts';
import { MOODS, POSES } from '../../src/core/vocabulary.ts';
import { FACE, headOf } from '../../src/stage/bearing.ts';
import { BODY_FILES } from '../../src/stage/outfit.ts';
import { stanceOf } from '../../src/stage/stance.ts';

const files = new Set(readdirSync('assets/people').filter((file) => file.endsWith('.svg')));
const drawn = (names: readonly string[]) =>
  names.filter((name) => name !== 'none' && !name.endsWith('-none'));

describe('moods and poses', () => {
  it('changes more than the face with almost every mood', () => {
    const stances = new Set(MOODS.map((mood) => JSON.stringify(stanceOf(mood, null))));
    expect(stances.size).toBe(MOODS.length);
  });

  it('holds every pose differently', () => {
    const stances = new Set(POSES.map((pose) => JSON.stringify(stanceOf('calm', pose))));
    expect(stances.size).toBe(POSES.length);
  });

  it('crosses the arms in every mood in which the text says so', () => {
    for (const mood of MOODS) expect(stanceOf(mood, 'arms_crossed').body).toBe('crossed');
  });
});

describe('the drawings', () => {
  it.each([
    ['hair', HAIRS],
    ['beard', BEARDS],
    ['glasses', GLASSES],
    ['shirt', SHIRTS],
  ] as const)('has a file for every %s of the vocabulary', (kind, names) => {
    const missing = drawn(names).filter((name) => !files.has(`${kind}-${name}.svg`));
    expect(missing).toEqual([]);
  });

  it('is no higher than the head it is composed with', () => {
    for (const hair of HAIRS) {
      const svg = readFileSync(`assets/people/hair-${hair}.svg`, 'utf8');
      const top = Number(/viewBox="\S+ (\S+)/.exec(svg)?.[1]);
      expect(headOf({ hair }).top, hair).toBeLessThanOrEqual(top);
    }
  });

  it('has one box for all faces', () => {
    const { left, top, right, bottom } = FACE;
    const faces = readFileSync('assets/people/faces.svg', 'utf8');
    expect(faces).toContain(`data-box="${left} ${top} ${right - left} ${bottom - top}"`);
  });

  it('has what lies behind and before whoever sits in a chair', () => {
    const wanted = CHAIRS.flatMap((name) => [`${name}-backrest.svg`, `${name}-wheel.svg`]);
    expect(wanted.filter((file) => !files.has(file))).toEqual([]);
  });

  it('has a file for every gesture', () => {
    expect(BODY_FILES.filter((name) => !files.has(`${name}.svg`))).toEqual([]);
  });

  it('has a face for every mood, that can blink and speak', () => {
    const faces = readFileSync('assets/people/faces.svg', 'utf8');
    for (const mood of MOODS) {
      const face = faces.split(`<g id="${mood}"`)[1] ?? '';
      for (const state of ['open', 'shut', 'still', 'says']) expect(face).toContain(`"${state}"`);
    }
  });

  it('keeps no file that nobody can wear', () => {
    const worn = [
      ...BODY_FILES,
      'faces',
      ...HAIRS.map((name) => `hair-${name}`),
      ...BEARDS.map((name) => `beard-${name}`),
      ...GLASSES.map((name) => `glasses-${name}`),
      ...CHAIRS.flatMap((name) => [`${name}-backrest`, `${name}-wheel`]),
      ...SHIRTS.map((name) => `shirt-${name}`),
    ].map((name) => `${name}.svg`);
    expect([...files].filter((file) => !worn.includes(file))).toEqual([]);
  });

  it('gives every part colours that can be replaced', () => {
    for (const file of files) {
      const svg = readFileSync(`assets/people/${file}`, 'utf8');
      expect(svg, file).toMatch(/<style>[^<]*<\/style>/);
      expect(svg, file).not.toMatch(/ fill="/);
    }
  });
});
