// Builds the phone's page as one script of its own, and lets the page load it in place of the game's for
// `#/p`: a phone in a workshop loads nothing of the game.

import { createHash } from 'node:crypto';
import type { InlineConfig, Plugin, Rolldown } from 'vite';
import { builtInOne } from './built-in-one.ts';

const PAGE = 'index.html';

/** `script`: its source; `config`: what it takes to build it. */
export function phoneBesideGame(script: string, config: Pick<InlineConfig, 'oxc'>): Plugin {
  return {
    name: 'make-it-right:phone',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle[PAGE] as Rolldown.OutputAsset | undefined;
        if (!page) return;
        const source = await builtInOne(script, {}, config);
        const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
        const fileName = `assets/phone-${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        page.source = withChoice(String(page.source), fileName);
      },
    },
  };
}

const SCRIPTS =
  /\s*<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="\.\/([^"]+)">(?:<\/script>)?/g;

/** A script in the page's head begins the downloads of one or the other, and runs it when the page is read. */
function withChoice(html: string, phone: string): string {
  const files = [...html.matchAll(SCRIPTS)].map(([, file]) => file);
  const chosen = `((g,f)=>{const a=(t,v)=>document.head.append(Object.assign(document.createElement(t),v));if(/^#\\/?p\\b/i.test(location.hash))f=[g];for(g of f)a('link',{rel:'modulepreload',href:'./'+g});addEventListener('DOMContentLoaded',()=>a('script',{type:'module',src:'./'+f[0]}))})(${JSON.stringify(phone)},${JSON.stringify(files)})`;
  return html.replace(SCRIPTS, '').replace('</head>', `<script>${chosen}</script></head>`);
}
