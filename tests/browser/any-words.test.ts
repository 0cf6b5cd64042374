// Writers write in any language: what they have written is put in other words here, on every screen.

import { describe, expect, it } from 'vitest';
import { isWeak } from '../../src/core/play/tapped.ts';
import type { Choice } from '../../src/core/story/line.ts';
import { findMisfits } from './access.ts';
import { leaveBehind, leaveNotes } from './device.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';
import { decisionAfter, MIXED, readOf, saved } from './routes.ts';

const open = inBrowser();
const LONG = 'Donaudampfschifffahrtsgesellschaftsbeamter';
const decision = decisionAfter([]);
const weak = decision.choices.find((one) => isWeak(decision, one)) as Choice;

/** Runs in the page: puts words before all that a writer has written. */
function putBefore(words: string): void {
  const written = [...document.querySelectorAll('[dir="auto"], bdi')];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode as Text;
    const isOwn = text.data.startsWith(words) || !text.data.trim();
    if (!isOwn && written.some((one) => one.contains(text))) text.data = `${words} ${text.data}`;
  }
}

describe.each([100, 200])('a word of 42 letters at 320 pixels and %i % text', (textSize) => {
  const look = async (game: Game, where: string) => {
    await game.page.evaluate(putBefore, LONG);
    expect(await findMisfits(game.page), where).toEqual([]);
  };
  const opened = async () => {
    const game = await open({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    await game.page.addInitScript(
      (settings) => localStorage.setItem('make-it-right/settings', settings),
      JSON.stringify({ textSize }),
    );
    return game;
  };

  it('breaks on the play screen', async () => {
    const game = await opened();
    await game.begin('learn');
    await look(game, 'a line');
    await game.goOnUntilChoices();
    await look(game, 'choices');
    await game.say(weak.id);
    await look(game, 'one’s own line');
    await game.goOnUntilChoices();
    await look(game, 'the coach');
    await game.press('Earlier lines');
    await game.page.getByRole('dialog').waitFor();
    await look(game, 'earlier lines');
  });

  it('breaks wherever an attempt is looked back on', async () => {
    const game = await opened();
    await leaveBehind(game.page, JSON.stringify(saved(MIXED.picks, 'assess')));
    await leaveNotes(game.page, JSON.stringify(readOf(MIXED.picks)));
    const cards = ['outcome', 'read', 'side', 'profile', 'turns', 'other', 'rule'];
    const about = ['result/a1', 'coach/a1', 'map/a1', 'record', ''];
    for (const hash of [...cards.map((card) => `debrief/a1/${card}`), ...about]) {
      await game.open(`#/${hash}`);
      // From nothing each time, or the screen before might be looked at.
      await game.page.reload();
      await game.page.locator('main:not(.arriving) h1').first().waitFor({ state: 'attached' });
      await look(game, hash);
    }
  });
});

describe.each(['مرحبا يا سارة', 'שלום שרה'])('“%s”', (words) => {
  it('is read from the right as a line, a name and a choice', async () => {
    const game = await open();
    await game.begin('assess');
    while (!(await game.page.locator('.name-tag').isVisible())) await game.goOn();
    await game.page.evaluate(putBefore, words);
    expect(await game.page.evaluate(directions)).toMatchObject({
      '.line': 'rtl',
      '.name-tag': 'rtl',
    });
    await game.goOnUntilChoices();
    await game.page.evaluate(putBefore, words);
    expect(await game.page.evaluate(directions)).toMatchObject({ '.choice > [dir]': 'rtl' });
  });
});

/** Runs in the page. */
function directions(): Readonly<Record<string, string>> {
  const shown = ['.line', '.name-tag', '.choice > [dir]'].flatMap((where) => {
    const element = document.querySelector(where);
    return element ? [[where, getComputedStyle(element).direction] as const] : [];
  });
  return Object.fromEntries(shown);
}
