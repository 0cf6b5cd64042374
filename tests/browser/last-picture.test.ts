// The picture of an ending: with its last line, not sooner, on the stage, in the still picture and at the
// head of the debrief.

import { expect, it } from 'vitest';
import { lastBeat } from '../../src/core/play/playthrough.ts';
import { leaveBehind } from './device.ts';
import { playAddress } from './game.ts';
import { inBrowser } from './harness.ts';
import { SCENARIO, saved, WORST } from './routes.ts';

const open = inBrowser();

it.each(['on', 'off'] as const)('comes with the last line; WebGL is %s', async (stage) => {
  const game = await open({ stage, viewport: { width: 1024, height: 576 } });
  const fetched: string[] = [];
  game.page.on('request', (request) => fetched.push(request.url()));
  const { ending, picks, playthrough } = WORST;
  const ours = () => fetched.filter((url) => url.includes(`/${SCENARIO}-`));
  const last = game.page.locator('.stage [data-last]');

  await leaveBehind(game.page, JSON.stringify(saved(picks.slice(0, -1), 'assess')));
  await game.open(playAddress('assess'));
  await game.page.getByRole('region', { name: /^Your turn/ }).waitFor();
  await game.say(picks.at(-1) ?? '');
  const said = lastBeat(playthrough).lines.at(-1)?.text ?? '';
  while (!(await game.standing()).line.includes(said)) {
    expect([await last.count(), ours()]).toEqual([0, []]);
    await game.goOn();
  }
  await last.waitFor();
  expect(ours()).toHaveLength(1);
  expect(await last.getAttribute('src')).toContain(`${SCENARIO}-${ending.id}`);
  // Those who do not see it are told what is seen, with the line.
  expect((await game.standing()).line).toContain(ending.picture);

  await game.goOn();
  const head = game.page.getByRole('img', { name: ending.picture ?? '' });
  await head.waitFor();
  expect(await head.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(
    0,
  );
});
