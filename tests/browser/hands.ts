// The three ways in which a person plays.

import type { Locator, Page } from 'playwright-core';

export type Hand = {
  readonly next: (page: Page) => Promise<void>;
  /** `number`: the key shown on the choice. */
  readonly take: (page: Page, choice: Locator, number: number) => Promise<void>;
  /** A button that is always the same. */
  readonly press: (page: Page, button: Locator) => Promise<void>;
  /** One of several that exclude each other. */
  readonly tick: (page: Page, radio: Locator) => Promise<void>;
  /** A button of a row that is one stop of Tab. */
  readonly pressIn: (page: Page, row: Locator, button: Locator) => Promise<void>;
};

export const NEXT = /^(Next|See how it went)$/;
const nextButton = (page: Page) => page.getByRole('button', { name: NEXT });

export const MOUSE: Hand = {
  next: (page) => nextButton(page).click(),
  take: (_page, choice) => choice.click(),
  press: (_page, button) => button.click(),
  tick: (_page, radio) => radio.click(),
  pressIn: (_page, _row, button) => button.click(),
};

export const FINGER: Hand = {
  next: (page) => nextButton(page).tap(),
  // At the number, away from where Next was: a second tap on the same spot is no choice.
  take: (_page, choice) => choice.tap({ position: { x: 24, y: 16 } }),
  press: (_page, button) => button.tap(),
  tick: (_page, radio) => radio.tap(),
  pressIn: (_page, _row, button) => button.tap(),
};

/** Nothing but keys: walks with Tab to what it wants, as someone who has no pointer must. */
export const keysWith = (onward: 'Space' | 'Enter'): Hand => ({
  next: (page) => page.keyboard.press(onward),
  take: (page, _choice, number) => page.keyboard.press(`${number}`),
  press: async (page, button) => {
    await walkTo(page, button);
    await page.keyboard.press('Enter');
  },
  // Tab leads to a group as a whole, where one is chosen to that one; arrows lead through it.
  tick: async (page, radio) => {
    const group = page.locator(`input[name="${await radio.getAttribute('name')}"]`);
    const chosen = group.and(page.locator(':checked'));
    await walkTo(page, (await chosen.count()) > 0 ? chosen : group.first());
    await page.keyboard.press('Space');
    while (!(await radio.isChecked())) await page.keyboard.press('ArrowRight');
  },
  // Arrows lead along the row.
  pressIn: async (page, row, button) => {
    await walkTo(page, row.locator('[tabindex="0"]'));
    await page.keyboard.press('Home');
    await walkTo(page, button, 'ArrowRight');
    await page.keyboard.press('Enter');
  },
});

const FARTHEST = 40;

async function walkTo(page: Page, goal: Locator, key: 'Tab' | 'ArrowRight' = 'Tab') {
  // Found once: to look for it anew at every step takes longer than the step.
  const element = await goal.elementHandle();
  for (let step = 0; step < FARTHEST; step += 1) {
    if (await element?.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${FARTHEST} times ${key} do not lead to ${goal}.`);
}
