/// <reference lib="dom" />
// What runs inside the page that is played. Each function is self-contained, because it is sent as text.
// Elements are found by role and name, with Testing Library.

import type * as TestingLibrary from '@testing-library/dom';

/** By role and accessible name, or by text; `name` and `text` are the sources of a RegExp. */
export type Goal = (
  | { readonly role: string; readonly name: string }
  | { readonly text: string }
) & { readonly inside?: Goal };

export type ClickSpot = { readonly x: number; readonly y: number };

export type Hands = {
  /** Resolves with its text once it exists. */
  readonly see: (goal: Goal) => Promise<string>;
  /** A spot on it, once it has stopped moving and nothing lies over it. */
  readonly placeOf: (goal: Goal) => Promise<ClickSpot>;
  /** Whether the click since then hit it. The page may have moved it meanwhile. */
  readonly wasHit: () => boolean;
  /** Keeps the goal for `isFocused`; resolves with whether it stands before what has the focus. */
  readonly aimAt: (goal: Goal) => Promise<boolean>;
  readonly isFocused: () => boolean;
  /** Text of every element of the role. */
  readonly textsOf: (goal: Goal) => readonly string[];
  readonly standing: () => OnScreen;
  /** What stands once it is something else than before. */
  readonly changed: (before: OnScreen) => Promise<OnScreen>;
};

export type OnScreen = { readonly prompt: string; readonly line: string; readonly page: string };

declare global {
  interface Window {
    TestingLibraryDom: typeof TestingLibrary;
    hands: Hands;
  }
}

export function installHands(patience: number): string {
  const { configure, queryAllByRole, queryAllByText, waitFor } = window.TestingLibraryDom;
  // Its own message has the whole page in it.
  configure({ getElementError: (message) => new Error(message ?? '') });
  const wait = <Value>(look: () => Value) => waitFor(look, { timeout: patience });

  const all = (goal: Goal): readonly HTMLElement[] => {
    const root = goal.inside ? all(goal.inside)[0] : document.body;
    if (!root) return [];
    return 'text' in goal
      ? queryAllByText(root, new RegExp(goal.text))
      : queryAllByRole(root, goal.role, { name: new RegExp(goal.name) });
  };
  const find = (goal: Goal) =>
    wait(() => {
      const [found] = all(goal);
      if (!found) throw new Error(`${document.title} does not show ${JSON.stringify(goal)}.`);
      return found;
    });

  // Two clicks on the same spot would be a double click: every second spot is further right.
  let count = 0;
  const spotOn = (element: Element): ClickSpot => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const share = count % 2 === 0 ? 0.4 : 0.6;
    return { x: Math.floor(left + width * share), y: Math.floor(top + height / 2) };
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // A radio button is pressed by its label.
  const isPartOf = (element: Element, other: Element | null) =>
    (element.closest('label') ?? element).contains(other);
  let wasHit = false;
  const watchFor = (element: Element) => {
    wasHit = false;
    const note = ({ target }: Event) => {
      wasHit = isPartOf(element, target as Element);
    };
    document.addEventListener('click', note, { capture: true, once: true });
  };
  const placeOf = async (goal: Goal, until = performance.now() + patience): Promise<ClickSpot> => {
    const element = await find(goal);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = spotOn(element);
    await frame();
    await frame();
    const { x, y } = spotOn(element);
    const top = document.elementFromPoint(x, y);
    if (isPartOf(element, top) && before.x === x && before.y === y) {
      count += 1;
      watchFor(element);
      return { x, y };
    }
    if (performance.now() > until)
      throw new Error(
        `${JSON.stringify(goal)} moves, or lies under ${top?.outerHTML.slice(0, 200)}`,
      );
    return placeOf(goal, until);
  };

  let aim: Element | null = null;
  const standing = () => ({
    prompt: document.querySelector('main')?.dataset.prompt ?? 'elsewhere',
    line: document.querySelector('[role="log"] > :last-child')?.textContent ?? '',
    page: document.querySelector('h1')?.textContent ?? '',
  });

  window.hands = {
    see: async (goal) => (await find(goal)).innerText,
    placeOf: (goal) => placeOf(goal),
    wasHit: () => wasHit,
    aimAt: async (goal) => {
      aim = await find(goal);
      const focused = document.activeElement ?? document.body;
      const place = focused.compareDocumentPosition(aim);
      return focused !== document.body && (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    },
    isFocused: () => aim === document.activeElement,
    textsOf: (goal) => all(goal).map((one) => one.textContent ?? ''),
    standing,
    changed: (before) =>
      wait(() => {
        const now = standing();
        if (JSON.stringify(now) === JSON.stringify(before))
          throw new Error(`Nothing changed: ${JSON.stringify(now)}`);
        return now;
      }),
  };
  return 'ready';
}
