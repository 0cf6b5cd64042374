// Where a second language of a story is not the same story: its knots, choices, points, tags and
// logic have to be those of the first language; only the words are its own.

import type { Header, InkProgram } from '../../story/edition.ts';
import type { Outline, SourceTag } from '../../story/outline.ts';
import { errorAt, type Finding } from '../../story/problem.ts';
import { type Logic, logicOf } from './logic.ts';

/** One language of a story. */
export type StoryVersion = {
  /** For sentences: `en.ink`. */
  readonly file: string;
  readonly outline: Outline;
  readonly header: Header;
  readonly program: InkProgram;
};

/** At the lines of the second. */
export function differences(first: StoryVersion, second: StoryVersion): readonly Finding[] {
  return [
    ...headerDifferences(first, second),
    ...knotDifferences(first, second),
    ...choiceDifferences(first, second),
    ...tagDifferences(first, second),
    ...logicDifferences(first, second),
  ];
}

const quoted = (text: string | undefined): string => (text === undefined ? 'nothing' : `“${text}”`);

function headerDifferences(first: StoryVersion, second: StoryVersion): readonly Finding[] {
  const at = (key: string) =>
    second.outline.tags.find((tag) => tag.on === 'header' && tag.key === key)?.line ?? 1;
  const fixed = (['id', 'theme', 'minutes', 'level', 'customer', 'form', 'rounds'] as const)
    .filter((key) => first.header[key] !== second.header[key])
    .map((key) => {
      const [here, there] = [second, first].map(({ header }) => quoted(String(header[key])));
      return errorAt(at(key), `“# ${key}:” is ${here} here and ${there} in ${first.file}.`);
    });
  const people = ({ header }: StoryVersion) =>
    JSON.stringify(header.cast.map(({ id, look }) => [id, Object.entries(look).sort()]));
  const message = `The cast and their looks are not those of ${first.file}; only names may differ.`;
  return people(first) === people(second) ? fixed : [...fixed, errorAt(at('cast'), message)];
}

function knotDifferences(first: StoryVersion, second: StoryVersion): readonly Finding[] {
  const [known, here] = [first.outline.knots, second.outline.knots];
  const missing = [...known.keys()].filter((name) => !here.has(name));
  const added = [...here].filter(([name]) => !known.has(name));
  return [
    ...missing.map((name) => errorAt(1, `The knot “${name}” of ${first.file} is missing here.`)),
    ...added.map(([name, line]) => errorAt(line, `The knot “${name}” is not in ${first.file}.`)),
  ];
}

/** Knots that both have. */
const shared = (first: StoryVersion, second: StoryVersion) =>
  [...second.outline.knots].filter(([name]) => first.outline.knots.has(name));

function choiceDifferences(first: StoryVersion, second: StoryVersion): readonly Finding[] {
  const inKnot = ({ outline }: StoryVersion, knot: string) =>
    outline.choices.filter((choice) => choice.knot === knot);
  return shared(first, second).flatMap(([knot, line]) => {
    const there = inKnot(first, knot);
    const here = inKnot(second, knot);
    const at = here.findIndex((choice, index) => choice.id !== there[index]?.id);
    if (at < 0 && here.length >= there.length) return [];
    const index = at < 0 ? here.length : at;
    const message = `The choice number ${index + 1} of “${knot}” is ${quoted(here[index]?.id)} here and ${quoted(there[index]?.id)} in ${first.file}.`;
    return [errorAt(here[index]?.line ?? here.at(-1)?.line ?? line, message)];
  });
}

/** Tags whose values are said or shown to people. */
const OF_WORDS: ReadonlySet<string> = new Set([
  ...[
    'act',
    'you',
    'title',
    'ask',
    'hint',
    'rule',
    'why',
    'hears',
    'headline',
    'review',
    'business',
    'picture',
  ],
]);

const meaningOf = ({ key, value }: SourceTag) =>
  OF_WORDS.has(key) ? `# ${key}:` : `# ${key}: ${value}`;

/** Tags between one knot or choice and the next, so that a missing one does not shift all others. */
function tagDifferences(first: StoryVersion, second: StoryVersion): readonly Finding[] {
  const there = sections(first);
  return [...sections(second)].flatMap(([name, { line, tags }]) => {
    const expected = there.get(name)?.tags;
    if (!expected) return [];
    const at = [...tags, null].findIndex(
      (tag, index) =>
        (tag && meaningOf(tag)) !== (expected[index] ? meaningOf(expected[index]) : null),
    );
    const [mine, other] = [tags[at], expected[at]];
    if (at < 0 || (!mine && !other)) return [];
    const message = `After “${name}” stands ${quoted(mine && meaningOf(mine))} where ${first.file} has ${quoted(other && meaningOf(other))}.`;
    return [errorAt(mine?.line ?? tags.at(-1)?.line ?? line, message)];
  });
}

type Section = { readonly line: number; readonly tags: readonly SourceTag[] };

function sections({ outline }: StoryVersion): ReadonlyMap<string, Section> {
  const starts = [
    ...[...outline.knots].map(([name, line]) => ({ name, line })),
    ...outline.choices.map(({ id, line }) => ({ name: id, line })),
  ].sort((a, b) => a.line - b.line);
  return new Map(
    starts.map(({ name, line }, index) => {
      const end = starts[index + 1]?.line ?? Number.POSITIVE_INFINITY;
      const tags = outline.tags.filter((tag) => tag.line >= line && tag.line < end);
      return [name, { line, tags }];
    }),
  );
}

function logicDifferences(first: StoryVersion, second: StoryVersion): readonly Finding[] {
  const there: Logic = logicOf(first.program);
  const { knots, functions } = second.outline;
  return [...logicOf(second.program)].flatMap(([name, steps]) => {
    const expected = there.get(name);
    const at = Math.max(steps.length, expected?.length ?? 0);
    const different = Array.from({ length: at }, (_, index) => index).find(
      (index) => steps[index] !== expected?.[index],
    );
    if (!expected || different === undefined) return [];
    const where = name === '' ? 'before the first knot' : `of “${name}”`;
    const message = `The logic ${where} is not that of ${first.file}: ${quoted(steps[different])} here, ${quoted(expected[different])} there.`;
    return [errorAt(knots.get(name) ?? functions.get(name) ?? 1, message)];
  });
}
