import { describe, expect, it } from 'vitest';
import { toResult } from './debrief.ts';
import { playAddress } from './game.ts';
import { FINGER, keysWith, NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { readResult, resultOf } from './result.ts';
import { WORST } from './routes.ts';

const open = inBrowser();
const [first = '', ...rest] = WORST.picks;

/** Runs in the page: the clock of a test leaves out the times of events. */
function timeEventsByClock(): void {
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => performance.now() });
}

describe('with the keyboard alone', () => {
  it('the story can be begun, played to an ending and read to the last receipt', async () => {
    const game = await open({ hand: keysWith('Space') });
    await game.begin('assess');
    await game.sayAll(WORST.picks);
    await toResult(game);
    expect(await readResult(game)).toEqual(resultOf(WORST));
    await game.expectFocus();
    await game.change(() => game.press('Play again'));
    expect((await game.standing()).prompt).toBe('next');
  });

  it('Enter goes on too, but never into a choice; arrows walk the choices', async () => {
    const game = await open({ hand: keysWith('Enter') });
    const { keyboard } = game.page;
    await game.begin('assess');
    const atChoices = await game.goOnUntilChoices();
    await keyboard.press('Enter');
    await keyboard.press('Space');
    expect(await game.standing()).toEqual(atChoices);
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    const offered = game.page.getByRole('region', { name: /^Your turn/ }).getByRole('button');
    const isFirst = await offered.first().evaluate((one) => one === document.activeElement);
    expect(isFirst).toBe(true);
    const after = await game.change(() => keyboard.press('Enter'));
    expect(after.prompt).toBe('next');
  });

  it('Escape pauses and comes back to where one was; M turns the sound off and on', async () => {
    const game = await open({ hand: keysWith('Space') });
    const { keyboard } = game.page;
    await game.begin('learn');
    await keyboard.press('Escape');
    const pause = game.page.getByRole('dialog', { name: 'Paused' });
    await pause.waitFor();
    await keyboard.press('Tab');
    expect(await pause.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await keyboard.press('Escape');
    await pause.waitFor({ state: 'detached' });
    const next = game.button(NEXT);
    expect(await next.evaluate((one) => one === document.activeElement)).toBe(true);
    await keyboard.press('m');
    await game.button('Sound is off').waitFor();
    await keyboard.press('M');
    await game.button('Sound is on').waitFor();
    await game.expectFocus();
  });
});

describe('with other keys', () => {
  it('a presenter’s clicker goes on and back, and never picks', async () => {
    const game = await open();
    const { keyboard } = game.page;
    await game.begin('assess');
    let now = await game.standing();
    while (now.prompt === 'next') now = await game.change(() => keyboard.press('PageDown'));
    for (const key of ['PageDown', 'ArrowRight', 'PageDown']) await keyboard.press(key);
    expect(await game.standing()).toEqual(now);
    await keyboard.press('PageUp');
    const log = game.page.getByRole('dialog', { name: 'Earlier lines' });
    await log.waitFor();
    await keyboard.press('PageUp');
    while (await log.isVisible()) await keyboard.press('PageDown');
    expect(await game.standing()).toEqual(now);
    await game.expectFocus();
  });

  it('the row of digits picks on a keyboard that has other signs there', async () => {
    const game = await open();
    await game.begin('assess');
    await game.goOnUntilChoices();
    const press = (change: object) =>
      game.page.evaluate((init) => {
        const key = new KeyboardEvent('keydown', { bubbles: true, ...init });
        document.activeElement?.dispatchEvent(key);
      }, change);
    const azerty = { key: '&', code: 'Digit1' };
    const before = await game.standing();
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'modifierAltGraph', 'repeat'])
      await press({ ...azerty, [held]: true });
    expect(await game.standing()).toEqual(before);
    expect((await game.change(() => press(azerty))).prompt).toBe('next');
  });
});

