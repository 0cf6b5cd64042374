// A story as it was before: the same ways, but other points and another headline under every ending.

import type { Edition } from '../src/core/story/edition.ts';
import { type Engine, openEngine } from '../src/core/story/story.ts';
import { hash } from '../src/tools/explore-story.ts';

export const BEFORE = 'As it was told before';

export function olderOf(edition: Edition): Engine {
  const { key, endings } = edition;
  const headlines = Object.values(endings).map(({ headline }) => headline);
  const ink = JSON.parse(
    headlines.reduce(
      (text, headline) => text.replaceAll(JSON.stringify(headline).slice(1, -1), BEFORE),
      JSON.stringify(edition.ink),
    ),
  ) as Edition['ink'];
  const decisions = Object.fromEntries(
    Object.entries(key.decisions).map(([id, decision]) => [
      id,
      { ...decision, choices: decision.choices.map(worthLess) },
    ]),
  );
  return openEngine({
    ...edition,
    edition: hash(JSON.stringify([edition.header, ink])),
    keying: hash(JSON.stringify(decisions)),
    key: { ...key, decisions },
    endings: Object.fromEntries(
      Object.entries(endings).map(([id, ending]) => [id, { ...ending, headline: BEFORE }]),
    ),
    ink,
  });
}

function worthLess<Some extends { readonly points: { readonly empathy: number } }>(choice: Some) {
  const { points } = choice;
  return { ...choice, points: { ...points, empathy: Math.min(points.empathy, 1) } };
}
