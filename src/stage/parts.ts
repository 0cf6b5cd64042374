// The drawn parts of people, in a person's own colours. Only the parts of a cast are fetched, each file
// once. All faces are one file, so that no change of mood waits for the network.

import type { Look } from '../core/story/cast.ts';
import type { Mood } from '../core/vocabulary.ts';
import { FACE_COLOURS, styleFor } from './colours.ts';
import type { Drawing } from './paint.ts';

const FILES = import.meta.glob<string>('/assets/people/*.svg', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

/** Eyes and mouth: looking, blinking, speaking. */
export const FACE_STATES = ['still', 'shut', 'says'] as const;
export type FaceState = (typeof FACE_STATES)[number];

const HIDDEN: Readonly<Record<FaceState, string>> = {
  still: '.shut,.says',
  shut: '.open,.says',
  says: '.shut,.still',
};

/** null: it did not load, and the person is drawn without it. */
export type Parts = {
  readonly part: (name: string, look: Look) => Promise<Drawing | null>;
  readonly face: (mood: Mood, state: FaceState) => Promise<Drawing | null>;
  /** Fetches files that may be needed soon. */
  readonly expect: (names: readonly string[]) => void;
};

type Box = Omit<Drawing, 'key' | 'svg'>;

function boxOf(text: string): Box {
  const [x = 0, y = 0, width = 1, height = 1] = text.split(' ').map(Number);
  return { x, y, width, height };
}

const parsed = (text: string): Element =>
  new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;

const svgOf = (box: Box, style: string, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" fill-rule="evenodd"><style>${style}</style>${inner}</svg>`;

/** `warn` is told at most once. */
export function partsLibrary(warn: (message: string) => void): Parts {
  const texts = new Map<string, Promise<string | null>>();
  let faces: Element | null = null;
  let hasWarned = false;

  const failed = (name: string): null => {
    texts.delete(name);
    if (!hasWarned) warn(`The drawing “${name}” could not be loaded; people are drawn without it.`);
    hasWarned = true;
    return null;
  };
  const fetched = async (name: string): Promise<string | null> => {
    const url = FILES[`/assets/people/${name}.svg`];
    const answer = url === undefined ? null : await fetch(url).catch(() => null);
    return answer?.ok ? answer.text() : failed(name);
  };
  const textOf = (name: string): Promise<string | null> => {
    const text = texts.get(name) ?? fetched(name);
    texts.set(name, text);
    return text;
  };

  return {
    async part(name, look) {
      const text = await textOf(name);
      if (text === null) return null;
      const box = boxOf(/viewBox="([^"]*)"/.exec(text)?.[1] ?? '');
      const style = styleFor(look);
      const svg = text.replace(/<style>.*?<\/style>/s, `<style>${style}</style>`);
      return { key: `${name} ${style}`, svg, ...box };
    },
    async face(mood, state) {
      const text = await textOf('faces');
      if (text === null) return null;
      const root = faces ?? parsed(text);
      faces = root;
      const group = root.querySelector(`#${mood}`);
      if (!group) return failed(`face of ${mood}`);
      const box = boxOf(root.getAttribute('data-box') ?? '');
      const style = `${FACE_COLOURS}${HIDDEN[state]}{display:none}`;
      return { key: `face ${mood} ${state}`, svg: svgOf(box, style, group.innerHTML), ...box };
    },
    expect(names) {
      for (const name of names) void textOf(name);
    },
  };
}
