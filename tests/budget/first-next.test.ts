// The same budget as a visitor on a slow line meets it: what a real browser was sent before Next
// could be clicked.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/http/listen.ts';
import { arrive } from '../../src/tools/bench/visit.ts';
import { launchBrowser } from '../../src/tools/browser.ts';
import { inKilobytes, manifest, SITE } from './site.ts';
import { bytesUntil, type Transfer, tapWire } from './wire.ts';

const LIMIT = 60_000;
/** Fonts and pictures come when they come. */
const COUNTED = ['Document', 'Script', 'Stylesheet', 'Fetch', 'XHR', 'Other'];

let transfers: readonly Transfer[];
/** When Next could be clicked, as wall clock in milliseconds. */
let clickable: number;
let stop: () => Promise<void>;

beforeAll(async () => {
  const browser = await launchBrowser();
  const { server, address } = await listen(siteApp(SITE), 0);
  stop = async () => {
    await browser.close();
    server.close();
  };
  const { origin, next } = await arrive(
    browser,
    `${address}#/s/windshield?mode=assess`,
    (session) => {
      transfers = tapWire(session);
    },
  );
  clickable = origin + next;
}, 60_000);

afterAll(() => stop?.());

test('at most 60 kB of page, script, style and story are sent before Next can be clicked', () => {
  const counted = transfers.filter(({ type }) => COUNTED.includes(type));
  const sent = bytesUntil(clickable, counted);
  console.info(`Sent before the first Next: ${inKilobytes(sent)} of ${inKilobytes(LIMIT)}`);
  expect(sent).toBeGreaterThan(1000);
  expect(sent).toBeLessThanOrEqual(LIMIT);
});

test.each([
  ['Phaser', 'src/stage/stage.ts'],
  ['what keeps the game on the device', 'src/app/shell/keep-offline.ts'],
])('%s is not even asked for before Next can be clicked', (_, source) => {
  const file = manifest[source]?.file ?? `${source} is not built`;
  expect(file).toMatch(/^assets/);
  const asked = transfers.filter(({ url }) => url.endsWith(file));
  for (const { requested } of asked) expect(requested).toBeGreaterThan(clickable);
});

test('no style sheet is waited for: the first lines are painted as soon as the page is there', () => {
  const sheets = transfers.filter(({ type }) => type === 'Stylesheet');
  for (const { url, requested } of sheets) expect(requested, url).toBeGreaterThan(clickable);
});

test('nothing is asked of another host', () => {
  const hosts = new Set(transfers.map(({ url }) => new URL(url).host));
  expect(hosts.size).toBe(1);
});
