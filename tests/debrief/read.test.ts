// Your read: a guess, how far off it was, and whether guesses get closer.

import { describe, expect, test } from 'vitest';
import { bestLine } from '../../src/core/debrief/best-line.ts';
import { type Calibration, calibrate } from '../../src/core/debrief/calibration.ts';
import { costlyTurns } from '../../src/core/debrief/costly-turns.ts';
import { type Guess, guessShape, isGuessAbout, makeGuess } from '../../src/core/debrief/guess.ts';
import { parseAs } from '../../src/core/json.ts';
import {
  type CalibratedAttempt,
  calibrationOverTime,
} from '../../src/core/record/calibration-over-time.ts';
import { lossOf } from '../../src/core/score/worth.ts';
import { BANDS, type Band, SKILLS } from '../../src/core/vocabulary.ts';
import { type Played, TABLE } from './attempts.ts';

const parsed = (data: unknown) => parseAs('The guess', guessShape, data);

const same = (band: Band) => ({ empathy: band, ownership: band, recovery: band });

/** The guess of somebody who sees themselves as the score does. */
function trueGuess({ edition, playthrough, score }: Played): Guess {
  const { turns } = playthrough;
  const first = turns[0]?.choice.id ?? '';
  const { empathy, ownership, recovery } = score.skills;
  return {
    bands: {
      empathy: empathy.band ?? 'not_yet',
      ownership: ownership.band ?? 'not_yet',
      recovery: recovery.band ?? 'not_yet',
    },
    best: bestLine(edition.key, turns)?.choice.id ?? first,
    costliest: turns[costlyTurns(edition.key, turns)[0]?.at ?? 0]?.choice.id ?? first,
  };
}

const calibrated = (played: Played, guess: Guess) =>
  calibrate(guess, played.edition.key, played.playthrough, played.score);

describe.each(TABLE)('%s', (_, played) => {
  const { edition, playthrough, score } = played;
  const { turns } = playthrough;
  const guess = trueGuess(played);

  test('a true guess has no gap, and its lines are the ones that the points name', () => {
    const read = calibrated(played, guess);
    for (const skill of SKILLS)
      expect(read.skills[skill].gap).toBe(score.skills[skill].band === null ? null : 0);
    expect(read.costliest).toMatchObject({ rank: 1, of: turns.length });
    const [costly] = costlyTurns(edition.key, turns);
    expect(read.costliest.found).toBe(costly ? turns[costly.at]?.choice.id : null);
    if (read.best.found) expect(read.best.tapped).toBe(read.best.found);
    expect(isGuessAbout(guess, playthrough)).toBe(true);
    expect(isGuessAbout({ ...guess, best: 'never_said' }, playthrough)).toBe(false);
  });

  test('the gap is counted in bands, above 0 for too high', () => {
    for (const band of BANDS) {
      const { skills } = calibrated(played, { ...guess, bands: same(band) });
      for (const skill of SKILLS) {
        const result = score.skills[skill].band;
        expect(skills[skill]).toEqual({
          guessed: band,
          result,
          gap: result && BANDS.indexOf(band) - BANDS.indexOf(result),
        });
      }
    }
  });

  test('every line has a rank among one’s own', () => {
    for (const turn of turns) {
      const { costliest } = calibrated(played, { ...guess, costliest: turn.choice.id });
      const isRed = ({ choice }: (typeof turns)[number]) =>
        score.redLines.some((line) => line.choice === choice.id && !line.repaired);
      const dearer = turns.filter((one) =>
        isRed(one) === isRed(turn)
          ? lossOf(edition.key, one) > lossOf(edition.key, turn)
          : isRed(one),
      );
      expect(costliest.rank).toBe(1 + dearer.length);
    }
  });

  test('a guess is read back as it was made', () => {
    expect(parsed(JSON.parse(JSON.stringify(makeGuess(guess))))).toEqual({
      ok: true,
      value: guess,
    });
  });
});

test.each([
  [null, 'JSON object'],
  [{ best: 'a', costliest: 'b' }, '“bands” is missing'],
  [{ bands: { empathy: 'ready' }, best: 'a', costliest: 'b' }, '“bands.ownership” is missing'],
  [{ bands: same('strong'), best: '../x', costliest: 'b' }, '“best”'],
  [{ bands: same('strong'), best: 'a' }, '“costliest”'],
])('says what is wrong with the guess %j', (data, words) => {
  const read = parsed(data);
  expect(!read.ok && read.problem).toContain(words);
});

describe('over time', () => {
  /** `gaps`: of empathy, ownership and recovery; null where there was too little evidence. */
  const entry = (day: number, ...gaps: readonly (number | null)[]): CalibratedAttempt => {
    const line = { tapped: 'a', found: 'a', rank: 1, of: 9 };
    const read = (index: number) => ({ guessed: 'ready', result: null, gap: gaps[index] ?? null });
    const skills = { empathy: read(0), ownership: read(1), recovery: read(2) } as const;
    const calibration = { skills, best: line, costliest: line } as Calibration;
    const startedAt = `2026-11-${10 + day}T10:00:00.000Z`;
    return { attempt: `attempt-${day}`, scenario: 'windshield', startedAt, calibration };
  };

  test('attempts stand in order, and the means are over what could be compared', () => {
    const read = calibrationOverTime([entry(4, 2, -1, null), entry(1, 0, 1, null)]);
    expect(read.attempts.map(({ attempt }) => attempt)).toEqual(['attempt-1', 'attempt-4']);
    expect(read.all).toEqual({ off: 1, lean: 0.5 });
    expect(calibrationOverTime([entry(1, null, null, null)]).all).toBeNull();
  });

  test('lately means the last three attempts', () => {
    const days = [entry(1, 3, 3, 3), ...[2, 3, 4].map((day) => entry(day, 0, 0, 0))];
    const { all, lately } = calibrationOverTime(days);
    expect(lately).toEqual({ off: 0, lean: 0 });
    expect(all).toEqual({ off: 0.75, lean: 0.75 });
  });

  test('nothing guessed is nothing said', () => {
    expect(calibrationOverTime([]).all).toBeNull();
  });
});
