// A deep link knows what it will need before any script has run: a few lines in the page's head read
// the address and start the downloads together, instead of one after the other.

import type { Plugin } from 'vite';

type Preloads = { readonly play: readonly string[]; readonly openings: Record<string, string> };

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
        const fileWith = (part: RegExp) =>
          chunks.find((chunk) => part.test(chunk.facadeModuleId ?? ''))?.fileName;
        const play = fileWith(/\/app\/play-page\.tsx$/);
        const openings = Object.fromEntries(
          chunks.flatMap((chunk) => {
            const story = /stories\/(\w+)\/en\.ink\?opening$/.exec(chunk.facadeModuleId ?? '')?.[1];
            return story ? [[story, chunk.fileName] as const] : [];
          }),
        );
        const needed = { play: play ? [play] : [], openings };
        return [{ tag: 'script', children: script(needed), injectTo: 'head-prepend' }];
      },
    },
  };
}

function script(preloads: Preloads): string {
  return `(()=>{const p=${JSON.stringify(preloads)},s=/^#\\/s\\/(\\w+)/.exec(location.hash);if(s)for(const h of[...p.play,p.openings[s[1]]])if(h){const l=document.createElement('link');l.rel='modulepreload';l.href='./'+h;document.head.append(l)}})()`;
}
