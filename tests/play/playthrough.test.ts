import { describe, expect, test } from 'vitest';
import { parseAs } from '../../src/core/json.ts';
import { attemptShape, makeAttempt } from '../../src/core/play/attempt.ts';
import { resumedPlay } from '../../src/core/play/new-play.ts';
import { openDecision } from '../../src/core/play/play.ts';
import { advance, nextOf, replay, rewind } from '../../src/core/play/playthrough.ts';
import { next, pick, stepBack } from '../../src/core/play/steps.ts';
import { transcript } from '../../src/core/play/transcript.ts';
import { score } from '../../src/core/score/score.ts';
import { openStory } from '../../src/core/story/story.ts';
import { attemptIn } from '../attempts.ts';
import { bestBy, picksOf, playAtRandom, playOut, SCENARIOS, shipped, sumOf } from '../shipped.ts';

const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);

describe.each(SCENARIOS)('%s', (scenario) => {
  const { edition, story } = shipped(scenario);
  const begin = () => openStory(edition.ink, edition.header);

  test('a replay is equal to the play it repeats', () => {
    for (const seed of SEEDS) {
      const played = playAtRandom(story, seed);
      const replayed = replay(begin(), picksOf(played));
      expect(replayed.ok).toBe(true);
      expect(replayed.playthrough.turns.map((turn) => turn.beat)).toEqual(
        played.turns.map((turn) => turn.beat),
      );
    }
  });

  test('a step taken before it is asked for is the step that is asked for', () => {
    for (const { turns } of SEEDS.slice(0, 5).map((seed) => playAtRandom(story, seed)))
      for (const { from, decision, choice, beat } of turns) {
        const ahead = begin();
        for (const one of decision.choices) ahead.step(from, one.id);
        expect(ahead.step(from, choice.id)?.beat).toEqual(beat);
      }
  });

  test('two plays can be open in one story at once without touching each other', () => {
    const [one, other] = [playAtRandom(begin(), 3), playAtRandom(begin(), 4)];
    const shared = begin();
    const start = replay(shared, []).playthrough;
    let [a, b] = [start, start];
    for (let turn = 0; turn < Math.max(one.turns.length, other.turns.length); turn += 1) {
      const [pickA, pickB] = [one.turns[turn]?.pick, other.turns[turn]?.pick];
      a = (pickA && advance(shared, a, pickA)) ?? a;
      b = (pickB && advance(shared, b, pickB)) ?? b;
    }
    expect(a.turns.map((turn) => turn.beat)).toEqual(one.turns.map((turn) => turn.beat));
    expect(b.turns.map((turn) => turn.beat)).toEqual(other.turns.map((turn) => turn.beat));
  });

  test('stepping back and going on the same way gives the same story', () => {
    const played = playAtRandom(story, 7);
    const at = Math.floor(played.turns.length / 2);
    const again = picksOf(played)
      .slice(at)
      .reduce((so, pick) => advance(story, so, pick) ?? so, rewind(played, at));
    expect(again).toEqual(played);
  });

  test('an edition is the same after a JSON round trip, and so is every score', () => {
    const copy = JSON.parse(JSON.stringify(edition)) as typeof edition;
    expect(copy).toEqual(edition);
    const played = playAtRandom(openStory(copy.ink, copy.header), 11);
    const picks = picksOf(played);
    expect(score(copy, picks, { ended: true })).toEqual(score(edition, picks, { ended: true }));
  });

  test('a pick that is not on offer is named with its place', () => {
    const played = playAtRandom(story, 5);
    const picks = [...picksOf(played).slice(0, 2), { choice: 'never_written' }];
    const replayed = replay(story, picks);
    expect(replayed).toMatchObject({ ok: false, reason: 'not_on_offer', at: 2 });
    expect(replayed.playthrough.turns).toHaveLength(2);
  });

  test('a pick after the ending is named as such', () => {
    const picks = picksOf(playAtRandom(story, 5));
    const replayed = replay(story, [...picks, ...picks.slice(0, 1)]);
    expect(replayed).toMatchObject({ ok: false, reason: 'after_the_ending', at: picks.length });
  });

  test('the transcript holds every line and every pick once, in order', () => {
    const played = playAtRandom(story, 9);
    const entries = transcript(played, edition.header.cast);
    const lines = [played.opening, ...played.turns.map((turn) => turn.beat)].flatMap(
      (beat) => beat.lines,
    );
    expect(entries.filter((entry) => entry.kind === 'line').map((entry) => entry.text)).toEqual(
      lines.map((line) => line.text),
    );
    expect(entries.filter((entry) => entry.kind === 'pick')).toHaveLength(played.turns.length);
  });

  test('header tags never reach a line, and every line has a known speaker', () => {
    const cast = edition.header.cast.map((member) => member.id);
    const played = playAtRandom(story, 2);
    const lines = [played.opening, ...played.turns.map((turn) => turn.beat)].flatMap(
      (beat) => beat.lines,
    );
    expect(lines.every(({ speaker }) => !speaker || [...cast, 'you'].includes(speaker))).toBe(true);
    expect(lines.every(({ text }) => !text.includes('#'))).toBe(true);
    expect(nextOf(played).kind).toBe('ending');
  });
});

describe('an attempt', () => {
  const attempt = {
    id: 'a1',
    scenario: 'windshield',
    edition: 'e1',
    keying: 'k1',
    seed: 42,
    mode: 'learn',
    startedAt: '2026-11-21T10:00:00.000Z',
    picks: [{ choice: 'one' }, { choice: 'two', first: 'three' }],
  } as const;

  const read = (data: unknown) => parseAs('The attempt', attemptShape, data);

  test('is read back as it was made', () => {
    expect(read(JSON.parse(JSON.stringify(makeAttempt(attempt))))).toEqual({
      ok: true,
      value: attempt,
    });
  });

  test.each([
    ['nothing', null, 'JSON object'],
    ['a list', [], 'JSON object'],
    ['no id', { ...attempt, id: '' }, '“id”'],
    ['a scenario that is a path', { ...attempt, scenario: '../x' }, 'scenario'],
    ['a broken seed', { ...attempt, seed: 1.5 }, '“seed”'],
    ['an unknown mode', { ...attempt, mode: 'cheat' }, '“mode”'],
    ['a date that is none', { ...attempt, startedAt: 'yesterday' }, '“startedAt”'],
    ['picks that are no list', { ...attempt, picks: 'one' }, '“picks”'],
    [
      'a pick without a choice',
      { ...attempt, picks: [{ choice: 'one' }, {}] },
      '“picks[1].choice” is missing',
    ],
    ['a great many picks', { ...attempt, picks: Array(201).fill({ choice: 'a' }) }, '200'],
  ])('says what is wrong with %s', (_, data, words) => {
    const parsed = read(data);
    expect(parsed).toMatchObject({ ok: false });
    expect(!parsed.ok && parsed.problem).toContain(words);
  });

  test('grows by a pick and is cut without touching the one before', () => {
    const engine = shipped(attempt.scenario);
    const strongest = bestBy(sumOf);
    const picks = picksOf(playOut(engine.story, strongest)).slice(0, 2);
    const { playthrough } = replay(engine.story, picks);
    const play = resumedPlay({ ...attempt, picks }, engine, playthrough);
    const best = strongest(openDecision(play)?.choices ?? []);
    const longer = next(pick(play, best?.id ?? ''));
    expect(attemptIn(longer).picks).toHaveLength(3);
    expect(attemptIn(stepBack(longer, 1)).picks).toEqual(picks.slice(0, 1));
    expect(attemptIn(play).picks).toHaveLength(2);
  });
});
