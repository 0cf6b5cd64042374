// One page a kind of screen, each fetched when it is first shown. All but two, which are part of the
// first script: a deep link leads to the play screen, and one trip more over a slow line would be what
// its first line waits for; and what says that something could not be loaded has to be there already.

import type { VNode } from 'preact';
import { fetchPart, type WhyMissing, whyMissing } from '../shell/fetch-part.ts';
import type { Screen } from './model.ts';
import { page as loadingPage } from './notices/loading-page.tsx';
import type { PageProps } from './page.ts';
import { PlayPage } from './play/play-page.tsx';

type Page = (props: PageProps<never>) => VNode;

type Fetched = Exclude<Screen['kind'], 'play' | 'loading'>;

const LOADERS: Readonly<Record<Fetched, () => Promise<{ readonly page: unknown }>>> = {
  title: () => import('./title/title-page.tsx'),
  debrief: () => import('./debrief/debrief-page.tsx'),
  result: () => import('./debrief/result/result-page.tsx'),
  map: () => import('./debrief/map/map-page.tsx'),
  coach: () => import('./debrief/coach/coach-page.tsx'),
  record: () => import('./record/record-page.tsx'),
  superseded: () => import('./notices/superseded-page.tsx'),
  credits: () => import('./notices/credits-page.tsx'),
  astray: () => import('./notices/astray-page.tsx'),
};

/** Null while the page is on its way; `arrived` is called when it is there, `failed` when it is not coming. */
export function pageShelf(arrived: () => void, failed: (why: WhyMissing) => void) {
  const shelf = new Map<Fetched, Page | null>();
  return (kind: Screen['kind'], mayFetch = true): Page | null => {
    if (kind === 'play') return PlayPage as never;
    if (kind === 'loading') return loadingPage as never;
    const known = shelf.get(kind);
    if (known !== undefined || !mayFetch) return known ?? null;
    shelf.set(kind, null);
    fetchPart(LOADERS[kind]).then(
      ({ page }) => {
        shelf.set(kind, page as Page);
        arrived();
      },
      (fault) => {
        shelf.delete(kind);
        failed(whyMissing(fault));
      },
    );
    return null;
  };
}
