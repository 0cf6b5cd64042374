// Lays every edition beside the page as a file under its hash. While stories are being written there
// are none: an attempt goes on in the text as it is now.

import type { Plugin } from 'vite';
import { editionsIn } from './kept-editions.ts';
import { STORIES } from './story-files.ts';

export function editionFiles(): Plugin {
  return {
    name: 'make-it-right:edition-files',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of editionsIn(STORIES))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
