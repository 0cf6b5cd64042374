// The words of every language as one: nothing left out, nothing left in English, and with every page
// just those that it says.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PARTS } from '../../src/app/learner/pages.ts';
import { moduleClosure } from '../../src/tools/story-files.ts';
import { FIRST_ENGLISH } from '../../src/words/first-english.ts';
import { guessLanguage, LANGUAGES } from '../../src/words/languages.ts';
import { wordsLoader } from '../../src/words/load.ts';
import { type FetchedGroup, FIRST_GROUPS, type Group } from '../../src/words/words.ts';
import { ENGLISH, GERMAN, PSEUDO } from './all-words.ts';
import { pseudo } from './pseudo.ts';

const groups = (Object.keys(ENGLISH) as (Group | 'language')[]).filter(
  (group): group is Group => group !== 'language',
);

/** Every string of some words, with its place. */
function stringsIn(words: unknown, place = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) => stringsIn(value, `${place}.${name}`));
}

/** `manager-people.ts` has the group `managerPeople`. */
const groupIn = (file: string): string =>
  file.replace(/\.ts$/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe.each(LANGUAGES)('%s', (language) => {
  test('has a file for every group, which the table of loaders finds', async () => {
    const first: readonly Group[] = language === 'en' ? FIRST_GROUPS : [];
    const fetched = groups.filter((one): one is FetchedGroup => one !== 'phone');
    for (const group of fetched.filter((one) => !first.includes(one)))
      expect(Object.keys(await wordsLoader(language, group)())).toEqual([group]);
    const files = readdirSync(`src/words/${language}`).map(groupIn);
    expect(files.toSorted()).toEqual(groups.toSorted());
  });
});

test('the words that are there from the first are those of the first groups', () => {
  expect(Object.keys(FIRST_ENGLISH).toSorted()).toEqual(['language', ...FIRST_GROUPS].toSorted());
});

/** Words that German has too, names of keys and other names. */
const SAME_IN_BOTH = [
  'Pause',
  'M',
  'Esc',
  'English',
  'Deutsch',
  'Make',
  'It Right',
  'Make It Right',
  'Hyperlegible',
  'OpenDyslexic',
  ...['R', 'V', 'F', 'W'],
  'Name',
  'Organisation',
  'Teams',
];

test('nothing in German has been left in English', () => {
  const english = new Map(groups.flatMap((group) => stringsIn(ENGLISH[group], group)));
  const german = groups.flatMap((group) => stringsIn(GERMAN[group], group));
  const same = german.filter(([place, words]) => english.get(place) === words);
  const left = same.map(([, words]) => words).filter((words) => /\p{Letter}/u.test(words));
  expect(new Set(left)).toEqual(new Set(SAME_IN_BOTH));
});

describe('the guess from what a browser asks for', () => {
  test.each([
    [['de-AT', 'en'], 'de'],
    [['fr', 'DE', 'en'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['fr', 'it'], 'en'],
    [[], 'en'],
  ])('%j: %s', (wanted, language) => {
    expect(guessLanguage(wanted)).toBe(language);
  });
});

describe('the pseudo-locale', () => {
  test('is a third longer, accented and in brackets', () => {
    const words = pseudo('Too little to say');
    expect(words).toMatch(/^⟦Töö ļíttļé tö šáý .*⟧$/);
    expect([...words].length).toBeGreaterThan('Too little to say'.length * 1.35);
  });

  test('has another word for every string and every function', () => {
    for (const group of groups)
      for (const [place, words] of stringsIn(PSEUDO[group], group))
        if (/\p{Letter}/u.test(words)) expect(words, place).toMatch(/^\s*⟦.*⟧\s*$/s);
    expect(PSEUDO.skills.decisions(2)).toMatch(/^⟦2 .*⟧$/);
  });
});

/** The files that a page is made of, with those that it fetches later. */
function partsOf(entry: string): readonly string[] {
  const found = new Set(moduleClosure(entry));
  // A Set may grow while it is walked.
  for (const file of found)
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g))
      for (const one of moduleClosure(join(dirname(file), target))) found.add(one);
  return [...found];
}

describe('each page has just the words that it says', () => {
  const ROOM = 'src/app/learner';
  const source = readFileSync(join(ROOM, 'pages.ts'), 'utf8').replace(/\s+/g, ' ');
  const first: readonly Group[] = FIRST_GROUPS;

  test.each(Object.entries(PARTS))('%s', (kind, { words }) => {
    const file = new RegExp(`\\b${kind}: \\{ load: \\(\\) => import\\('\\./([^']+)'\\)`).exec(
      source,
    )?.[1];
    if (!file) throw new Error(`The file of the page “${kind}” was not found in pages.ts.`);
    const used = partsOf(join(ROOM, file)).flatMap((one) =>
      [...readFileSync(one, 'utf8').matchAll(/\buseWords\(([^)]+)\)/g)].flatMap(([, given = '']) =>
        [...given.matchAll(/'(\w+)'/g)].map(([, group]) => group as Group),
      ),
    );
    const later = used.filter((group) => !first.includes(group));
    expect([...new Set(later)].toSorted()).toEqual(words.toSorted());
  });
});