describe('with a mouse', () => {
  it('the other buttons and a drag pick nothing', async () => {
    const game = await open();
    const { mouse } = game.page;
    await game.begin('assess');
    const before = await game.goOnUntilChoices();
    const choices = game.page.getByRole('region', { name: /^Your turn/ }).getByRole('button');
    for (const button of ['right', 'middle'] as const) await choices.first().click({ button });
    await choices.first().hover();
    await mouse.down();
    await choices.nth(1).hover();
    await mouse.up();
    expect(await game.standing()).toEqual(before);
    expect((await game.change(() => choices.nth(1).click())).prompt).toBe('next');
  });
});

describe('with a finger, on a phone', () => {
  const phone = {
    hand: FINGER,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    hasTouch: true,
    isMobile: true,
  };

  it('the story can be begun, played to an ending and read to the last receipt', async () => {
    const game = await open(phone);
    await game.begin('assess');
    await game.sayAll(WORST.picks);
    await toResult(game);
    expect(await readResult(game)).toEqual(resultOf(WORST));
  });

  it('five taps lead from the title to the first choices', async () => {
    const game = await open(phone);
    await game.begin('learn');
    let taps = 1;
    for (let now = await game.standing(); now.prompt === 'next'; taps += 1) now = await game.goOn();
    expect(taps).toBeLessThanOrEqual(5);
  });

  it('a tap anywhere on the picture goes on, a tap on a control does not', async () => {
    const game = await open(phone);
    await game.open(playAddress('assess'));
    await game.button(NEXT).waitFor();
    await game.change(() => game.page.touchscreen.tap(120, 200));
    await game.goOnUntilChoices();
    await game.say(first);
    const before = await game.standing();
    await game.press(/^Sound is/);
    expect(await game.standing()).toEqual(before);
  });

  it('taps at one place lead through the lines and pick nothing until they pause', async () => {
    const game = await open(phone);
    const { page } = game;
    await page.clock.install();
    await page.addInitScript(timeEventsByClock);
    await game.begin('assess');
    const box = await game.button(NEXT).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 20];
    // By the clock of the page, on which no machine is slow.
    await page.clock.pauseAt(Date.now() + 60_000);
    const tap = async () => {
      await page.touchscreen.tap(x, y);
      await page.clock.runFor(120);
    };
    while ((await game.standing()).prompt === 'next') await tap();
    const choices = await game.standing();
    const isOnChoice = ([left, top]: readonly [number, number]) =>
      document.elementFromPoint(left, top)?.closest('[data-choice]') !== null;
    expect(await page.evaluate(isOnChoice, [x, y] as const)).toBe(true);
    for (let count = 0; count < 12; count += 1) await tap();
    expect(await game.standing()).toEqual(choices);
    await page.clock.runFor(1000);
    // The browser counts taps that follow each other, by a clock of its own.
    await page.waitForTimeout(1000);
    await page.touchscreen.tap(x, y);
    await page.clock.runFor(120);
    expect((await game.standing()).prompt).toBe('next');
  });

  it('a long press picks nothing', async () => {
    const game = await open(phone);
    await game.begin('assess');
    const before = await game.goOnUntilChoices();
    const choice = game.page
      .getByRole('region', { name: /^Your turn/ })
      .getByRole('button')
      .first();
    const { x, y } = (await choice.boundingBox()) ?? { x: 0, y: 0 };
    const touches = await game.page.context().newCDPSession(game.page);
    const send = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      touches.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', [{ x: x + 24, y: y + 16 }]);
    await game.page.waitForTimeout(1200);
    await send('touchEnd', []);
    await game.page.waitForTimeout(1000);
    expect(await game.standing()).toEqual(before);
    expect((await game.change(() => FINGER.take(game.page, choice, 1))).prompt).toBe('next');
  });

  it('a double tap on Next does not land on a choice', async () => {
    const game = await open(phone);
    await game.open(playAddress('assess'));
    await game.button(NEXT).waitFor();
    let now = await game.standing();
    while (now.prompt === 'next') now = await game.change(() => game.button(NEXT).dblclick());
    expect(now.prompt).toBe('choose');
    expect(rest.length).toBeGreaterThan(0);
  });
});
