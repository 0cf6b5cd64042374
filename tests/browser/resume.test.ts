import { describe, expect, it } from 'vitest';
import { toResult } from './debrief.ts';
import { leaveBehind, leaveNotes, picksOf } from './device.ts';
import { eventually } from './eventually.ts';
import { textOf } from './game.ts';
import { inBrowser } from './harness.ts';
import { readResult, resultOf } from './result.ts';
import { BEST, readOf, saved, WORST } from './routes.ts';

const open = inBrowser();
const begun = BEST.picks.slice(0, 3);
const [, , , fourth = ''] = BEST.picks;

describe('an attempt under way goes on at the same decision', () => {
  it('after a reload, without the line that one had not gone on past', async () => {
    const game = await open();
    await game.begin('assess');
    const before = await game.sayAll(begun);
    await game.say(fourth);
    await game.page.reload();
    await eventually(game.standing).toEqual(before);
    await game.expectFocus();
    const lost = game.page.getByText('You had not moved on from your last line yet');
    await lost.waitFor();
    await game.say(fourth);
    expect(await lost.count(), 'the notice, once one has gone on').toBe(0);
    await game.goOn();
    await game.page.reload();
    await eventually(async () => (await game.standing()).line).toBeTruthy();
    expect(await lost.count(), 'the notice, where nothing was lost').toBe(0);
    expect(await picksOf(game.page)).toEqual([[...begun, fourth].map((choice) => ({ choice }))]);
  });

  it('after the page was closed, from the title, to the same result as in one go', async () => {
    const game = await open();
    await game.begin('assess');
    const [first = '', ...rest] = WORST.picks;
    const before = await game.sayAll([first]);
    await game.page.close();
    const later = await open({ beside: game });
    await later.open('');
    await later.change(() => later.press(later.onCard(/^Go on where you were/)));
    await eventually(later.standing).toEqual(before);
    await later.sayAll(rest);
    await toResult(later);
    expect(await readResult(later)).toEqual(resultOf(WORST));
  });

  it('a first pick that went with the page is said to have gone, too', async () => {
    const game = await open();
    await game.begin('learn');
    await game.sayAll([]);
    await game.say(begun[0] ?? '');
    await game.page.reload();
    await game.page.getByText('You had not moved on from your last line yet').waitFor();
  });

  it('a clean start in Assess is asked about once, because the first time is the evidence', async () => {
    const game = await open();
    await game.begin('assess');
    await game.sayAll(begun.slice(0, 1));
    await game.press('Pause');
    await game.press('Start again from the beginning');
    const question = game.page.getByText('This was your one first time');
    await question.waitFor();
    await game.press(/^Go on$/);
    await question.waitFor({ state: 'detached' });
    await game.press('Pause');
    await game.press('Start again from the beginning');
    await game.change(() => game.press('Start again all the same'));
    await game.sayAll(begun.slice(0, 1));
    await game.press('Pause');
    await game.change(() => game.press('Start again from the beginning'));
  });

  it('a clean start beside it loses nothing', async () => {
    const game = await open();
    await game.begin('learn');
    await game.sayAll(begun.slice(0, 1));
    await game.press('Pause');
    await game.change(() => game.press('Start again from the beginning'));
    await game.sayAll(begun.slice(0, 2));
    expect(await picksOf(game.page)).toEqual([
      begun.slice(0, 1).map((choice) => ({ choice })),
      begun.slice(0, 2).map((choice) => ({ choice })),
    ]);
  });
});

describe('after the ending', () => {
  const ended = async () => {
    const game = await open();
    await leaveBehind(game.page, JSON.stringify(saved(WORST.picks, 'assess')));
    return game;
  };

  it('the costliest moment can be tried again, unscored, and one tap leads back', async () => {
    const game = await ended();
    await leaveNotes(game.page, JSON.stringify(readOf(WORST.picks)));
    await game.open('#/result/a1');
    await game.button('Play again').waitFor();
    const result = game.page.url();
    const kept = await picksOf(game.page);
    await game.change(() => game.press('Try that moment again'));
    const { prompt } = await game.standing();
    expect(prompt).toBe('choose');
    await game.page.getByText('Trying another line.').waitFor();
    const offered = game.page.getByRole('region', { name: /^Your turn/ }).getByRole('button');
    await game.change(() => offered.first().click());
    await game.change(() => game.press('Back to my debrief'));
    expect(game.page.url()).toBe(result.replace(/result\/(\w+)/, 'debrief/$1/other'));
    expect(await picksOf(game.page)).toEqual(kept);
  });

  it('the title counts the ending, and lines already read can be skipped', async () => {
    const game = await ended();
    await game.open('#/debrief/a1');
    await game.change(() => game.press(game.page.getByRole('link', { name: 'All scenarios' })));
    await game.page.getByText(/^1 of \d+ endings seen$/).waitFor();
    expect(await game.onCard(/^Go on where you were/).count()).toBe(0);
    // Until the next scenario is worked out, its card stands on the shelf and not at the head.
    await eventually(() => game.page.locator('.next-to-come').count()).toBe(0);
    await game.change(() => game.press(game.onCard(/^Assess/)));
    await eventually(async () => (await game.standing()).prompt).toBe('next');
    const at = await game.change(() => game.press('Skip to the next decision'));
    expect(at.prompt).toBe('choose');
    await game.button(textOf(WORST.picks[0] ?? '')).waitFor();
  });
});
