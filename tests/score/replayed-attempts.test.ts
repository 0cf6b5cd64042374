// Four hundred attempts of every shipped scenario, scored by the code behind `npm run replay -- … --json`
// and by a second, deliberately plain reading of the rules.

import { expect, test } from 'vitest';
import { nextOf } from '../../src/core/play/playthrough.ts';
import { randomFrom } from '../../src/core/random.ts';
import type { OpenStory } from '../../src/core/story/story.ts';
import { replayAttempt } from '../../src/tools/replay.ts';
import { asJson } from '../../src/tools/replay-json.ts';
import { bestBy, picksOf, playOut, SCENARIOS, shipped, sumOf } from '../shipped.ts';
import { naiveScore } from './naive.ts';

/** From players who take anything to players who mostly take the best: some of them pass. */
function attempt(story: OpenStory, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const care = (seed % 5) / 5;
  const played = playOut(story, (choices) =>
    random() < care ? bestBy(sumOf)(choices) : choices[Math.floor(random() * choices.length)],
  );
  return picksOf(played).map((pick) => pick.choice);
}

test.each(SCENARIOS)(
  '%s: four hundred attempts, to the point',
  (scenario) => {
    const { edition, story } = shipped(scenario);
    const plain = { decisions: edition.key.decisions, leadsTo: edition.leadsTo };
    const taken = new Set<string>();
    let passed = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const ids = attempt(story, seed);
      const replayed = replayAttempt(edition, story, ids);
      if (!replayed.ok) throw new Error(replayed.problem);
      const said = JSON.parse(asJson(replayed.outcome));
      const naive = naiveScore(plain, ids);
      expect({ ids, scores: said.scores, passed: said.passed }).toEqual({
        ids,
        scores: naive.scores,
        passed: naive.passed,
      });
      expect(nextOf(replayed.outcome.playthrough).kind).toBe('ending');
      for (const id of ids) taken.add(id);
      if (naive.passed) passed += 1;
    }
    const choices = Object.values(edition.key.decisions).flatMap((one) => one.choices);
    expect(choices.map(({ id }) => id).filter((id) => !taken.has(id))).toEqual([]);
    expect(passed).toBeGreaterThan(10);
  },
  300_000,
);
