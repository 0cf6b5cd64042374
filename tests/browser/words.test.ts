// The game in other languages than English: in German, and in words a third longer that stand in for
// every language that may come.

import { describe, expect, it } from 'vitest';
import { isWeak } from '../../src/core/play/tapped.ts';
import type { Choice } from '../../src/core/story/line.ts';
import { findMisfits } from './access.ts';
import { leaveBehind, leaveNotes } from './device.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';
import { speakPseudo } from './other-words.ts';
import { decisionAfter, MIXED, readOf, SCENARIO, saved } from './routes.ts';

const open = inBrowser();
const decision = decisionAfter([]);
const weak = decision.choices.find((one) => isWeak(decision, one)) as Choice;

const german = { locale: 'de-AT', reducedMotion: 'reduce' } as const;
const play = `#/s/${SCENARIO}?mode=learn`;

/** Words of ours, not in brackets: no story's, whose language differs from the page's. */
function unbracketed(): readonly string[] {
  const found: string[] = [];
  const outside = (text: string): string => {
    const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
    return less === text ? text : outside(less);
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement: parent, data } = walk.currentNode as Text;
    if (!parent || /^(?:SCRIPT|STYLE)$/.test(parent.tagName) || !/\p{Letter}{2}/u.test(data))
      continue;
    const whole = parent.closest('p, li, dt, dd, h1, h2, h3, button, a, span')?.textContent ?? data;
    const isStory =
      parent.closest('[lang]')?.getAttribute('lang') !== document.documentElement.lang;
    if (!isStory && outside(whole).includes(data.trim())) found.push(data.trim());
  }
  return found;
}

/** By whatever name the button has. */
async function nextLine({ page }: Game): Promise<void> {
  const line = () => page.locator('.line').textContent();
  const before = await line();
  await page.locator('.next').click();
  await page.waitForFunction(
    (said) =>
      document.querySelector('.turn') || document.querySelector('.line')?.textContent !== said,
    before,
  );
}

describe.each([
  [1280, 720],
  [390, 844],
  [320, 640],
])('in words a third longer, at %i × %i', (width, height) => {
  const opened = async () => {
    const game = await open({ ...german, viewport: { width, height } });
    await speakPseudo(game.page);
    return game;
  };
  const look = async (game: Game, where: string) => {
    expect(await game.page.locator('body').innerText(), where).toMatch(/⟦.*⟧/);
    expect(await findMisfits(game.page), where).toEqual([]);
    expect(await game.page.evaluate(unbracketed), `${where}: not from the words`).toEqual([]);
  };

  it('the title, with its settings, fits', async () => {
    const game = await opened();
    await game.open('#/');
    await look(game, 'the title');
    await game.page.locator('.title-foot button').click();
    await game.page.getByRole('dialog').waitFor();
    await look(game, 'settings');
  });

  it('the play fits', async () => {
    const game = await opened();
    await game.open(play);
    await game.page.locator('.next').waitFor();
    await look(game, 'a line');
    while (!(await game.page.locator('.turn').isVisible())) await nextLine(game);
    await look(game, 'choices');
    // A click that follows one on Next at the same place would be too soon to be meant.
    await game.page.locator(`[data-choice="${weak.id}"]`).press('Enter');
    await game.page.locator('.next').waitFor();
    await look(game, 'one’s own line');
    await game.page.keyboard.press('Escape');
    await game.page.getByRole('dialog').waitFor();
    await look(game, 'paused');
  });

  it('the record fits', async () => {
    const game = await opened();
    await leaveBehind(game.page, JSON.stringify(saved(MIXED.picks, 'assess')));
    await leaveNotes(game.page, JSON.stringify(readOf(MIXED.picks)));
    await game.open('#/record');
    await game.page.locator('.attempt[data-kind="known"]').waitFor();
    await look(game, 'the record');
    await game.open('#/');
    await game.page.locator('.band-marks').first().waitFor();
    await look(game, 'the title with an attempt');
  });
});

describe('the language', () => {
  it('is guessed from the browser, and the story keeps its own', async () => {
    const game = await open(german);
    await game.open(play);
    await game.button('Weiter').waitFor();
    const language = (selector: string) =>
      game.page
        .locator(selector)
        .first()
        .evaluate((one) => one.closest('[lang]')?.getAttribute('lang'));
    expect(await language('.next')).toBe('de');
    expect(await language('.line')).toBe('en');
  });

  it('of a first visit is never English first', async () => {
    const game = await open({
      ...german,
      before: () => {
        const seen = new Set<string>();
        Object.assign(window, { seen });
        new MutationObserver(() => {
          for (const one of document.querySelectorAll<HTMLElement>('button'))
            if (one.offsetParent && one.textContent) seen.add(one.textContent);
        }).observe(document, { childList: true, subtree: true, attributes: true });
      },
    });
    await game.open(play);
    await game.button('Weiter').waitFor();
    const seen = await game.page.evaluate(() => [
      ...(window as never as { seen: Set<string> }).seen,
    ]);
    expect(seen).toContain('Weiter');
    expect(seen).not.toContain('Next');
  });

  it('is a setting: it changes at once and is there on the next visit', async () => {
    const game = await open(german);
    await game.open('#/');
    await game.press('Einstellungen');
    await game.page.getByRole('radio', { name: 'English' }).check();
    await game.page.getByRole('dialog', { name: 'Settings' }).waitFor();
    await game.page.reload();
    await game.button('Settings').waitFor();
    expect(await game.page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('stays what it is, and says so, when the words of another cannot be had', async () => {
    const game = await open({
      reducedMotion: 'reduce',
      allowed: /Failed to load resource|net::ERR/,
    });
    await game.open('#/');
    await game.press('Settings');
    await game.page.route('**/title-*.js', (route) => route.abort());
    await game.page.getByRole('radio', { name: 'Deutsch' }).check();
    await game.page.getByRole('alert').waitFor();
    await game.page.getByRole('dialog', { name: 'Settings' }).waitFor();
    expect(await game.page.locator('html').getAttribute('lang')).toBe('en');
  });
});
