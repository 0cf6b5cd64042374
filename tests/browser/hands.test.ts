import { describe, expect, it } from 'vitest';
import { toResult } from './debrief.ts';
import { playAddress } from './game.ts';
import { FINGER, keysWith, NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { readResult, resultOf } from './result.ts';
import { WORST } from './routes.ts';

const open = inBrowser();
const [first = '', ...rest] = WORST.picks;

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
