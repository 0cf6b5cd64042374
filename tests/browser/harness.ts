// One browser and one server for a test file, a fresh profile for each test, and three rules that
// hold in every test without being said again: no error, no word to another host, no lost focus.

import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { siteApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/http/listen.ts';
import { launchBrowser } from '../../src/tools/browser.ts';
import { type Game, gameOn } from './game.ts';
import { type Hand, MOUSE } from './hands.ts';

export type Opening = BrowserContextOptions & {
  readonly hand?: Hand;
  /** Off unless a test asks for it: drawn in software, it takes the cores the test needs. */
  readonly stage?: 'on' | 'off';
  /** Runs in every page before the page's own scripts. */
  readonly before?: () => void;
  /** Another page of the same profile: it shares what the device remembers. */
  readonly beside?: Game;
  /** What the browser itself writes to the console when a test takes the network away. */
  readonly allowed?: RegExp;
};

const PICTURES = 'dist/browser-failures';

/**
 * The processor puts the page together, as in every browser on a machine without a graphics card. By
 * the emulated card that WebGL is drawn on, it takes five times the work.
 */
const PLAIN_PAGE = '--disable-gpu-compositing';

/**
 * Call once at the head of a test file; `flags` are the browser's, beside the usual ones. `serving`:
 * another server than that of the built site.
 */
export function inBrowser(
  flags: readonly string[] = [],
  serving: () => Pick<ReturnType<typeof siteApp>, 'fetch'> = () => siteApp('dist/site'),
): (opening?: Opening) => Promise<Game> {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof listen>>;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([
      launchBrowser([PLAIN_PAGE, ...flags]),
      listen(serving(), 0),
    ]);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await takePictures(contexts, task.name);
    await Promise.all(contexts.map((context) => context.close()));
    const found = complaints;
    [contexts, complaints] = [[], []];
    expect(found, 'errors, and requests to other hosts').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });

  return async (opening = {}) => {
    const { hand = MOUSE, stage = 'off', before, beside, allowed, ...options } = opening;
    const context =
      beside?.page.context() ??
      (await browser.newContext({
        viewport: { width: 1280, height: 720 },
        // It would answer what a test takes away.
        serviceWorkers: 'block',
        ...options,
      }));
    if (!beside) {
      contexts.push(context);
      if (stage === 'off') await context.addInitScript(switchStageOff);
      if (before) await context.addInitScript(before);
    }
    const page = await context.newPage();
    listenTo(page, new URL(site.address).host, (complaint) => {
      if (!allowed?.test(complaint)) complaints.push(complaint);
    });
    return gameOn(page, site.address, hand);
  };
}

function listenTo(page: Page, host: string, complain: (complaint: string) => void): void {
  page.on('pageerror', (fault) => complain(`page error: ${fault.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = ['data:', 'blob:'].includes(url.protocol) || url.host === host;
    if (!isOwn) complain(`request to ${url.href}`);
  });
}

/** Runs in the page: a browser without WebGL. */
function switchStageOff(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  // With what else was asked for: axe reads its own canvas back, in seconds where it is not told so.
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    ...asked: [kind: string, settings?: object]
  ) {
    return asked[0].includes('webgl') ? null : Reflect.apply(getContext, this, asked);
  } as typeof getContext;
}

async function takePictures(contexts: readonly BrowserContext[], name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    const file = `${name.replace(/\W+/g, '-').slice(0, 80)}-${index}.png`;
    // The page may be the very thing that is broken.
    await page.screenshot({ path: `${PICTURES}/${file}`, timeout: 5000 }).catch(console.warn);
  }
}
