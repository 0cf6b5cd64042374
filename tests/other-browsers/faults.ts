/// <reference lib="dom" />
// Errors of a page, recorded by a script in it: WebDriver gives no access to the console.

import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { siteApp } from '../../src/server/app.ts';

/** The built site, with a script at the head of its page that notes every error from the first on. */
export function withFaultsRecorded(folder: string): Hono {
  const site = siteApp(folder);
  const app = new Hono();
  app.get('/', async (context) => {
    const page = await site.request('/');
    const html = await page.text();
    const script = `(${recordFaults})()`;
    const hash = createHash('sha256').update(script).digest('base64');
    for (const [name, value] of page.headers)
      if (name !== 'content-length')
        context.header(name, value.replace('script-src', `script-src 'sha256-${hash}'`));
    return context.html(html.replace('<head>', `<head><script>${script}</script>`));
  });
  return app.route('/', site);
}

/** Runs before the page's own scripts. sessionStorage outlives a navigation. */
function recordFaults(): void {
  const key = 'faults of the page';
  const add = (fault: string) =>
    sessionStorage.setItem(key, `${sessionStorage.getItem(key) ?? ''}${fault}\n`);
  const { error } = console;
  console.error = (...what: unknown[]) => {
    add(`console: ${what.join(' ')}`);
    error(...what);
  };
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      add(
        target instanceof Element
          ? `not loaded: ${target.outerHTML}`
          : `page error: ${event.message} (${event.filename}:${event.lineno})`,
      );
    },
    { capture: true },
  );
  addEventListener('unhandledrejection', ({ reason }) => add(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    add(`refused: ${violatedDirective} ${blockedURI}`),
  );
}

/** Runs in the page: a line for each fault. */
export function faultsFound(): string {
  return sessionStorage.getItem('faults of the page') ?? '';
}
