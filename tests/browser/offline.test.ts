// The game without a connection, after one visit; and a newer build, which comes with the next start.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { DEBRIEF_CARDS } from '../../src/core/debrief/debrief-card.ts';
import { siteApp } from '../../src/server/app.ts';
import { scenarioIds } from '../../src/tools/story-files.ts';
import { files, manifest } from '../budget/site.ts';
import { noteRead } from './debrief.ts';
import { eventually } from './eventually.ts';
import { type Game, playAddress } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { BEST, SCENARIO } from './routes.ts';

const SITE = mkdtempSync(join(tmpdir(), 'make-it-right-'));
cpSync('dist/site', SITE, { recursive: true });
afterAll(() => rmSync(SITE, { recursive: true }));

/** It reads a build when it starts: a newer one comes with another start. */
let server = siteApp(SITE);
/** While it is so, the server takes what it is asked and never answers. */
let isSilent = false;
const open = inBrowser([], () => ({
  fetch: (...asked) => (isSilent ? new Promise(() => {}) : server.fetch(...asked)),
}));
/** What the browser says where there is no network: the game asks whether a server answers. */
const allowed = /Failed to load resource|ERR_INTERNET_DISCONNECTED/;
const visit = () => open({ serviceWorkers: 'allow', allowed, reducedMotion: 'reduce' });

/** As soon as everything is on the device. */
const isKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    await new Promise<void>((done) => {
      if (navigator.serviceWorker.controller) done();
      else navigator.serviceWorker.addEventListener('controllerchange', () => done());
    });
  });

/** Every picture on the page that has come into view is there. */
async function expectPictures({ page }: Game): Promise<void> {
  const missing = () =>
    page.evaluate(() =>
      [...document.images].flatMap((one) => {
        const isAwaited = one.loading === 'eager' || one.complete;
        return isAwaited && one.naturalWidth === 0 ? [one.src] : [];
      }),
    );
  await eventually(missing).toEqual([]);
}

const builds = (page: Page) => page.evaluate(() => caches.keys());

describe('without a connection, after one visit', () => {
  it('there is the title, and a story to the end of its debrief, with its pictures', async () => {
    const game = await visit();
    const { page } = game;
    await game.open('');
    const said = page.getByText('on this device and plays without a connection');
    expect(await said.count(), 'said before it is so').toBe(0);
    await isKept(page);
    await page.context().setOffline(true);
    await page.reload();
    await said.waitFor();
    expect(await page.locator('img').count()).toBeGreaterThan(2);
    await expectPictures(game);
    await game.beginAt(SCENARIO);
    await game.sayAll(BEST.picks);
    await page.getByRole('heading', { name: BEST.ending.headline, level: 1 }).waitFor();
    await expectPictures(game);
    await noteRead(game);
    const [, attempt = ''] = /#\/debrief\/(\w+)/.exec(page.url()) ?? [];
    const cards = DEBRIEF_CARDS.map((card) => `debrief/${attempt}/${card}`);
    const pages = ['result', 'map', 'coach'].map((name) => `${name}/${attempt}`);
    for (const address of [...cards, ...pages, 'record', 'credits']) {
      await game.open(`#/${address}`);
      await page.waitForFunction(() => document.querySelector('main:not(.arriving) h1'));
      await expectPictures(game);
    }
    expect(await page.getByText('There is no connection').count()).toBe(0);
  });

  it('the stage is there too, and every other story, picture and sound', async () => {
    const game = await open({ serviceWorkers: 'allow', allowed, stage: 'on' });
    const { page } = game;
    await game.open('');
    await isKept(page);
    await page.context().setOffline(true);
    await game.open(playAddress('learn'));
    await page.reload();
    await game.button(NEXT).waitFor();
    await page.locator('canvas').waitFor();
    const missing = (files: readonly string[]) =>
      page.evaluate(async (names) => {
        const has = (name: string) =>
          fetch(name).then(
            ({ ok }) => ok,
            () => false,
          );
        const found = await Promise.all(names.map(has));
        return names.filter((_, at) => !found[at]);
      }, files);
    const media = files.filter((name) => /^assets.*\.(?:svg|webm|woff2)$/.test(name));
    const stories = Object.keys(manifest).filter((source) => source.startsWith('stories/'));
    expect(stories).toHaveLength(2 * scenarioIds().length);
    expect(media.length).toBeGreaterThan(200);
    const scripts = stories.flatMap((source) => manifest[source]?.file ?? []);
    expect(await missing([...media, ...scripts])).toEqual([]);
    // Nor does the service worker itself reach anybody.
    expect(await missing(['assets/never-built.webm'])).toEqual(['assets/never-built.webm']);
  });
});

