// One page a kind of screen, each fetched when it is first shown; all but the play screen, which is
// part of the first script: a deep link leads to it, and one trip more over a slow line would be
// what its first line waits for.

import type { VNode } from 'preact';
import type { Screen } from './model.ts';
import type { PageProps } from './page.ts';
import { page as playPage } from './play-page.tsx';

type Page = (props: PageProps<never>) => VNode;

type Fetched = Exclude<Screen['kind'], 'play'>;

const LOADERS: Readonly<Record<Fetched, () => Promise<{ readonly page: unknown }>>> = {
  title: () => import('./title-page.tsx'),
  loading: () => import('./loading-page.tsx'),
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
export function pageShelf(arrived: () => void, failed: () => void) {
  const shelf = new Map<Fetched, Page | null>();
  return (kind: Screen['kind']): Page | null => {
    if (kind === 'play') return playPage as never;
    const known = shelf.get(kind);
    if (known !== undefined) return known;
    shelf.set(kind, null);
    LOADERS[kind]().then(
      ({ page }) => {
        shelf.set(kind, page as Page);
        arrived();
      },
      () => {
        shelf.delete(kind);
        failed();
      },
    );
    return null;
  };
}
