// What can happen to a stage that is drawn: it throws in the middle of a frame, or its window is
// carried to another screen.

import { expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { inBrowser } from './harness.ts';
import { WORST } from './routes.ts';

const open = inBrowser();

it('a window carried to a screen of twice the pixels gets twice the pixels; one that cannot be drawn on any more becomes a still picture', async () => {
  const game = await open({ stage: 'on' });
  const { page } = game;
  await game.begin('assess');
  const canvas = page.locator('canvas');
  await canvas.waitFor({ state: 'attached' });
  const pixels = () =>
    canvas.evaluate((one) => [(one as HTMLCanvasElement).width, (one as HTMLCanvasElement).height]);
  await eventually(pixels).toEqual([1280, 720]);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    ...{ width: 1280, height: 720 },
    deviceScaleFactor: 2,
    mobile: false,
  });
  await eventually(pixels).toEqual([2560, 1440]);
  expect(await canvas.evaluate((one) => one.clientWidth)).toBe(1280);

  await page.evaluate(() => {
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
      prototype.drawElements = () => {
        throw new Error('drawing throws, says the test');
      };
  });
  await game.sayAll(WORST.picks.slice(0, 2));
  await canvas.waitFor({ state: 'detached' });
  await page.locator('[data-still] [data-face]').first().waitFor({ state: 'attached' });
  expect((await game.goOnUntilChoices()).prompt).toBe('choose');
});
