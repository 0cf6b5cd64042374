// The profile and the whole result, on attempts at every shipped story: both say what the score says.

import { describe, expect, test } from 'vitest';
import { profileView } from '../../src/app/learner/debrief/profile.tsx';
import { gapWords } from '../../src/app/learner/debrief/receipts.ts';
import { resultView } from '../../src/app/learner/debrief/result/result-view.ts';
import { emptyWorksheet } from '../../src/app/learner/debrief/worksheet.ts';
import { costlyTurns } from '../../src/core/debrief/costly-turns.ts';
import { BANDS } from '../../src/core/vocabulary.ts';
import { skills as skillWords } from '../../src/words/en/skills.ts';
import { played as onWay, TABLE } from '../debrief/attempts.ts';
import { finished as finishedOn } from '../debrief/finished.ts';
import { SCENARIOS } from '../shipped.ts';
import { ENGLISH } from '../words/all-words.ts';

describe.each(TABLE)('%s', (_, played) => {
  const { edition, playthrough, score, attempt } = played;
  const { finished, guess } = finishedOn(played);
  const worksheet = emptyWorksheet(attempt.id);
  const view = profileView(finished, worksheet, ENGLISH);
  const whole = resultView(finished, ENGLISH);

  test('every number is the score’s, and the printed rows add up to it', () => {
    for (const { skill, number, band, bar, met, rows } of view.skills) {
      const own = score.skills[skill];
      expect({ number, band, bar, met }).toEqual({
        number: own.number,
        band: own.band,
        bar: own.bar,
        met: own.met,
      });
      expect(rows.map(({ row }) => row)).toEqual(own.rows);
      const printed = rows.reduce((sum, { shown }) => sum + (shown ?? 0), 0);
      if (number !== null) expect(printed).toBeCloseTo(number, 6);
    }
  });

  test('the profile and the result have the same skills, red lines and words', () => {
    expect(view.skills.map(({ dots: _dots, open: _open, ...skill }) => skill)).toEqual(
      whole?.skills,
    );
    expect(view.redLines).toEqual(whole?.redLines);
    expect(view.moments).toEqual(whole?.moments);
  });

  test('one’s own guess stands beside every skill', () => {
    for (const { skill, band, guess: own } of view.skills) {
      expect(own?.band).toBe(guess.bands[skill]);
      expect(own?.words).toContain(skillWords.bands[guess.bands[skill]]);
      if (band === null) continue;
      const higher = BANDS.indexOf(guess.bands[skill]) - BANDS.indexOf(band);
      expect(own?.words).toContain(skillWords.bands[band]);
      expect(own?.words).toMatch(
        higher === 0 ? /^You read it right/ : higher > 0 ? /^You thought higher/ : /^Better than/,
      );
    }
    expect(view.lines.map(({ as }) => as)).toEqual(['best', 'costliest']);
  });

  test('the dot on the worksheet lies open, at its own skill', () => {
    for (const { skill, dots } of view.skills) {
      const [dot] = dots;
      if (!dot) continue;
      const opened = profileView(
        finished,
        {
          ...worksheet,
          receipt: { skill, choice: dot.choice },
        },
        ENGLISH,
      );
      const open = opened.skills.flatMap((one) => (one.open ? [[one.skill, one.open]] : []));
      expect(open).toEqual([[skill, dot.choice]]);
      expect(view.skills.find((one) => one.skill === skill)?.rows[dot.row]?.row).toMatchObject({
        choice: dot.choice,
        points: dot.points,
      });
    }
  });

  test('the result has the turning points with their receipts, and the first one cost most', () => {
    const costly = costlyTurns(edition.key, playthrough.turns);
    expect(whole?.turns.map(({ row }) => row.choice)).toEqual(
      costly.map(({ at }) => playthrough.turns[at]?.choice.id),
    );
    for (const { skill, row } of whole?.turns ?? [])
      expect(score.skills[skill].rows).toContainEqual(row);
    expect(whole?.costliest).toBe(whole?.turns[0]?.row.choice ?? null);
    expect(whole?.rule).toBe('When it is my mistake, I say so first.');
  });
});

test.each(SCENARIOS)(
  'whoever plays %s perfectly hears how much there was to be had',
  (scenario) => {
    const { finished: perfect } = finishedOn(onWay(scenario, 'best'));
    const { skills } = profileView(perfect, emptyWorksheet('any'), ENGLISH);
    expect(perfect.score.passed).toBe(true);
    for (const { skill, band, number, ceiling } of skills)
      expect(ceiling).toBe(
        band === 'strong' ? null : `The strongest lines of this story give ${number} in ${skill}.`,
      );
    const [weaker] = profileView(
      finishedOn(onWay(scenario, 'worst')).finished,
      emptyWorksheet('any'),
      ENGLISH,
    ).skills;
    expect(weaker?.ceiling).toBeNull();
  },
);

test('a gap is said in plain words', () => {
  expect(gapWords({ guessed: 'ready', result: 'developing', gap: 1 }, ENGLISH)).toBe(
    'You thought higher: Ready; it came out Developing.',
  );
  expect(gapWords({ guessed: 'developing', result: 'ready', gap: -1 }, ENGLISH)).toBe(
    'Better than you thought: Ready, not Developing.',
  );
  expect(gapWords({ guessed: 'strong', result: 'strong', gap: 0 }, ENGLISH)).toBe(
    'You read it right: Strong.',
  );
  for (const guessed of BANDS)
    expect(gapWords({ guessed, result: null, gap: null }, ENGLISH)).toContain('too little');
});
