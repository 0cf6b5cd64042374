// Laws that every shipped story keeps.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../src/core/explore/exploration.ts';
import { explore } from '../../src/core/explore/explore.ts';
import { boardOf } from '../../src/core/explore/proof/board.ts';
import { HABITS, randomPlayers } from '../../src/core/explore/proof/player.ts';
import { surprises } from '../../src/core/explore/proof/swap-laws.ts';
import { pickError } from '../../src/core/score/pick-order.ts';
import { score } from '../../src/core/score/score.ts';
import { compileInk } from '../../src/core/story/compile.ts';
import { readHeader } from '../../src/core/story/header.ts';
import type { Beat } from '../../src/core/story/line.ts';
import { relevance } from '../../src/core/story/matters.ts';
import { outline } from '../../src/core/story/outline.ts';
import { openStory } from '../../src/core/story/story.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { scenarioIds } from '../../src/tools/story-files.ts';
import { picked } from '../score/by-hand.ts';
import { naiveScore } from '../score/naive.ts';

function walk(id: string) {
  const source = readFileSync(`stories/${id}/en.ink`, 'utf8');
  const { header } = readHeader(outline(source).tags);
  const compiled = compileInk(source);
  if (!compiled.ok) throw new Error(compiled.findings.map((one) => one.message).join('\n'));
  const { program } = compiled;
  const story = openStory(program, header);
  const explored = explore(story, relevance(program));
  if (!explored.ok) throw new Error(explored.violations.map((one) => one.message).join('\n'));
  return {
    program,
    story,
    board: boardOf(explored.exploration),
  };
}

const words = ({ lines, why, hears }: Beat) => [lines.map((line) => line.text), why, hears];

describe.each(scenarioIds())('%s', (id) => {
  const { story, board } = walk(id);
  const { exploration, key } = board;
  const dealt = (deal = 0): Arrival => {
    const opening = exploration.openings[deal % exploration.openings.length];
    if (!opening) throw new Error('A story without a beginning.');
    return opening.to;
  };
  const draws = fc.array(fc.nat(11), { minLength: 30, maxLength: 30 });

  it('plays as its exploration says: same words, same offers, same ending', () => {
    fc.assert(
      fc.property(draws, (draw) => {
        const [deal = 0] = draw;
        let { beat, position } = story.begin(deal);
        let at = dealt(deal);
        for (const nat of draw) {
          if (at.kind === 'ending') break;
          const edges = exploration.states[at.state]?.edges ?? [];
          const offered = beat.next.kind === 'decision' ? beat.next.decision.choices : [];
          expect(edges.map((edge) => edge.choice)).toEqual(offered.map((choice) => choice.id));
          const edge = edges[nat % edges.length];
          const step = edge && story.step(position, edge.choice);
          if (!step) throw new Error('Not on offer.');
          ({ beat, position } = step);
          expect(words(beat)).toEqual(words(exploration.beats[edge.beat] as Beat));
          at = edge.to;
        }
        expect(beat.next).toMatchObject({
          kind: 'ending',
          ending: { id: at.kind === 'ending' && at.ending },
        });
      }),
      { numRuns: 60 },
    );
  });

  it('scores any attempt as a second, plain reading of the rules does', () => {
    const { decisions, leadsTo } = exploration;
    // In a run every round comes to its answer, and no pick closes what comes after.
    const ends = Object.fromEntries(Object.keys(leadsTo).map((choice) => [choice, ['end']]));
    const plain = { decisions, leadsTo: story.deals > 1 ? ends : leadsTo };
    const openings = exploration.openings.flatMap(({ to }) =>
      to.kind === 'state' ? (exploration.states[to.state]?.decision ?? []) : [],
    );
    fc.assert(
      fc.property(draws, (draw) => {
        const picks: string[] = [];
        let at = dealt(draw[0]);
        for (const nat of draw) {
          if (at.kind === 'ending') break;
          const edges = exploration.states[at.state]?.edges ?? [];
          const edge = edges[nat % edges.length];
          if (!edge) throw new Error('Nothing on offer.');
          picks.push(edge.choice);
          at = edge.to;
        }
        const scored = score({ key, leadsTo, openings }, picked(...picks), {
          ended: true,
        });
        if (!scored.ok) throw pickError(scored);
        const naive = naiveScore(plain, picks);
        expect(SKILLS.map((skill) => scored.score.skills[skill].number)).toEqual(
          SKILLS.map((skill) => naive.scores[skill]),
        );
        expect(scored.score.passed).toBe(naive.passed);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('raises no score when a habit’s pick is swapped for the worst, nor pays for a repaired fault', () => {
    const players = [...HABITS, ...randomPlayers(board.decisions, 1000)];
    const found = surprises(board, players).filter((one) => one.law !== 'better_costs');
    expect(found).toEqual([]);
  }, 120_000);
});
