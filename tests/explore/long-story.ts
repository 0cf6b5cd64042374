// A generated story: many decisions of four choices that all meet again, so 4^decisions paths.

import { FEEL, inkDecision, inkEnding } from './ink.ts';

/** `bounded` false lets trust grow without limit, as a writer's slip would. */
export function longStory(decisions: number, bounded = true): string {
  const names = Array.from({ length: decisions }, (_, index) => `d${index}`);
  const change = bounded ? 'feel' : 'grow';
  const bodies = names.map((name, index) => {
    const next = `-> ${names[index + 1] ?? 'verdict'}`;
    const choice = (letter: string, points: readonly [number, number, number], by: number) => ({
      id: `${name}_${letter}`,
      points,
      leads: `~ ${change}(${by})\n  ${next}`,
    });
    const turn = index % 3;
    const turned = (a: number, b: number, c: number): readonly [number, number, number] =>
      turn === 0 ? [a, b, c] : turn === 1 ? [b, c, a] : [c, a, b];
    return inkDecision(name, [
      choice('a', turned(4, 3, 3), 10),
      choice('b', turned(3, 4, 2), 5),
      choice('c', turned(1, 2, 1), bounded ? -10 : 3),
      choice('d', turned(0, 1, 0), bounded ? -20 : 1),
    ]);
  });
  return `VAR trust = 55
-> d0
${bodies.join('\n')}
=== verdict ===
{ trust > 70: -> kept }
{ trust > 40: -> at_risk }
-> lost
${inkEnding('kept', 'kept')}${inkEnding('at_risk', 'at_risk')}${inkEnding('lost', 'lost')}
=== function grow(by)
~ trust = trust + by
${FEEL}`;
}
