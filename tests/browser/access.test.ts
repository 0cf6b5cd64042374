import { describe, expect, it } from 'vitest';
import { isWeak } from '../../src/core/play/tapped.ts';
import type { Choice } from '../../src/core/story/line.ts';
import { findFaults, findMisfits } from './access.ts';
import { nextCard, noteRead } from './debrief.ts';
import { leaveBehind, leaveNotes } from './device.ts';
import { type Game, playAddress } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { BEST, decisionAfter, MIXED, readOf, saved } from './routes.ts';

const open = inBrowser();
const decision = decisionAfter([]);
const weak = decision.choices.find((one) => isWeak(decision, one)) as Choice;

const SIZES = [
  { width: 1280, height: 720, text: 100 },
  { width: 320, height: 640, text: 100 },
  { width: 1280, height: 720, text: 200 },
  { width: 320, height: 640, text: 200 },
] as const;

/** Opened with nothing moving, so that nothing is measured on its way in. */
async function openAt(
  { width, height, text }: (typeof SIZES)[number],
  allowed?: RegExp,
): Promise<Game> {
  const opening = { viewport: { width, height }, reducedMotion: 'reduce' } as const;
  const game = await open({ ...opening, ...(allowed && { allowed }) });
  await game.page.addInitScript(
    (settings) => localStorage.setItem('make-it-right/settings', settings),
    JSON.stringify({ textSize: text }),
  );
  return game;
}

describe.each(SIZES)('at $width pixels and $text % text there is nothing to find', (size) => {
  it('on the title screen, and its settings', async () => {
    const game = await openAt(size);
    const look = lookAt(game);
    await leaveBehind(game.page, 'a save that cannot be read');
    await game.open('');
    await game.onCard(/^Assess/).waitFor();
    await look('title');
    await game.press('Settings');
    await game.page.getByRole('dialog', { name: 'Settings' }).waitFor();
    await look('settings');
  });

  it('on the title before the typefaces have come, whatever stands in for them', async () => {
    const game = await openAt(size, /Failed to load resource/);
    await game.page.route(/\.woff2?$/, (route) => route.abort());
    for (const family of ['', 'DejaVu Sans', 'monospace']) {
      await game.open('');
      await game.onCard(/^Assess/).waitFor();
      const letters = `* { font-family: ${family || 'inherit'} !important }`;
      if (family) await game.page.addStyleTag({ content: letters });
      expect(await findMisfits(game.page), family).toEqual([]);
      const poster = game.page.locator('.poster');
      const cut = await poster.evaluate((one) => one.scrollHeight - one.clientHeight);
      expect(cut, `pixels of the poster that are cut off in ${family}`).toBeLessThanOrEqual(1);
    }
  });

  it('on the play screen, line by line', async () => {
    const game = await openAt(size);
    const look = lookAt(game);
    await game.open(playAddress('learn'));
    await game.button(NEXT).waitFor();
    await look('first line');
    await game.goOnUntilChoices();
    await look('choices');
    await game.say(weak.id);
    await look('own line');
    await game.goOnUntilChoices();
    await look('coach');
    await game.change(() => game.press('Try again'));
    await look('second try');
    await game.say(BEST.picks[0] ?? '');
    await game.goOn();
    await look('the customer speaks');
    await lookAtPanels(game);
    await game.open('');
    await game.onCard(/^Go on where you were/).waitFor();
    await look('title with an attempt under way');
  });

  it('on the result, with its receipts open', async () => {
    const game = await openAt(size);
    const look = lookAt(game);
    await leaveBehind(game.page, JSON.stringify(saved(MIXED.picks, 'assess')));
    await leaveNotes(game.page, JSON.stringify(readOf(MIXED.picks)));
    await game.open('#/result/a1');
    const receipts = game.page.getByText('Open the receipt');
    await receipts.first().waitFor();
    await look('result');
    for (const receipt of await receipts.all()) await game.hand.press(game.page, receipt);
    await look('receipts');
    await game.change(() => game.press('Try that moment again'));
    await look('a moment tried again');
  });

  it('in the debrief: what happened, one’s own read, the rule', async () => {
    const game = await openAt(size);
    const look = lookAt(game);
    await leaveBehind(game.page, JSON.stringify(saved(MIXED.picks, 'assess')));
    await game.open('#/debrief/a1/turns');
    await game.button('This is my read').waitFor();
    await look('too early');
    await game.press('This is my read');
    await look('nothing tapped');
    await game.open('#/debrief/a1/outcome');
    await nextCard(game).waitFor();
    await look('what happened');
    await noteRead(game);
    await look('their side');
    await game.open('#/debrief/a1/read');
    await game.page.getByText('Helped most').waitFor();
    await look('noted');
    await game.open('#/debrief/a1/rule');
    await game.press(game.page.getByText('more from this story'));
    await look('rules');
    await game.press(game.page.getByText('In my own words'));
    await game.press('I take this to work');
    await look('a rule without words');
    await game.change(() => game.press(game.page.locator('.rule-offer').first()));
    await look('done');
    await game.open(playAddress('learn'));
    await game.page.getByText('Your rule at work').waitFor();
    await look('the rule before the first line');
  });

  it('on the credits, a wrong link and an attempt that is superseded', async () => {
    const game = await openAt(size);
    const look = lookAt(game);
    const older = saved(BEST.picks.slice(0, 2), 'assess', { keying: 'older' });
    await leaveBehind(game.page, JSON.stringify(older));
    for (const [hash, heading] of [
      ['#/credits', 'Credits'],
      ['#/nonsense', 'This link leads nowhere'],
      [playAddress('assess'), 'This story has changed since you played'],
    ] as const) {
      await game.open(hash);
      await game.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await look(heading);
    }
    await game.press(game.page.getByText('Read what you said'));
    await look('what was said');
  });
});

const lookAt = (game: Game) => async (where: string) => {
  expect(await findFaults(game.page), where).toEqual([]);
};

async function lookAtPanels(game: Game): Promise<void> {
  const look = lookAt(game);
  const panel = (name: string) => game.page.getByRole('dialog', { name });
  await game.press('Earlier lines');
  await panel('Earlier lines').waitFor();
  await look('earlier lines');
  await game.press('Close');
  await game.press('Pause');
  await panel('Paused').waitFor();
  await look('pause');
  await panel('Paused').getByRole('button', { name: 'Settings' }).click();
  await panel('Settings').waitFor();
  await look('settings');
  await game.press('Close');
  await panel('Settings').waitFor({ state: 'detached' });
  await game.expectFocus();
}
