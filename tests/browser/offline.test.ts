// The game without a connection, after one visit; and a newer build, which comes with the next start.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { DEBRIEF_CARDS } from '../../src/core/debrief/debrief-card.ts';
import { noteRead } from './debrief.ts';
import { eventually } from './eventually.ts';
import { type Game, playAddress } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { BEST, OTHER_SCENARIOS, SCENARIO, waysThrough } from './routes.ts';

const SITE = mkdtempSync(join(tmpdir(), 'make-it-right-'));
cpSync('dist/site', SITE, { recursive: true });
afterAll(() => rmSync(SITE, { recursive: true }));

const open = inBrowser([], SITE);
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
  it('there is the title, and every story to the end of its debrief, with its pictures', async () => {
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
    for (const scenario of [SCENARIO, ...OTHER_SCENARIOS]) {
      const way = scenario === SCENARIO ? BEST : waysThrough(scenario).best;
      await game.beginAt(scenario);
      await game.sayAll(way.picks);
      await page.getByRole('heading', { name: way.ending.headline, level: 1 }).waitFor();
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
    }
  });

  it('the stage and the sounds are there too', async () => {
    const game = await open({ serviceWorkers: 'allow', allowed, stage: 'on' });
    const { page } = game;
    await game.open('');
    await isKept(page);
    await page.context().setOffline(true);
    await game.open(playAddress('learn'));
    await page.reload();
    await game.button(NEXT).waitFor();
    await page.locator('canvas').waitFor();
    const sounds = readdirSync(join(SITE, 'assets')).filter((name) => name.endsWith('.webm'));
    expect(sounds.length).toBeGreaterThan(20);
    const come = (name: string) =>
      page.evaluate(
        (one) =>
          fetch(`assets/${one}`)
            .then(({ ok }) => ok)
            .catch(() => false),
        name,
      );
    for (const sound of sounds) expect(await come(sound), sound).toBe(true);
    // Nor does the service worker itself reach anybody.
    expect(await come(`${sounds[0]}.not-kept`)).toBe(false);
  });
});

/** Lays another build where the first one is: the chunk of the debrief has another name in it. */
function renew(): void {
  const assets = join(SITE, 'assets');
  const old = readdirSync(assets).find((name) => /^debrief-page-.*\.js$/.test(name)) ?? '';
  const [, build = ''] =
    /data-build="(\w+)"/.exec(readFileSync(join(SITE, 'index.html'), 'utf8')) ?? [];
  const texts = [
    'index.html',
    'service-worker.js',
    ...readdirSync(assets).map((one) => `assets/${one}`),
  ];
  for (const name of texts.filter((one) => /\.(?:js|html)$/.test(one))) {
    const file = join(SITE, name);
    const text = readFileSync(file, 'utf8')
      .replaceAll(old.slice(0, -3), 'debrief-page-anew')
      .replaceAll(build, 'anew')
      .replace('<title>Make It Right', '<title>Made anew');
    for (const packed of ['.br', '.gz']) rmSync(file + packed, { force: true });
    rmSync(file);
    writeFileSync(name.endsWith(old) ? join(assets, 'debrief-page-anew.js') : file, text);
  }
}

describe('a newer build', () => {
  it('is taken at the next start: a play goes on, with the files that it began with', async () => {
    const game = await visit();
    const { page } = game;
    await game.open('');
    await isKept(page);
    await page.reload();
    await game.open(playAddress('assess'));
    await game.button(NEXT).waitFor();
    const [first] = await builds(page);
    renew();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await eventually(async () => (await builds(page)).length).toBe(2);
    // It has come whole once it answers for the pages that are open.
    await page.waitForFunction(async () => {
      const { active, installing, waiting } = await navigator.serviceWorker.ready;
      return active?.state === 'activated' && !installing && !waiting;
    });
    expect(await page.title()).toBe('Make It Right');
    await game.sayAll(BEST.picks);
    await page.getByRole('heading', { name: BEST.ending.headline, level: 1 }).waitFor();
    expect(await builds(page)).toContain(first);

    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: BEST.ending.headline, level: 1 }).waitFor();
    expect(await page.title()).toBe('Made anew');
    await eventually(() => builds(page)).toEqual([expect.stringMatching(/anew$/)]);
  });
});
