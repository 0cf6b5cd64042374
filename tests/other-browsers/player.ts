// Plays in a browser: finds elements by role and name, and presses them with the mouse or the keyboard.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Goal, type Hands, installHands, type OnScreen } from './in-page.ts';
import { HUNG, type Tab } from './tab.ts';

export type Hand = 'mouse' | 'keyboard';

export type TestPlayer = {
  readonly tab: Tab;
  readonly open: (address: string) => Promise<void>;
  /** Waits until it is there; resolves with its text. */
  readonly see: (goal: Goal) => Promise<string>;
  readonly textsOf: (goal: Goal) => Promise<readonly string[]>;
  readonly press: (goal: Goal) => Promise<void>;
  /** One of several that exclude each other: `group` is the first of them. */
  readonly tick: (goal: Goal, group: Goal, steps: number) => Promise<void>;
  /** A choice by the number that stands on it. */
  readonly take: (goal: Goal, number: number) => Promise<void>;
  readonly standing: () => Promise<OnScreen>;
  /** Does something that must change what stands on screen, and waits until it has. */
  readonly change: (act: () => Promise<void>) => Promise<OnScreen>;
};

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = { Shift: '\uE008', Tab: '\uE004', Enter: '\uE007', Right: '\uE014', Space: ' ' };
/** The most Tab presses from one end of a page to the other. */
const FARTHEST = 80;
/** Clicks at an element that moves while the page loads. */
const ATTEMPTS = 10;

export function playerAt(tab: Tab, hand: Hand): TestPlayer {
  const ask = async <Name extends keyof Hands>(
    name: Name,
    ...args: Parameters<Hands[Name]>
  ): Promise<Awaited<ReturnType<Hands[Name]>>> => {
    const called = `window.hands.${name}(...${JSON.stringify(args)})`;
    return JSON.parse(await tab.call(`async () => JSON.stringify((await ${called}) ?? null)`));
  };
  /** Presses all keys, then releases them. */
  const press = (...values: readonly string[]) => {
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    const down = values.map((value) => ({ type: 'keyDown', value }));
    return tab.act([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
  };
  const click = async (goal: Goal, attempts = ATTEMPTS): Promise<void> => {
    const place = await ask('placeOf', goal);
    await tab.act([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, ...place },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
    if (await ask('wasHit')) return;
    if (attempts === 1) throw new Error(`${ATTEMPTS} clicks missed ${JSON.stringify(goal)}.`);
    return click(goal, attempts - 1);
  };
  const walkTo = async (goal: Goal) => {
    // Tab beyond the last element of a page leaves it for the browser's own controls.
    const way = (await ask('aimAt', goal)) ? [KEYS.Shift, KEYS.Tab] : [KEYS.Tab];
    for (let step = 0; !(await ask('isFocused')); step += 1) {
      if (step === FARTHEST)
        throw new Error(
          `${FARTHEST} times ${way.length > 1 ? 'Shift and Tab' : 'Tab'} do not lead to ${JSON.stringify(goal)}.`,
        );
      await press(...way);
    }
  };
  const byKeys: Pick<TestPlayer, 'press' | 'tick' | 'take'> = {
    press: async (goal) => {
      await walkTo(goal);
      await press(KEYS.Enter);
    },
    tick: async (_goal, group, steps) => {
      await walkTo(group);
      await press(KEYS.Space);
      for (let step = 0; step < steps; step += 1) await press(KEYS.Right);
    },
    take: (_goal, number) => press(`${number}`),
  };
  return {
    ...(hand === 'mouse'
      ? { press: (goal) => click(goal), tick: (goal) => click(goal), take: (goal) => click(goal) }
      : byKeys),
    tab,
    open: async (address) => {
      await tab.open(address);
      await tab.call(`() => { ${testingLibrary()}; return (${installHands})(${HUNG / 2}); }`);
    },
    see: (goal) => ask('see', goal),
    textsOf: (goal) => ask('textsOf', goal),
    standing: () => ask('standing'),
    change: async (act) => {
      const before = await ask('standing');
      await act();
      return ask('changed', before);
    },
  };
}

const testingLibrary = (): string =>
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
    ),
    'utf8',
  );

/** The source of a RegExp that matches just these words. */
export const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const named = (role: string, name: string, inside?: Goal): Goal => ({
  role,
  name,
  ...(inside && { inside }),
});
export const button = (name: string, inside?: Goal) => named('button', name, inside);
export const heading = (name: string) => named('heading', literal(name));