describe('with a server that is reached and never answers', () => {
  afterEach(() => {
    isSilent = false;
  });

  it('the game opens all the same, and a story is played', async () => {
    const game = await visit();
    const { page } = game;
    await game.open('');
    await isKept(page);
    isSilent = true;
    await page.reload();
    await game.onCard(/^Learn/).waitFor();
    await expectPictures(game);
    await game.beginAt(SCENARIO);
    await page.reload();
    await game.button(NEXT).waitFor();
    await game.sayAll(BEST.picks.slice(0, 2));
  });
});

/** Lays another build of that name where the one before is: the chunk of the debrief has another name. The name stands in no file already. */
function renew(name: string): void {
  const assets = join(SITE, 'assets');
  const old = readdirSync(assets).find((file) => /^debrief-page-.*\.js$/.test(file)) ?? '';
  const page = readFileSync(join(SITE, 'index.html'), 'utf8');
  const [, build = ''] = /data-build="(\w+)"/.exec(page) ?? [];
  const scripts = readdirSync(assets).map((file) => `assets/${file}`);
  const texts = ['index.html', 'service-worker.js', ...scripts];
  for (const text of texts.filter((one) => /\.(?:js|html)$/.test(one))) {
    const file = join(SITE, text);
    const renewed = readFileSync(file, 'utf8')
      .replaceAll(old.slice(0, -3), `debrief-page-${name}`)
      .replaceAll(build, name)
      .replace(/<title>[^<]*/, `<title>Build ${name}`);
    for (const packed of ['.br', '.gz']) rmSync(file + packed, { force: true });
    rmSync(file);
    writeFileSync(text.endsWith(old) ? join(assets, `debrief-page-${name}.js`) : file, renewed);
  }
  server = siteApp(SITE);
}

/** A newer build has come whole once its page is kept, which is the last of it, and answers. */
async function hasCome(page: Page, name: string): Promise<void> {
  const isWhole = () =>
    page.evaluate(async (build) => {
      const scope = new URL('./', location.href).href;
      return (await caches.match(scope, { cacheName: scope + build })) !== undefined;
    }, name);
  await eventually(isWhole).toBe(true);
  await page.waitForFunction(async () => {
    const { active, installing, waiting } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && !installing && !waiting;
  });
}

describe('a newer build', () => {
  it('is there at the next start, and leaves nothing of the older one behind', async () => {
    const game = await visit();
    const { page } = game;
    await game.open('');
    await isKept(page);
    renew('b0002');
    await page.reload();
    await game.onCard(/^Learn/).waitFor();
    expect(await page.title()).toBe('Build b0002');
    await hasCome(page, 'b0002');
    await page.context().setOffline(true);
    await page.reload();
    await game.onCard(/^Learn/).waitFor();
    expect(await page.title()).toBe('Build b0002');
    await eventually(() => builds(page)).toEqual([expect.stringMatching(/b0002$/)]);
  });

  it('does not come in the middle: a play goes on with the files that it began with', async () => {
    const game = await visit();
    const { page } = game;
    await game.open('');
    await isKept(page);
    await page.reload();
    await game.open(playAddress('assess'));
    await game.button(NEXT).waitFor();
    const [[first], title] = await Promise.all([builds(page), page.title()]);
    renew('b0003');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await hasCome(page, 'b0003');
    expect(await page.title()).toBe(title);
    await game.sayAll(BEST.picks);
    await page.getByRole('heading', { name: BEST.ending.headline, level: 1 }).waitFor();
    expect(await builds(page)).toContain(first);

    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: BEST.ending.headline, level: 1 }).waitFor();
    expect(await page.title()).toBe('Build b0003');
    await eventually(() => builds(page)).toEqual([expect.stringMatching(/b0003$/)]);
  });
});
