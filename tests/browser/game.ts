// The game as a player has it, for tests: what stands on screen, and the few things one can do. It
// knows no rule of the game; everything it says it has read from the page.

import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChoiceId } from '../../src/core/story/line.ts';
import type { Mode } from '../../src/core/vocabulary.ts';
import { type Hand, NEXT } from './hands.ts';
import { EDITION, EDITIONS, SCENARIO } from './routes.ts';

export type Prompt = 'next' | 'choose' | 'coach' | 'elsewhere';

export type Standing = { readonly prompt: Prompt; readonly line: string; readonly page: string };

export type Game = ReturnType<typeof gameOn>;

const MODE_DOORS: Readonly<Record<Mode, RegExp>> = { learn: /^Learn/, assess: /^Assess/ };

export function gameOn(page: Page, address: string, hand: Hand) {
  const standing = async () => (await page.evaluate(readStanding, null)) as Standing;

  /** Does something that must change what stands on screen, and waits until it has. */
  const change = async (act: () => Promise<void>): Promise<Standing> => {
    const before = await standing();
    await act();
    const changed = await page.waitForFunction(readStanding, before);
    await expectFocus();
    return (await changed.jsonValue()) as Standing;
  };
  const expectFocus = async () => {
    const focused = await page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
    expect(focused, 'the focus').not.toBe('BODY');
  };

  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const press = (what: string | RegExp | Locator) =>
    hand.press(page, typeof what === 'string' || what instanceof RegExp ? button(what) : what);
  /** A button on the card of the scenario that is played here. */
  const onCard = (name: RegExp): Locator =>
    page.getByRole('article', { name: EDITION.header.title }).getByRole('button', { name });
  const goOn = () => change(() => hand.next(page));

  const goOnUntilChoices = async (): Promise<Standing> => {
    let now = await standing();
    while (now.prompt === 'next') now = await goOn();
    return now;
  };

  const say = async (choice: ChoiceId): Promise<Standing> => {
    const offered = page.getByRole('region', { name: /^Your turn/ }).getByRole('button');
    const texts = await offered.evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    const at = texts.findIndex((text) => text.includes(textOf(choice)));
    expect(at, `“${choice}” is on offer`).toBeGreaterThanOrEqual(0);
    const said = await change(() => hand.take(page, offered.nth(at), at + 1));
    // The way on comes a frame after the words.
    await button(NEXT).waitFor();
    return said;
  };

  return {
    page,
    hand,
    standing,
    button,
    onCard,
    press,
    change,
    goOn,
    goOnUntilChoices,
    say,
    expectFocus,
    open: async (hash: string) => {
      await page.goto(`${address}${hash}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    },
    /** From the title screen to the first line. */
    begin: async (mode: Mode) => {
      await page.goto(address);
      await change(() => press(onCard(MODE_DOORS[mode])));
      await button(NEXT).waitFor();
    },
    /** By its deep link, in assess mode. */
    beginAt: async (scenario: string) => {
      await page.goto(`${address}#/s/${scenario}?mode=assess`);
      await button(NEXT).waitFor();
    },
    /** Each pick in turn, from where the play stands, and on to the next choices or the result. */
    sayAll: async (choices: readonly ChoiceId[]) => {
      for (const choice of choices) {
        await goOnUntilChoices();
        await say(choice);
      }
      return goOnUntilChoices();
    },
  };
}

/** Runs in the page. Null when nothing has changed since `before`. */
function readStanding(before: Standing | null): Standing | null {
  const main = document.querySelector('main');
  const line = document.querySelector('[role="log"] > :last-child');
  const now = {
    prompt: (main?.dataset.prompt ?? 'elsewhere') as Prompt,
    line: line?.textContent ?? '',
    page: document.querySelector('h1')?.textContent ?? '',
  };
  return JSON.stringify(now) === JSON.stringify(before) ? null : now;
}

export function textOf(choice: ChoiceId): string {
  const all = EDITIONS.flatMap(({ key }) =>
    Object.values(key.decisions).flatMap((decision) => decision.choices),
  );
  return all.find((one) => one.id === choice)?.text ?? choice;
}

export const playAddress = (mode: Mode): string => `#/s/${SCENARIO}?mode=${mode}`;
