// One page a kind of screen, each fetched when it is first shown.

import type { VNode } from 'preact';
import type { Screen } from './model.ts';
import type { PageProps } from './page.ts';

type Page = (props: PageProps<never>) => VNode;

const LOADERS: Readonly<Record<Screen['kind'], () => Promise<{ readonly page: unknown }>>> = {
  title: () => import('./title-page.tsx'),
  loading: () => import('./loading-page.tsx'),
  play: () => import('./play-page.tsx'),
  result: () => import('./result-page.tsx'),
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
  const shelf = new Map<Screen['kind'], Page | null>();
  return (kind: Screen['kind']): Page | null => {
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
