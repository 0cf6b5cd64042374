// A whole play by mouse, at the pace of a quick reader.

import type { Browser } from 'playwright-core';
import { type Visitor, visit } from './visit.ts';
import { bytesUntil } from './wire.ts';

/** Milliseconds a line stands before it is clicked away. */
const READING = 200;
const THINKING = 500;
/** How long a finger or a mouse button is down. */
const PRESS = 60;
const PATIENCE = 60_000;

export type PlayTimes = {
  /** Milliseconds from each pick to the frame after its line is on the page. */
  readonly picks: readonly number[];
  /** The same for each Next. */
  readonly nexts: readonly number[];
  readonly bytes: number;
  readonly heap: number;
};

export type TimedPlay = {
  readonly address: string;
  /** Every pick of the way; a page of fewer decisions stops after as many. */
  readonly path: readonly string[];
  readonly hasStage: boolean;
};

export function playThrough(browser: Browser, plan: TimedPlay): Promise<PlayTimes> {
  return visit(browser, plan.address, { isHurried: false }, async (visitor) => {
    const { page, wire, heap } = visitor;
    if (plan.hasStage)
      await page.waitForSelector('[data-is-raised]', { state: 'attached', timeout: PATIENCE });
    await quiet(visitor);
    const picks: number[] = [];
    const nexts: number[] = [];
    while (picks.length <= plan.path.length) {
      const { kind } = await nextTarget(visitor, plan.path);
      if (kind === 'end') break;
      // The plain page repeats itself: it is left after as many picks.
      if (kind === 'choice' && picks.length === plan.path.length) break;
      await page.waitForTimeout(kind === 'choice' ? THINKING : READING);
      // Animations may have moved the target meanwhile.
      const { x, y } = await nextTarget(visitor, plan.path);
      await page.evaluate(() => window.bench.awaitClick());
      await page.mouse.click(x, y, { delay: PRESS });
      const answered = await page.evaluate(() => window.bench.answered());
      if (answered !== null) (kind === 'choice' ? picks : nexts).push(answered);
    }
    return { picks, nexts, bytes: bytesUntil(Date.now(), wire.transfers()), heap: await heap() };
  });
}

/** Nothing has been under way for a second. */
async function quiet({ page, wire }: Visitor): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (let still = 0; still < 4 && Date.now() < until; ) {
    await page.waitForTimeout(250);
    still = wire.transfers().some((transfer) => transfer.finished === null) ? 0 : still + 1;
  }
}

async function nextTarget({ page }: Visitor, path: readonly string[]) {
  const found = await page.waitForFunction((ids) => window.bench.target(ids), path, {
    timeout: PATIENCE,
  });
  const target = await found.jsonValue();
  if (!target) throw new Error('The page shows nothing to click.');
  return target;
}
