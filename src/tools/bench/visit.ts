// A first visit, on a slow line and a slow machine.

import type { Browser, Page } from 'playwright-core';
import { type FirstSteps, installProbe } from './in-page.ts';
import { bytesUntil, type Transfer, tapWire, type Wire } from './wire.ts';

const KILOBIT = 1000 / 8;

/** A phone's connection in a break room: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1600 * KILOBIT,
  uploadThroughput: 750 * KILOBIT,
};
export const SLOW_DOWN = 4;

export type Visitor = {
  readonly page: Page;
  readonly wire: Wire;
  readonly heap: () => Promise<number>;
};

export type ArrivalTimes = {
  readonly steps: FirstSteps;
  readonly bytesToNext: number;
  readonly transfers: readonly Transfer[];
};

/** Nothing is cached: every visit has a profile of its own. */
export async function visit<Result>(
  browser: Browser,
  address: string,
  options: { readonly isHurried: boolean },
  stay: (visitor: Visitor) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const wire = await tapWire(session);
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    await session.send('Performance.enable');
    await page.addInitScript(installProbe, options.isHurried);
    await page.goto(address, { waitUntil: 'commit' });
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0;
    };
    return await stay({ page, wire, heap });
  } finally {
    await context.close();
  }
}

/** Measures the first line, the first choices and the first answer. */
export function arrive(browser: Browser, address: string): Promise<ArrivalTimes> {
  return visit(browser, address, { isHurried: true }, async ({ page, wire }) => {
    const steps = await page.evaluate(() => window.bench.firstSteps);
    const transfers = wire.transfers();
    return { steps, transfers, bytesToNext: bytesUntil(steps.origin + steps.next, transfers) };
  });
}
