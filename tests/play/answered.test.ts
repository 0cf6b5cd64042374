// How far a beat is told before the coach speaks, on every weak choice of every shipped story.

import { expect, test } from 'vitest';
import { answeredCount, ownLineCount } from '../../src/core/play/play.ts';
import { advance, beginPlaythrough, nextOf, type Turn } from '../../src/core/play/playthrough.ts';
import { isWeak } from '../../src/core/play/tapped.ts';
import type { Beat } from '../../src/core/story/line.ts';
import { SCENARIOS, shipped } from '../shipped.ts';

/** Every weak choice once, as the first way to it leads there. */
function weakTurns(scenario: string): readonly Turn[] {
  const { story } = shipped(scenario);
  const found = new Map<string, Turn>();
  const open = [beginPlaythrough(story)];
  for (let so = open.pop(); so; so = open.pop()) {
    const next = nextOf(so);
    if (next.kind === 'ending') continue;
    for (const { id } of next.decision.choices) {
      const further = found.has(id) ? null : advance(story, so, { choice: id });
      const turn = further?.turns.at(-1);
      if (!further || !turn) continue;
      found.set(id, turn);
      open.push(further);
    }
  }
  return [...found.values()].filter(({ decision, choice }) => isWeak(decision, choice));
}

const answerIn = (beat: Beat) => beat.lines.slice(ownLineCount(beat), answeredCount(beat));

test.each(SCENARIOS)(
  'in %s each weak line is answered, where it was said, by one person at most',
  (scenario) => {
    const turns = weakTurns(scenario);
    expect(turns.length).toBeGreaterThan(10);
    for (const { choice, beat } of turns) {
      const answer = answerIn(beat);
      expect(answer.length, choice.id).toBeGreaterThanOrEqual(1);
      expect(answer.length, choice.id).toBeLessThanOrEqual(2);
      for (const line of answer) expect([line.act, line.place], choice.id).toEqual([null, null]);
      expect(
        answer.slice(0, -1).every(({ speaker }) => speaker === null),
        choice.id,
      ).toBe(true);
    }
  },
);

test('what happens in another act is no answer', () => {
  const [turn] = weakTurns('windshield');
  const { beat } = turn as Turn;
  const own = beat.lines.slice(0, ownLineCount(beat));
  const elsewhere = { ...beat.lines[own.length], act: { title: 'Later', you: 'Lou' } };
  const cut = { ...beat, lines: [...own, elsewhere] } as Beat;
  expect(answerIn(cut)).toEqual([]);
  expect(answerIn({ ...beat, lines: own })).toEqual([]);
});
