// How long the debrief is for somebody who does what it asks and opens nothing: at most 1,200 words and
// ten taps, on a phone, after the attempts of all stories that leave most and least to read. How much all
// others leave is told in tests/app/how-long.test.ts, by the same count that is held against the page here.

import { expect, it } from 'vitest';
import { minutesOf, TAPS, wordCount, wordsToRead } from '../../src/app/learner/debrief/how-long.ts';
import { DEBRIEF_CARDS, type DebriefCard } from '../../src/core/debrief/debrief-card.ts';
import { makeAttempt } from '../../src/core/play/attempt.ts';
import { PLAYED, type Played } from '../debrief/attempts.ts';
import { finished } from '../debrief/finished.ts';
import { bandOf, lineIn, nextCard } from './debrief.ts';
import { leaveBehind } from './device.ts';
import type { Game } from './game.ts';
import { FINGER } from './hands.ts';
import { inBrowser } from './harness.ts';

const open = inBrowser();

const MOST_WORDS = 1200;
const MOST_TAPS = 10;

/** Runs in the page: what can be seen there without opening anything. */
function visibleText(sheet: Element): string {
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element?.checkVisibility() && !element.closest('.hidden')) text += ` ${node.textContent}`;
  }
  return text;
}

const wordsOn = async ({ page }: Game): Promise<number> =>
  wordCount(await page.locator('.debrief-sheet').evaluate(visibleText));

const toRead = (played: Played): number => wordsToRead(finished(played).finished);
const BY_WORDS = PLAYED.toSorted((a, b) => toRead(a) - toRead(b));

it.each([...BY_WORDS.slice(0, 1), ...BY_WORDS.slice(-2)].map((one) => [one.name, one] as const))(
  '%s',
  async (name, played) => {
    const { words, taps, answered, said } = await walk(played);
    const sum = DEBRIEF_CARDS.reduce((all, card) => all + (words.get(card) ?? 0), 0);
    const cards = DEBRIEF_CARDS.map((card) => `${card} ${words.get(card)}`).join(', ');
    const { finished: told } = finished(played);
    console.info(
      `${name}: ${sum} words (${cards}), ${taps} taps and ${answered} to answer the question; ` +
        `the card says ${minutesOf(told)} minutes, from ${wordsToRead(told)} words`,
    );
    expect(sum).toBeLessThanOrEqual(MOST_WORDS);
    expect(taps).toBeLessThanOrEqual(MOST_TAPS);
    expect(taps).toBe(TAPS);
    expect(Math.abs(wordsToRead(told) - sum) / sum, 'what the minutes are told from').toBeLessThan(
      0.08,
    );
    expect(said).toContain(`about ${minutesOf(told)} minutes`);
  },
);

/** Everything that is asked, with as few taps as it takes; on the way the words of every card. */
async function walk({ attempt, playthrough }: Played) {
  const game = await open({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    hand: FINGER,
    hasTouch: true,
  });
  await leaveBehind(game.page, JSON.stringify(makeAttempt(attempt)), attempt.id);
  await game.open(`#/debrief/${attempt.id}`);
  await nextCard(game).waitFor();
  const said = await game.page.getByRole('main').innerText();
  const words = new Map<DebriefCard, number>();
  let taps = 0;
  const tap = async (press: () => Promise<unknown>) => {
    await press();
    taps += 1;
  };
  const count = async (card: DebriefCard) => words.set(card, await wordsOn(game));
  const onward = () => tap(() => game.change(() => game.press(nextCard(game))));
  await count('outcome');
  await onward();
  await count('read');
  await tap(() => game.hand.tick(game.page, bandOf(game, 'Empathy', 'Ready')));
  await tap(() => game.press(lineIn(game, 1)));
  await tap(() => game.press(lineIn(game, 2)));
  await tap(() => game.change(() => game.press('This is my read')));
  await count('side');
  await onward();
  await count('profile');
  await onward();
  const reasons = game.page.locator('.turn-ask button');
  const answered = Math.min(1, await reasons.count());
  if (answered > 0) {
    await game.press(reasons.first());
    await game.page.getByText('What the line did').waitFor();
  }
  await count('turns');
  await onward();
  await count('other');
  await onward();
  await count('rule');
  await tap(() => game.change(() => game.press(game.page.locator('.rule-offer').first())));
  words.set('rule', (words.get('rule') ?? 0) + (await wordsOn(game)));
  expect(playthrough.turns.length).toBeGreaterThan(0);
  return { words, taps, answered, said };
}
