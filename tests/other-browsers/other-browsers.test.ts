// One story from its title to the record in the installed Firefox, by keyboard, and in the installed
// WebKit, by mouse. `npm run test:browsers` runs it; `npm test` does not.

import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../src/server/http/listen.ts';
import { faultsFound, withFaultsRecorded } from './faults.ts';
import { otherBrowsers } from './installed.ts';
import { type Hand, playerAt } from './player.ts';
import type { Tab } from './tab.ts';
import { playWholeStory } from './whole-story.ts';

const HANDS: Readonly<Record<string, Hand>> = { Firefox: 'keyboard', WebKit: 'mouse' };
const SIZE = { width: 1280, height: 720 };
const PICTURES = 'dist/browser-failures';

let site: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  site = await listen(withFaultsRecorded('dist/site'), 0);
});
afterAll(() => {
  site?.server.close();
});

const others = otherBrowsers(process.env);

test('one of the other browsers is installed', () => {
  const missing = others.flatMap(({ open }) => ('missing' in open ? open.missing : []));
  for (const sentence of missing) console.error(sentence);
  expect(missing.length).toBeLessThan(others.length);
});

for (const { name, open } of others)
  test.skipIf('missing' in open)(`${name} plays a whole story`, async () => {
    if ('missing' in open) return;
    const tab = await open(SIZE);
    try {
      await playWholeStory(playerAt(tab, HANDS[name] ?? 'mouse'), site.address);
      expect(await tab.call(`${faultsFound}`)).toBe('');
    } catch (fault) {
      await takePicture(tab);
      throw fault;
    } finally {
      await tab.close();
    }
  });

async function takePicture(tab: Tab): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  // A broken page may give no picture.
  const picture = await tab.picture().catch(() => null);
  if (picture) writeFileSync(`${PICTURES}/${tab.name.replace(/\W+/g, '-')}.png`, picture);
}
