// A whole play by mouse, at the pace of a quick reader.

import type { Browser, Page } from 'playwright-core';
import { visit } from './visit.ts';

/** Milliseconds a line stands before it is clicked away. */
const READING = 200;
const THINKING = 500;
/** How long a finger or a mouse button is down. */
const PRESS = 60;
const PATIENCE = 60_000;

export type TimedPlay = {
  readonly address: string;
  /** Every pick of the way; a page of fewer decisions stops after as many. */
  readonly path: readonly string[];
  readonly hasStage: boolean;
};

/** Milliseconds from each pick to the frame after its line is on the page. */
export function timePicks(
  browser: Browser,
  { address, path, hasStage }: TimedPlay,
): Promise<readonly number[]> {
  return visit(browser, { address, isHurried: false }, async (page) => {
    if (hasStage)
      await page.waitForSelector('[data-is-raised]', { state: 'attached', timeout: PATIENCE });
    await page.waitForLoadState('networkidle', { timeout: PATIENCE });
    const picks: number[] = [];
    while (picks.length <= path.length) {
      const { kind } = await nextTarget(page, path);
      if (kind === 'end') break;
      // The plain page repeats itself: it is left after as many picks.
      if (kind === 'choice' && picks.length === path.length) break;
      await page.waitForTimeout(kind === 'choice' ? THINKING : READING);
      // Animations may have moved the target meanwhile.
      const { x, y } = await nextTarget(page, path);
      await page.evaluate(() => window.bench.awaitClick());
      await page.mouse.click(x, y, { delay: PRESS });
      const answered = await page.evaluate(() => window.bench.answered());
      if (kind === 'choice' && answered !== null) picks.push(answered);
    }
    return picks;
  });
}

async function nextTarget(page: Page, path: readonly string[]) {
  const found = await page.waitForFunction((ids) => window.bench.target(ids), path, {
    timeout: PATIENCE,
  });
  const target = await found.jsonValue();
  if (!target) throw new Error('The page shows nothing to click.');
  return target;
}
