// Puts the first lines of every story into the page itself, with its style and a few lines of script:
// on a first visit they can be read and gone through before the game has arrived.

import { createServer, type InlineConfig, type Plugin, type Rolldown } from 'vite';

type FirstLine = { readonly scenario: string; readonly mode: string; readonly html: string };
type Drawer = { readonly firstLines: () => Promise<readonly FirstLine[]> };

/** What is kept of the screen before at its head and at its tail, and what stands between. */
type Change = readonly [page: string, head: number, tail: number, between: string];

/** `drawer`: the module that draws them; `config`: what it takes to run it at build time. */
export function firstLines(drawer: string, config: InlineConfig): Plugin {
  return {
    name: 'make-it-right:first-lines',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const changes = changesIn(await drawn(drawer, config));
        return {
          html: withStyle(html, bundle),
          tags: [{ tag: 'script', children: `(${show})(${inScript(changes)})`, injectTo: 'body' }],
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
    const { firstLines } = (await server.ssrLoadModule(drawer)) as Drawer;
    return await firstLines();
  } finally {
    await server.close();
  }
}

/** The page's style sheets stand in it: fetching one would cost a trip more. */
function withStyle(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/g, (link, file: string) => {
    const sheet = bundle[file] as Rolldown.OutputAsset | undefined;
    return sheet ? `<style>${sheet.source}</style>` : link;
  });
}

/** A screen differs little from the one before: the page would be four times as long without this. */
function changesIn(lines: readonly FirstLine[]): readonly Change[] {
  return lines.map(({ scenario, mode, html }, index) => {
    const before = lines[index - 1]?.html ?? '';
    const head = alike(before, html, Math.min(before.length, html.length), (at) => at);
    const rest = Math.min(before.length, html.length) - head;
    const tail = alike(before, html, rest, (at, text) => text.length - 1 - at);
    return [`${scenario} ${mode}`, head, tail, html.slice(head, html.length - tail)];
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

const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * Travels as text and runs in the page. It is for a first visit: whoever has played or set anything
 * is shown what belongs to them by the game itself.
 */
function show(changes: readonly Change[]): void {
  const [, scenario, mode = 'learn'] = /^#\/s\/(\w+)(?:\?mode=(\w+))?$/.exec(location.hash) ?? [];
  const root = document.getElementById('app');
  if (!scenario || !root) return;
  try {
    if (Object.keys(localStorage).some((key) => key.startsWith('make-it-right/'))) return;
  } catch {
    // Storage may be denied: then nothing is known of anyone.
  }
  let html = '';
  const lines: string[] = [];
  for (const [page, head, tail, between] of changes) {
    html = html.slice(0, head) + between + html.slice(html.length - tail);
    if (page === `${scenario} ${mode}`) lines.push(html);
  }
  // What the page says while the game is on its way, and when it does not come.
  const arrival = root.querySelector<HTMLElement>('.arrival');
  const draw = (shown: number) => {
    root.innerHTML = lines[shown - 1] ?? '';
    root.dataset.shown = String(shown);
    const next = root.querySelector<HTMLButtonElement>('.next');
    if (!next) return;
    // After the last line come the choices, and with them the game.
    next.hidden = shown === lines.length;
    if (next.hidden && arrival) next.after(arrival);
    const place = next.hidden ? arrival : next;
    // A focus costs a layout: the line is painted first.
    requestAnimationFrame(() => setTimeout(() => place?.focus()));
  };
  root.onclick = ({ target }) => {
    const { shown } = root.dataset;
    if (shown && target instanceof Element && target.closest('.next')) draw(Number(shown) + 1);
  };
  if (lines.length > 0) draw(1);
}
