// Builds the phone's page as one script of its own, and lets the page load it in place of the game's for
// `#/p`: a phone in a workshop loads nothing of the game.

import { createHash } from 'node:crypto';
import type { InlineConfig, Plugin } from 'vite';
import { besidePage } from './beside-page.ts';
import { builtInOne } from './built-in-one.ts';

/** `script`: its source; `config`: what it takes to build it. */
export function phoneBesideGame(script: string, config: Pick<InlineConfig, 'oxc'>): Plugin {
  return besidePage('phone', async (html) => {
    const source = await builtInOne(script, {}, config);
    const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
    const fileName = `assets/phone-${hash}.js`;
    return { html: withChoice(html, fileName), fileName, source };
  });
}

const SCRIPTS =
  /\s*<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="\.\/([^"]+)">(?:<\/script>)?/g;

/** A script in the page's head begins the downloads of one or the other, and runs it when the page is read. */
function withChoice(html: string, phone: string): string {
  const files = [...html.matchAll(SCRIPTS)].map(([, file]) => file);
  const chosen = `((g,f)=>{const a=(t,v)=>document.head.append(Object.assign(document.createElement(t),v));if(/^#\\/?p\\b/i.test(location.hash))f=[g];for(g of f)a('link',{rel:'modulepreload',href:'./'+g});addEventListener('DOMContentLoaded',()=>a('script',{type:'module',src:'./'+f[0]}))})(${JSON.stringify(phone)},${JSON.stringify(files)})`;
  return html.replace(SCRIPTS, '').replace('</head>', `<script>${chosen}</script></head>`);
}
