// One page for each kind of screen, fetched when it is first shown. Two are in the first script: the
// play screen, so that a deep link shows its first line without another request, and the page that
// says that something could not be loaded.

import type { VNode } from 'preact';
import type { Language } from '../../words/languages.ts';
import type { LaterGroup, WordsHere } from '../../words/words.ts';
import { fetchPart, type WhyMissing, whyMissing } from '../shell/fetch-part.ts';
import { wordsShelf } from '../shell/words-shelf.ts';
import type { Screen } from './model.ts';
import { page as loadingPage } from './notices/loading-page.tsx';
import type { PageProps } from './page.ts';
import { PlayPage } from './play/play-page.tsx';

type Page = (props: PageProps<never>) => VNode;

type Fetched = Exclude<Screen['kind'], 'play' | 'loading'>;

type Part = {
  readonly load: () => Promise<{ readonly page: unknown }>;
  /** The groups of words that it needs besides those of the first script. */
  readonly words: readonly LaterGroup[];
};

export const PARTS: Readonly<Record<Fetched, Part>> = {
  title: {
    load: () => import('./title/title-page.tsx'),
    words: ['title', 'record', 'skills', 'format'],
  },
  debrief: {
    load: () => import('./debrief/debrief-page.tsx'),
    words: [
      ...(['record', 'receipt', 'skills', 'format', 'debrief'] as const),
      ...(['afterwards', 'evidence', 'scoring', 'result'] as const),
    ],
  },
  result: {
    load: () => import('./debrief/result/result-page.tsx'),
    words: ['record', 'receipt', 'skills', 'format', 'evidence', 'scoring', 'result'],
  },
  map: {
    load: () => import('./debrief/map/map-page.tsx'),
    words: ['record', 'map', 'debrief'],
  },
  coach: {
    load: () => import('./debrief/coach/coach-page.tsx'),
    words: ['record', 'coach', 'skills', 'format', 'evidence'],
  },
  record: {
    load: () => import('./record/record-page.tsx'),
    words: ['record', 'skills', 'format'],
  },
  superseded: { load: () => import('./notices/superseded-page.tsx'), words: ['pages', 'format'] },
  credits: { load: () => import('./notices/credits-page.tsx'), words: ['pages'] },
  astray: { load: () => import('./notices/astray-page.tsx'), words: ['pages'] },
};

/** A page with the words of one language. */
export type Shown = { readonly page: Page; readonly words: WordsHere };

/** Null while the page or its words are being loaded. */
type PageShelf = (kind: Screen['kind'], language: Language, mayFetch?: boolean) => Shown | null;

/** `arrived` is called when a page or its words have loaded, `failed` when they cannot be. */
export function pageShelf(arrived: () => void, failed: (why: WhyMissing) => void): PageShelf {
  const pages = new Map<Fetched, Page | null>();
  const wordsIn = wordsShelf(arrived, failed);
  const pageOf = (kind: Screen['kind'], mayFetch: boolean): Page | null => {
    if (kind === 'play') return PlayPage as never;
    if (kind === 'loading') return loadingPage as never;
    const known = pages.get(kind);
    if (known !== undefined || !mayFetch) return known ?? null;
    pages.set(kind, null);
    fetchPart(PARTS[kind].load).then(
      ({ page }) => {
        pages.set(kind, page as Page);
        arrived();
      },
      (fault) => {
        pages.delete(kind);
        failed(whyMissing(fault));
      },
    );
    return null;
  };
  return (kind, language, mayFetch = true) => {
    const page = pageOf(kind, mayFetch);
    const groups = kind === 'play' || kind === 'loading' ? [] : PARTS[kind].words;
    const words = wordsIn(language, groups, mayFetch);
    return page && words && { page, words };
  };
}
