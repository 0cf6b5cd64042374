// A first visit, on a slow line and a slow machine.

import type { Browser, CDPSession, Page } from 'playwright-core';
import { type FirstSteps, installProbe } from './in-page.ts';

const KILOBIT = 1000 / 8;

/** A phone's connection in a break room: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1600 * KILOBIT,
  uploadThroughput: 750 * KILOBIT,
};
const SLOW_DOWN = 4;

type Visit = {
  readonly address: string;
  readonly isHurried: boolean;
  /** Called before the page is asked for. */
  readonly prepare?: (session: CDPSession) => void;
};

/** Nothing is cached: every visit has a profile of its own. */
export async function visit<Result>(
  browser: Browser,
  { address, isHurried, prepare }: Visit,
  stay: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    prepare?.(session);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    await page.addInitScript(installProbe, isHurried);
    await page.goto(address, { waitUntil: 'commit' });
    return await stay(page);
  } finally {
    await context.close();
  }
}

/** When Next and the first choices could be clicked. */
export function arrive(
  browser: Browser,
  address: string,
  prepare?: Visit['prepare'],
): Promise<FirstSteps> {
  return visit(browser, { address, isHurried: true, ...(prepare && { prepare }) }, (page) =>
    page.evaluate(() => window.bench.firstSteps),
  );
}
