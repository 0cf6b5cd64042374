// Where the drawn parts of people are, and their drawings with a person's own colours. Only what a
// cast needs is fetched, and each file once.

import type { Look } from '../core/story/cast.ts';
import { styleFor } from './colours.ts';
import type { Drawing } from './paint.ts';

const PEOPLE = import.meta.glob<string>('/assets/people/*.svg', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

export type DrawingOf = (name: string, look: Look) => Promise<Drawing | null>;

async function fetched(name: string): Promise<string | null> {
  const url = PEOPLE[`/assets/people/${name}.svg`];
  if (url === undefined) return null;
  const answer = await fetch(url);
  return answer.ok ? answer.text() : null;
}

const box = (svg: string): readonly number[] =>
  (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);

/** A part that cannot be had is null, and said once: the person is drawn without it. */
export function partsLibrary(warn: (message: string) => void): DrawingOf {
  const texts = new Map<string, Promise<string | null>>();
  const textOf = (name: string): Promise<string | null> => {
    const known = texts.get(name);
    if (known) return known;
    const text = fetched(name).catch(() => null);
    texts.set(name, text);
    return text;
  };
  let hasWarned = false;
  return async (name, look) => {
    const svg = await textOf(name);
    if (svg === null) {
      texts.delete(name);
      if (!hasWarned) warn(`The drawing ${name} could not be loaded.`);
      hasWarned = true;
      return null;
    }
    const [x = 0, y = 0, width = 1, height = 1] = box(svg);
    const style = styleFor(look);
    const coloured = svg.replace(/<style>.*?<\/style>/s, `<style>${style}</style>`);
    return { key: `${name} ${style}`, svg: coloured, x, y, width, height };
  };
}
