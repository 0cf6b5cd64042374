// A browser that translates puts an element of its own in the place of every text, at all times. What
// stands on the page is still what the story says now, and nothing breaks.

import { describe, expect, it } from 'vitest';
import { makeAttempt } from '../../src/core/play/attempt.ts';
import { transcript } from '../../src/core/play/transcript.ts';
import { walkDebrief } from './debrief-walk.ts';
import { leaveBehind } from './device.ts';
import { inBrowser } from './harness.ts';
import { EDITION, MIXED, SCENARIO } from './routes.ts';
import { walksOf } from './walks.ts';

const open = inBrowser();

/** Runs in the page. With a new text node, which leaves Preact’s nowhere. */
function replaceTexts(): void {
  window.translateText = (text, font) => {
    font.append(text.data);
    text.replaceWith(font);
  };
}

/** Runs in the page. With Preact’s own text node inside it. */
function wrapTexts(): void {
  window.translateText = (text, font) => {
    text.before(font);
    font.append(text);
  };
}

/** Runs in the page. */
function translateAlways(): void {
  const translate = () => {
    const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    for (const text of texts) {
      const isFree = !text.parentElement?.closest('font, script, style, svg, title');
      if (isFree && text.data.trim()) window.translateText(text, document.createElement('font'));
    }
  };
  const changes = { childList: true, subtree: true, characterData: true };
  new MutationObserver(translate).observe(document, changes);
}

declare global {
  interface Window {
    translateText: (text: Text, font: HTMLElement) => void;
  }
}

const TRANSLATORS = { replaces: replaceTexts, wraps: wrapTexts } as const;

describe.each(['replaces', 'wraps'] as const)('a translator that %s every text', (name) => {
  const opened = async () => {
    const game = await open({ before: TRANSLATORS[name], reducedMotion: 'reduce' });
    await game.page.addInitScript(translateAlways);
    return game;
  };

  it('leaves name and line together, and both are the new ones, to the end of a story', async () => {
    const game = await opened();
    await game.begin('assess');
    const { playthrough } = MIXED;
    for (const entry of transcript(playthrough, EDITION.header.cast)) {
      if (entry.kind === 'line') {
        expect(await game.page.evaluate(readSaid)).toEqual({
          name: entry.name ?? '',
          line: entry.text,
          isTranslated: true,
        });
        if ((await game.standing()).prompt === 'next') await game.goOn();
      }
      if (entry.kind === 'pick') await game.say(entry.choice);
    }
    expect(await game.page.evaluate(() => location.hash)).toContain('debrief');
  });

  it('leaves every word and number of the debrief as they are', async () => {
    const game = await opened();
    const walks = walksOf(SCENARIO);
    for (const { attempt } of walks.map(({ played }) => played))
      await leaveBehind(game.page, JSON.stringify(makeAttempt(attempt)), attempt.id);
    for (const walk of walks.slice(-1))
      await walkDebrief({ ...walk, game, hasCanvas: false, isThorough: false });
  });
});

/** Runs in the page. */
function readSaid() {
  const tag = document.querySelector<HTMLElement>('.name-tag');
  const channel = tag?.querySelector('.name-channel')?.textContent ?? '';
  const line = document.querySelector('[role="log"] > :last-child');
  const forEars = [...(line?.querySelectorAll('.hidden') ?? [])].map((one) => one.textContent);
  return {
    name: (tag?.textContent ?? '').replace(channel, ''),
    line: forEars.reduce((text, said) => text.replace(said, ''), line?.textContent ?? ''),
    isTranslated: line?.querySelector(':scope > font') !== null,
  };
}
