// What the stage shows at every line that a shipped story can come to, each picture once.

import { tableauOf } from '../../src/app/playing/tableau-of.ts';
import type { Line } from '../../src/core/story/line.ts';
import { relevance } from '../../src/core/story/matters.ts';
import type { Step } from '../../src/core/story/story.ts';
import type { Tableau } from '../../src/stage/tableau.ts';
import { shipped } from '../shipped.ts';

export type Shown = { readonly line: Line; readonly tableau: Tableau };

export function everyLineOf(scenario: string): readonly Shown[] {
  const { edition, story } = shipped(scenario);
  const { matterAt } = relevance(edition.ink);
  const shown = new Map<string, Shown>();
  const met = new Set<string>();
  const waiting: { readonly before: readonly Line[]; readonly step: Step }[] = [
    { before: [], step: story.begin() },
  ];
  for (const { before, step } of waiting) {
    const { beat, position } = step;
    const lines = [...before, ...beat.lines];
    for (const [index, line] of beat.lines.entries()) {
      const tableau = tableauOf(edition.header, lines.slice(0, before.length + index + 1));
      if (tableau) note(shown, { line, tableau });
    }
    const last = tableauOf(edition.header, lines);
    const state = `${matterAt(position).key} ${JSON.stringify({ ...last, trust: 0 })}`;
    if (beat.next.kind === 'ending' || met.has(state)) continue;
    met.add(state);
    for (const { id } of beat.next.decision.choices) {
      const next = story.step(position, id);
      if (next) waiting.push({ before: lines, step: next });
    }
  }
  return [...shown.values()];
}

/** Of pictures that differ in trust alone, the two with the least and the most of it. */
function note(shown: Map<string, Shown>, one: Shown): void {
  const key = JSON.stringify({ ...one.tableau, trust: 0 });
  const { trust } = one.tableau;
  const [low, high] = [shown.get(`${key} low`), shown.get(`${key} high`)];
  if (!low || trust < low.tableau.trust) shown.set(`${key} low`, one);
  if (!high || trust > high.tableau.trust) shown.set(`${key} high`, one);
}
