// The walk table of an edition gives the same verdict, the same ending and the same score as playing the
// story: four hundred attempts of every story as they were made, and as many with something changed; fewer
// of its other languages and of the editions that were kept.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parseAs } from '../../src/core/json.ts';
import type { Attempt, Pick } from '../../src/core/play/attempt.ts';
import { checkWalk, type WalkTable, walkTableShape } from '../../src/core/play/walk-table.ts';
import { randomFrom } from '../../src/core/random.ts';
import { verifyAttempt } from '../../src/core/record/verify.ts';
import { verifyByWalk } from '../../src/core/record/verify-by-walk.ts';
import type { Edition } from '../../src/core/story/edition.ts';
import { type Engine, openEngine } from '../../src/core/story/story.ts';
import { keptFiles } from '../../src/tools/kept-editions.ts';
import { filesOf, readStory, STORIES, scenarioIds } from '../../src/tools/story-files.ts';
import { keptWalk } from '../../src/tools/walk-tables.ts';
import { picksOf, playAtRandom } from '../shipped.ts';

type Tabled = {
  readonly name: string;
  readonly edition: Edition;
  readonly walk: WalkTable;
  readonly tries: number;
};

const EDITIONS: readonly Tabled[] = scenarioIds().flatMap((id) => {
  const newest = filesOf(id).map((name, index): Tabled => {
    const read = readStory(name);
    if (!read.ok) throw new Error(`${name} has problems.`);
    return { name, edition: read.edition, walk: read.walk, tries: index === 0 ? 400 : 100 };
  });
  const kept = keptFiles(join(STORIES, id)).map((name): Tabled => {
    const edition = JSON.parse(readFileSync(name, 'utf8')) as Edition;
    return { name, edition, walk: keptWalk(edition), tries: 100 };
  });
  return [...newest, ...kept];
});

function attemptOf({ edition, story }: Engine, seed: number): Attempt {
  const { header, edition: hash, keying } = edition;
  return {
    ...{ id: `a${seed}`, scenario: header.id, edition: hash, keying, seed, mode: 'assess' },
    ...{ startedAt: '2026-11-27T10:00:00.000Z', picks: picksOf(playAtRandom(story, seed)) },
  };
}

/** One thing about the picks is otherwise: one is missing, twice, another, moved, or has a first try. */
function mutated(attempt: Attempt, choices: readonly string[], seed: number): Attempt {
  const random = randomFrom(seed);
  const any = <One>(some: readonly One[]): One => some[Math.floor(random() * some.length)] as One;
  const { picks } = attempt;
  const at = Math.floor(random() * picks.length);
  const own = picks[at] as Pick;
  const change = any<() => Partial<Attempt>>([
    () => ({ picks: picks.slice(0, at) }),
    () => ({ picks: picks.toSpliced(at, 1) }),
    () => ({ picks: picks.toSpliced(at, 0, own) }),
    () => ({ picks: picks.with(at, { choice: any(choices) }) }),
    () => ({
      picks: picks.toSpliced(at, 1).toSpliced(Math.floor(random() * picks.length), 0, own),
    }),
    () => ({ picks: [...picks, { choice: any(choices) }] }),
    () => ({ picks: picks.with(at, { choice: 'toString' }) }),
    () => ({
      mode: any(['learn', 'assess']),
      picks: picks.with(at, { ...own, first: any(choices) }),
    }),
    () => ({ keying: 'another' }),
  ]);
  return { ...attempt, ...change() };
}

describe.each(EDITIONS)('$name', ({ edition, walk, tries }) => {
  const engine = openEngine(edition);
  const walked = { ...edition, walk };
  const choices = Object.values(edition.key.decisions).flatMap((one) =>
    one.choices.map(({ id }) => id),
  );

  /** What playing the story says of it, as `verifyByWalk` would. */
  function byReplay(attempt: Attempt) {
    const verified = verifyAttempt(attempt, engine);
    if (!verified.ok) return verified;
    const { ending, score } = verified;
    return { ok: true, ending: ending?.id ?? null, score };
  }

  test('is written as it is read back', () => {
    const written = JSON.parse(JSON.stringify(walk));
    expect(parseAs('The table', walkTableShape, written)).toEqual({ ok: true, value: walk });
  });

  const attempts = Array.from({ length: tries }, (_, seed) => attemptOf(engine, seed));
  const tell = (some: readonly Attempt[]) =>
    some.map((attempt) => ({ attempt, verified: verifyByWalk(attempt, walked) }));
  const differing = (told: ReturnType<typeof tell>) =>
    told.filter(({ attempt, verified }) => !isDeepStrictEqual(verified, byReplay(attempt)));

  test(`${tries} attempts come out the same`, () => {
    const told = tell(attempts);
    expect(differing(told)).toEqual([]);
    expect(told.every(({ verified }) => verified.ok && verified.ending)).toBe(true);
  });

  test('changed ones as well, those that are refused at the same pick', () => {
    const told = tell(attempts.map((attempt, seed) => mutated(attempt, choices, seed)));
    expect(differing(told)).toEqual([]);
    const refused = told.filter(({ verified }) => !verified.ok).length;
    expect(refused).toBeGreaterThan(tries / 4);
    expect(refused).toBeLessThan(tries);
  });
});

test('picks are followed by their own names alone', () => {
  const table: WalkTable = { starts: [0], states: [{ yes: 'end', no: 1 }, { later: 'end' }] };
  const walk = (...choices: readonly string[]) =>
    checkWalk(table, { seed: 7, picks: choices.map((choice) => ({ choice })) });
  expect(walk()).toMatchObject({ ok: true, ending: null });
  expect(walk('no', 'later')).toMatchObject({ ok: true, ending: 'end' });
  expect(walk('yes', 'later')).toMatchObject({ ok: false, reason: 'after_the_ending', at: 1 });
  expect(walk('constructor')).toMatchObject({ ok: false, reason: 'not_on_offer', at: 0 });
});
