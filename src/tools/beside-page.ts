// A plugin of the build that lays one more file beside the page, and has the page know of it.

import type { Plugin, Rolldown } from 'vite';

type Added = {
  /** The page as it is from then on. */
  readonly html: string;
  readonly fileName: string;
  readonly source: string;
};

export const besidePage = (
  name: string,
  add: (html: string, bundle: Rolldown.OutputBundle) => Promise<Added>,
): Plugin => ({
  name: `make-it-right:${name}`,
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const page = bundle['index.html'] as Rolldown.OutputAsset | undefined;
      if (!page) return;
      const { html, ...file } = await add(String(page.source), bundle);
      page.source = html;
      this.emitFile({ type: 'asset', ...file });
    },
  },
});
