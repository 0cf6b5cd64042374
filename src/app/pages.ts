// One page a kind of screen, each fetched when it is first shown. All but two, which are part of the
// first script: a deep link leads to the play screen, and one trip more over a slow line would be what
// its first line waits for; and what says that something could not be loaded has to be there already.

import type { VNode } from 'preact';
import { fetchPart, type WhyMissing, whyMissing } from './fetch-part.ts';
import { page as loadingPage } from './loading-page.tsx';
import type { Screen } from './model.ts';
import type { PageProps } from './page.ts';
import { PlayPage } from './play-page.tsx';

type Page = (props: PageProps<never>) => VNode;

type Fetched = Exclude<Screen['kind'], 'play' | 'loading'>;

const LOADERS: Readonly<Record<Fetched, () => Promise<{ readonly page: unknown }>>> = {
  title: () => import('./title-page.tsx'),
  debrief: () => import('./debrief/debrief-page.tsx'),
  result: () => import('./result-page.tsx'),
  map: () => import('./map-page.tsx'),
  coach: () => import('./coach-page.tsx'),
  record: () => import('./record-page.tsx'),
  superseded: () => import('./superseded-page.tsx'),
  credits: () => import('./credits-page.tsx'),
  preview: () =>
    // Said here once more, or a build without it would carry it all the same.
    import.meta.env.DEV || import.meta.env.VITE_PREVIEW === 'true'
      ? import('./preview/preview-page.tsx')
      : Promise.reject(),
  astray: () => import('./astray-page.tsx'),
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
