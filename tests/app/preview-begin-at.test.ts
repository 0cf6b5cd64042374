// The author's way into a story: at any knot, with any values, without playing up to it.

import { describe, expect, test } from 'vitest';
import { beginPlaythrough, nextOf } from '../../src/core/play/playthrough.ts';
import { compileInk } from '../../src/core/story/compile.ts';
import type { Header } from '../../src/core/story/edition.ts';
import { openStory } from '../../src/core/story/story.ts';
import { StoryFault } from '../../src/core/story/story-fault.ts';
import { shipped } from '../shipped.ts';

const HEADER = { cast: [], customer: '' } as unknown as Header;

const open = (source: string) => {
  const compiled = compileInk(source);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return openStory(compiled.program, HEADER);
};

const STORY = `VAR trust = 50
VAR name = "Osei"
VAR is_late = false
VAR where = -> hall
-> hall
=== hall ===
The hall, {trust}.
* [Ask #id: ask] Asked. -> desk.second
* [Break #id: break] -> nothing
=== desk ===
The desk.
-> second
= second
{is_late: Late|In time}, {name}, {trust}.
# ending: kept
Over.
-> END
=== nothing ===
~ trust = trust / "none"
-> END
`;

const texts = (step: { readonly beat: { readonly lines: readonly { readonly text: string }[] } }) =>
  step.beat.lines.map((line) => line.text);

describe('a story begun at a knot', () => {
  const story = open(STORY);

  test('stands there, with the values it was given and the declared ones for the rest', () => {
    expect(texts(story.beginAt('desk.second', { trust: 5, is_late: true }))).toEqual([
      'Late, Osei, 5.',
      'Over.',
    ]);
    expect(texts(story.beginAt('desk.second', {}))).toEqual(['In time, Osei, 50.', 'Over.']);
  });

  test('goes on from there', () => {
    const { position } = story.beginAt('hall', { name: 'Marsh' });
    const step = story.step(position, 'ask');
    expect(step && texts(step).at(-2)).toBe('Asked. In time, Marsh, 50.');
  });

  test('may be its beginning, with other values', () => {
    expect(texts(story.beginAt(null, { trust: 5 }))).toEqual(['The hall, 5.']);
  });

  test('leaves nothing behind for the one that begins at the beginning', () => {
    story.beginAt('hall', { trust: 5 });
    expect(texts(story.begin())).toEqual(['The hall, 50.']);
  });

  test('is refused where there is no such knot or variable', () => {
    expect(() => story.beginAt('nowhere', {})).toThrow(
      new StoryFault('There is no knot “nowhere”.'),
    );
    expect(() => story.beginAt('desk.third', {})).toThrow(StoryFault);
    expect(() => story.beginAt('hall', { luck: 1 })).toThrow(
      new StoryFault('There is no variable “luck”.'),
    );
  });
});

test('the values of variables are told at every position, as far as a person can set them', () => {
  const story = open(STORY);
  const declared = { trust: 50, name: 'Osei', is_late: false };
  expect(story.variablesAt(null)).toEqual(declared);
  const { position } = story.beginAt('hall', { trust: 5 });
  expect(story.variablesAt(position)).toEqual({ ...declared, trust: 5 });
  expect(story.variablesAt(null)).toEqual(declared);
});

test('an error on one way is not held against another', () => {
  const story = open(STORY);
  const { position } = story.begin();
  expect(() => story.step(position, 'break')).toThrow();
  expect(texts(story.begin())).toEqual(['The hall, 50.']);
  const step = story.step(position, 'ask');
  expect(step && texts(step)).toContain('Over.');
});

test('the first decision of a shipped story is the same from its knot as from the beginning', () => {
  const { story } = shipped('windshield');
  const next = nextOf(beginPlaythrough(story));
  if (next.kind !== 'decision') throw new Error('The story does not begin with a decision.');
  expect(story.beginAt(next.decision.id, {}).beat.next).toEqual(next);
});
