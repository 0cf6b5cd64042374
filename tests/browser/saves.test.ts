import { describe, expect, it } from 'vitest';
import { toResult } from './debrief.ts';
import { leaveBehind, picksOf, remembered } from './device.ts';
import { eventually } from './eventually.ts';
import { playAddress, textOf } from './game.ts';
import { inBrowser } from './harness.ts';
import { readResult, resultOf } from './result.ts';
import { BEST, saved, WORST } from './routes.ts';

const open = inBrowser();
const begun = BEST.picks.slice(0, 2);

describe('where nothing can be kept', () => {
  it('blocked storage is said, and the story can be played to its result', async () => {
    const game = await open({
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
      },
    });
    await game.begin('assess');
    const [first = '', ...rest] = WORST.picks;
    await game.sayAll([first]);
    await game.page.getByText('this browser does not let pages keep anything').waitFor();
    await game.sayAll(rest);
    await toResult(game);
    expect(await readResult(game)).toEqual(resultOf(WORST));
  });

  it.each([
    ['full', 'QuotaExceededError', 'this device has no room left'],
    ['denied at each write', 'SecurityError', 'this browser does not let pages keep anything'],
  ])('storage that is %s is said, and one can play on', async (_name, fault, sentence) => {
    const game = await open();
    await game.page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No', name);
      };
    }, fault);
    await game.begin('assess');
    await game.sayAll(begun.slice(0, 1));
    await game.page.getByText(sentence).waitFor();
    expect((await game.sayAll(begun.slice(1))).prompt).toBe('choose');
  });

  it('room that comes back is used, and the notice goes', async () => {
    const game = await open();
    await game.begin('assess');
    await game.page.evaluate(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        Storage.prototype.setItem = setItem;
        throw new DOMException('No', 'QuotaExceededError');
      };
    });
    await game.sayAll(begun.slice(0, 1));
    const notice = game.page.getByText('Not saved:');
    await notice.waitFor();
    await game.sayAll(begun.slice(1));
    await notice.waitFor({ state: 'detached' });
    expect(await picksOf(game.page)).toEqual([begun.map((choice) => ({ choice }))]);
  });
});

describe('two tabs on one attempt', () => {
  it('the later save is refused with a notice, nothing is lost, and one can go on from there', async () => {
    const here = await open();
    await here.begin('assess');
    await here.sayAll(begun);
    const there = await open({ beside: here });
    const twice = here.page.getByText('has been opened in another tab too');
    expect(await twice.count(), 'the word of the other tab, before there is one').toBe(0);
    await there.open(playAddress('assess'));
    // At once, and not only when something is to be saved; the tab that opens it has nothing to say.
    await twice.waitFor();
    expect(await there.page.getByText('has been opened in another tab too').count()).toBe(0);
    const [, , third = '', fourth = ''] = BEST.picks;
    await there.say(third);
    const notice = here.page.getByText('this attempt has gone on in another tab');
    expect(await notice.count(), 'the notice, while both tabs stand alike').toBe(0);
    const ahead = await there.goOnUntilChoices();
    await here.page.bringToFront();
    // At once, and not only when the tab behind has something to save.
    await notice.waitFor();
    expect(await twice.count(), 'two notices about one thing').toBe(0);
    await here.say(third);
    await here.goOnUntilChoices();
    await notice.waitFor();
    expect(await picksOf(here.page)).toEqual([[...begun, third].map((choice) => ({ choice }))]);
    await here.press('Go on from there, here');
    await eventually(here.standing).toEqual(ahead);
    await here.say(fourth);
    await here.goOnUntilChoices();
    expect(await picksOf(here.page)).toEqual([
      [...begun, third, fourth].map((choice) => ({ choice })),
    ]);
  });
});

describe('a save that is not what it should be is kept as it is, and the game opens', () => {
  const whole = JSON.stringify(saved(begun, 'assess'));
  it.each([
    ['corrupted', false, `${whole.slice(0, 40)}\u0000${whole.slice(44)}`],
    ['truncated', false, whole.slice(0, -30)],
    ['foreign', false, '{"level":3,"lives":2}'],
    ['a list', false, '[1,2,3]'],
    [
      'of a scenario that is not here',
      true,
      JSON.stringify(saved(begun, 'assess', { scenario: 'gone' })),
    ],
  ])('%s', async (_name, isReadable, text) => {
    const game = await open();
    await leaveBehind(game.page, text);
    await game.open('');
    await game.onCard(/^Assess/).waitFor();
    expect(await game.page.getByText('cannot be read').count()).toBe(isReadable ? 0 : 1);
    await game.begin('assess');
    expect((await game.goOnUntilChoices()).prompt).toBe('choose');
    await game.say(begun[0] ?? '');
    await game.goOn();
    expect(await remembered(game.page)).toBe(text);
  });

  it('broken settings fall back to what one begins with', async () => {
    const game = await open({
      before: () => localStorage.setItem('make-it-right/settings', '{"textSize":"huge'),
    });
    await game.begin('assess');
    await game.goOn();
  });
});

describe('an attempt of an older edition', () => {
  it('goes on where only the wording has changed', async () => {
    const game = await open();
    await leaveBehind(game.page, JSON.stringify(saved(begun, 'assess', { edition: 'older' })));
    await game.open(playAddress('assess'));
    await eventually(async () => (await game.standing()).prompt).toBe('choose');
    await game.say(BEST.picks[2] ?? '');
    await game.goOn();
    expect(await picksOf(game.page)).toEqual([
      BEST.picks.slice(0, 3).map((choice) => ({ choice })),
    ]);
  });

  it.each([
    [
      'whose choices have changed',
      saved(begun, 'assess', { keying: 'older' }),
      textOf(begun[0] ?? ''),
    ],
    ['with a pick that is no longer on offer', saved(['unheard_of'], 'assess'), 'unheard of'],
  ])('%s is kept, can be read, and a clean start is offered', async (_name, attempt, said) => {
    const game = await open();
    const text = JSON.stringify(attempt);
    await leaveBehind(game.page, text);
    await game.open(playAddress('assess'));
    await game.page
      .getByRole('heading', { name: 'This story has changed since you played' })
      .waitFor();
    await game.expectFocus();
    await game.press(game.page.getByText('Read what you said'));
    await game.page.getByText(said).first().waitFor();
    await game.change(() => game.press('Start afresh'));
    await game.sayAll(begun.slice(0, 1));
    expect(await remembered(game.page)).toBe(text);
  });
});
