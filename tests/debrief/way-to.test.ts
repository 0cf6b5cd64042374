// The way to any decision of the map, as the door “Re-enter here” takes it.

import { describe, expect, test } from 'vitest';
import { wayTo } from '../../src/core/debrief/way-to.ts';
import { nextOf, replay, rewind } from '../../src/core/play/playthrough.ts';
import { TABLE } from './attempts.ts';

describe.each(TABLE)('%s', (_, { edition, story, playthrough }) => {
  const decisions = Object.keys(edition.key.decisions);
  const own = playthrough.turns.map(({ choice }) => choice.id);
  const ways = decisions.map((decision) => ({
    decision,
    way: wayTo({ edition, story }, playthrough, decision) ?? ['nowhere'],
  }));

  test('arrives at every decision of the story', () => {
    const arrived = ways.map(({ way }) => {
      const replayed = replay(
        story,
        way.map((choice) => ({ choice })),
      );
      const next = nextOf(replayed.playthrough);
      return replayed.ok && next.kind === 'decision' ? next.decision.id : null;
    });
    expect(arrived).toEqual(decisions);
  });

  test('a decision that was met is come to by the own picks before it', () => {
    for (const [at, { decision }] of playthrough.turns.entries())
      expect(ways.find((one) => one.decision === decision.id)?.way).toEqual(own.slice(0, at));
  });

  test('another one leaves the own way as late as can be', () => {
    for (const { decision, way } of ways) {
      const shared = way.findIndex((choice, at) => choice !== own[at]);
      if (shared < 0) continue;
      const rest = playthrough.turns.slice(shared + 1);
      const later = rest.flatMap(({ decision: { choices } }) =>
        choices.flatMap(({ id }) => edition.leadsTo[id] ?? []),
      );
      // Where a later decision leads straight there in the graph, what is remembered must forbid it.
      if (!later.includes(decision)) continue;
      for (const [index, turn] of rest.entries()) {
        const before = rewind(playthrough, shared + 1 + index);
        for (const { id } of turn.decision.choices) {
          const next = story.step(before.position, id)?.beat.next;
          expect(next?.kind === 'decision' && next.decision.id).not.toBe(decision);
        }
      }
    }
  });
});
