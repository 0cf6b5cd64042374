// The card “Their side”, over attempts at every shipped story: the acts, how far the answer to a line
// goes, and what is made of both.

import { describe, expect, test } from 'vitest';
import { lookedAt, tableauHeard } from '../../src/app/learner/debrief/looked-at.ts';
import { sideView } from '../../src/app/learner/debrief/side.tsx';
import { actsOf } from '../../src/core/debrief/acts.ts';
import { untilAnswered } from '../../src/core/debrief/until-answered.ts';
import { peopleIn } from '../../src/stage/tableau.ts';
import { curveWords, trustWords } from '../../src/ui/debrief/trust-words.ts';
import { TABLE } from '../debrief/attempts.ts';
import { finished as finishedOn } from '../debrief/finished.ts';
import { ENGLISH } from '../words/all-words.ts';

describe.each(TABLE)('%s', (_, played) => {
  const { edition, playthrough } = played;
  const { opening, turns } = playthrough;
  const { customer } = edition.header;
  const { result, finished } = finishedOn(played);
  const view = sideView(finished, { heard: null });

  test('acts are in the order of the talk, each with a line of one’s own', () => {
    const acts = actsOf(playthrough);
    expect(acts[0]?.from).toBe(0);
    const starts = acts.map(({ from }) => from);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    expect(starts.every((from) => from < turns.length)).toBe(true);
    const told = [opening, ...turns.map(({ beat }) => beat)].flatMap(({ lines }) =>
      lines.flatMap(({ act }) => act ?? []),
    );
    expect(told).toEqual(expect.arrayContaining(acts.map(({ act }) => act)));
  });

  test('an answer follows its own line, and nobody has gone elsewhere by then', () => {
    for (const [at, { beat }] of turns.entries()) {
      const lines = untilAnswered(playthrough, at, customer);
      const before = [opening, ...turns.slice(0, at).map((turn) => turn.beat)].flatMap(
        (one) => one.lines,
      );
      const since = lines.slice(before.length);
      expect(lines.slice(0, before.length)).toEqual(before);
      expect(since).toEqual(beat.lines.slice(0, since.length));
      expect(since.length).toBeGreaterThan(0);
      expect(since.slice(1).every(({ act }) => act === null)).toBe(true);
      expect(since.slice(0, -1).some(({ speaker }) => speaker === customer)).toBe(false);
    }
  });

  test('the stage shows the customer where and as the line left them', () => {
    for (const [at] of turns.entries()) {
      const tableau = tableauHeard(result, at);
      const lines = untilAnswered(playthrough, at, customer);
      expect(tableau?.place).toBe(lines.findLast(({ place }) => place !== null)?.place);
      expect(tableau?.trust).toBe(lines.at(-1)?.trust);
      const figure = tableau && peopleIn(tableau).find(({ isCustomer }) => isCustomer);
      expect(view.lines[at]?.mood).toBe(figure?.mood ?? null);
    }
    expect(view.lines.some(({ mood }) => mood !== null)).toBe(true);
  });

  test('one begins at the first line, and no line beyond the last is looked at', () => {
    expect(view.at).toBe(0);
    expect(lookedAt({ heard: 2 }, result)).toBe(2);
    expect(lookedAt({ heard: 99 }, result)).toBe(turns.length - 1);
  });

  test('the words for the curve say what its points say', () => {
    for (const line of view.lines) {
      const words = trustWords(line, ENGLISH.debrief.side.trust);
      if (line.change > 0) expect(words).toMatch(/grows|jumps/);
      else if (line.change < 0) expect(words).toMatch(/slips|drops/);
      else expect(words).toMatch(/holds|No trust|full/);
      if (line.change !== 0) expect(words).toContain(`to ${line.trust}`);
    }
    const words = curveWords(view, ENGLISH.debrief.side.curve);
    expect(words).toContain(`${view.start}`);
    expect(words).toContain(`${view.lines.at(-1)?.trust}`);
    const end = view.lines.at(-1)?.trust ?? view.start;
    expect(words).toMatch(
      end > view.start ? /^Trust rose/ : end < view.start ? /^Trust fell/ : /^Trust ended where/,
    );
    if (end >= view.start)
      expect(words.includes('never fell')).toBe(view.lines.every(({ change }) => change >= 0));
    if (end <= view.start)
      expect(words.includes('never rose')).toBe(view.lines.every(({ change }) => change <= 0));
  });

  test('“bit by bit” is said of the direction in which trust went overall, and of no other', () => {
    const steps = (...changes: readonly number[]) => {
      const trusts = changes.map((_, at) => 50 + changes.slice(0, at + 1).reduce((a, b) => a + b));
      const lines = changes.map((change, at) => ({ change, trust: trusts[at] ?? 0 }));
      return curveWords({ start: 50, lines }, ENGLISH.debrief.side.curve);
    };
    expect(steps(5, 5, 5)).toBe('Trust rose from 50 to 65 of 100, bit by bit. It never fell.');
    expect(steps(5, 5, -30, 5)).toBe(
      'Trust fell from 50 to 35 of 100, most after line 3. On the way it rose, a little at a time.',
    );
    expect(steps(10, -5, -5)).toContain('ended where it began');
  });
});
