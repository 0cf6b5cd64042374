// What the device remembers, as a test reads and writes it: the same keys as the game's.

import type { Page } from 'playwright-core';

const ATTEMPT = 'make-it-right/attempt/';
const NOTES = 'make-it-right/notes/';

export type SavedPick = { readonly choice: string; readonly first?: string };

/** Puts text under the name of an attempt before the page is opened for the first time. */
export async function leaveBehind(page: Page, text: string, name = 'a1'): Promise<void> {
  await leave(page, ATTEMPT + name, text);
}

/** The same with what was noted about an attempt. */
export async function leaveNotes(page: Page, text: string, name = 'a1'): Promise<void> {
  await leave(page, NOTES + name, text);
}

async function leave(page: Page, key: string, text: string): Promise<void> {
  await page.addInitScript(
    ([name, value]) => {
      // Once only: what the game itself writes later must stand.
      if (sessionStorage.getItem(`left ${name}`)) return;
      sessionStorage.setItem(`left ${name}`, 'yes');
      localStorage.setItem(name, value);
    },
    [key, text] as const,
  );
}

/** All that the device holds, as one text. */
export const kept = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify({ ...localStorage }));

/** Everything that was noted on the device. */
export async function notesOn(page: Page): Promise<readonly unknown[]> {
  const texts = await page.evaluate((prefix) => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return keys.map((key) => localStorage.getItem(key) ?? '{}');
  }, NOTES);
  return texts.map((text) => JSON.parse(text) as unknown);
}

export function remembered(page: Page, name = 'a1'): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), ATTEMPT + name);
}

/** The picks of every attempt on the device, in the order in which they were begun. */
export async function picksOf(page: Page): Promise<readonly (readonly SavedPick[])[]> {
  const texts = await page.evaluate((prefix) => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return keys.map((key) => localStorage.getItem(key) ?? '{}');
  }, ATTEMPT);
  return texts
    .map((text) => JSON.parse(text) as { startedAt: string; picks: readonly SavedPick[] })
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt))
    .map(({ picks }) => picks);
}
