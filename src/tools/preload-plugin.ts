// A script in the page's head reads the story from the address and preloads its opening, at the same time as
// the page's own script.

import type { Plugin } from 'vite';

/** Scenario → the file of its opening. */
type Openings = Readonly<Record<string, string>>;

export function preloadByRoute(): Plugin {
  return {
    name: 'make-it-right:preload-by-route',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return;
        const chunks = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [file] : [],
        );
        const openings = Object.fromEntries(
          chunks.flatMap((chunk) => {
            const story = /stories\/(\w+)\/en\.ink\?opening$/.exec(chunk.facadeModuleId ?? '')?.[1];
            return story ? [[story, chunk.fileName] as const] : [];
          }),
        );
        return [{ tag: 'script', children: script(openings), injectTo: 'head-prepend' }];
      },
    },
  };
}

function script(openings: Openings): string {
  return `(()=>{const o=${JSON.stringify(openings)},s=/^#\\/s\\/(\\w+)/.exec(location.hash),f=s&&o[s[1]];if(f){const l=document.createElement('link');l.rel='modulepreload';l.href='./'+f;document.head.append(l)}})()`;
}
