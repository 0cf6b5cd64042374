// Puts the first lines and choices of every story into the page, with their style and a script that shows
// them: on a first visit they can be read and clicked before the game has loaded.

import { createServer, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { builtInOne } from './built-in-one.ts';

type FirstLine = {
  readonly scenario: string;
  readonly mode: string;
  readonly html: string;
  readonly decision: string | null;
};
type Drawer = { readonly firstLines: () => Promise<readonly FirstLine[]> };

/** A screen as a difference from the screen before: letters kept at both ends, and the text between. */
type Change = readonly [
  page: string,
  head: number,
  tail: number,
  between: string,
  decision: string | null,
];

/**
 * `drawer`: the module that draws them; `script`: the one that shows them in the page, as
 * `FIRST_LINES`; `config`: what it takes to run the drawer at build time.
 */
export function firstLinesInPage(drawer: string, script: string, config: InlineConfig): Plugin {
  return {
    name: 'make-it-right:first-lines',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const FIRST_LINES = changesIn(await drawn(drawer, config));
        const shown = await builtInOne(script, { FIRST_LINES });
        const children = shown.replaceAll('</', '<\\/');
        return {
          html: withStyle(html, bundle),
          tags: [{ tag: 'script', children, injectTo: 'body' }],
        };
      },
    },
  };
}

async function drawn(drawer: string, config: InlineConfig): Promise<readonly FirstLine[]> {
  const server = await createServer({
    ...config,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const { firstLines: firstLinesInPage } = (await server.ssrLoadModule(drawer)) as Drawer;
    return await firstLinesInPage();
  } finally {
    await server.close();
  }
}

/** Inlines the page's style sheets, which saves a round trip. */
function withStyle(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/g, (link, file: string) => {
    const sheet = bundle[file] as Rolldown.OutputAsset | undefined;
    return sheet ? `<style>${sheet.source}</style>` : link;
  });
}

/** Screens differ little from each other: without this the page would be four times as long. */
function changesIn(lines: readonly FirstLine[]): readonly Change[] {
  return lines.map(({ scenario, mode, html, decision }, index) => {
    const before = lines[index - 1]?.html ?? '';
    const head = alike(before, html, Math.min(before.length, html.length), (at) => at);
    const rest = Math.min(before.length, html.length) - head;
    const tail = alike(before, html, rest, (at, text) => text.length - 1 - at);
    return [`${scenario} ${mode}`, head, tail, html.slice(head, html.length - tail), decision];
  });
}

/** How many letters are the same in both, counted as `place` says. */
function alike(
  a: string,
  b: string,
  most: number,
  place: (at: number, text: string) => number,
): number {
  let count = 0;
  while (count < most && a[place(count, a)] === b[place(count, b)]) count += 1;
  return count;
}
