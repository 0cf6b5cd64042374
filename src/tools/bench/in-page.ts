/// <reference lib="dom" />
// What the bench runs inside the page it measures. It finds Next, the choices and the line in the log, so
// that the same code reads the game and the plain page.

/** Milliseconds since the navigation began. */
export type FirstSteps = {
  readonly next: number;
  readonly choice: number;
  /** `performance.timeOrigin`, to compare these times with those of the network. */
  readonly origin: number;
};

export type Target = {
  readonly kind: 'next' | 'choice' | 'end';
  readonly x: number;
  readonly y: number;
};

export type PageProbe = {
  readonly firstSteps: Promise<FirstSteps>;
  /** Where the player would click now; null while there is nothing to click. */
  readonly target: (path: readonly string[]) => Target | null;
  /** Call before a click, so that `answered` knows which line stood. */
  readonly awaitClick: () => void;
  /**
   * Milliseconds from the click's input event to the frame after the new line is in the DOM; null
   * when the click met nothing, because what it aimed at had moved.
   */
  readonly answered: () => Promise<number | null>;
};

declare global {
  interface Window {
    bench: PageProbe;
  }
}

/**
 * Runs in the page before any of its scripts; self-contained, because it travels as text. With
 * `isHurried` it clicks Next in every frame in which it can be clicked, as far as the first choices.
 */
export function installProbe(isHurried: boolean): void {
  const line = () => document.querySelector('[role=log]')?.lastElementChild?.textContent ?? '';
  const afterFrame = (work: () => void) =>
    requestAnimationFrame(() => {
      // A message sent while a frame is made is delivered after that frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = work;
      port2.postMessage(null);
    });
  const middleOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const isClickable = (button: HTMLButtonElement) => {
    const { x, y } = middleOf(button);
    return !button.disabled && button.contains(document.elementFromPoint(x, y));
  };
  const button = (wanted: (one: HTMLButtonElement) => boolean) =>
    [...document.querySelectorAll('button')].find(wanted);
  const nextButton = () => button((one) => /^(Next|See how)/.test(one.textContent ?? ''));
  const choiceButton = (path: readonly string[]) =>
    button((one) => path.includes(one.dataset.choice ?? '')) ??
    button((one) => 'choice' in one.dataset);

  const firstSteps = new Promise<FirstSteps>((resolve, reject) => {
    let next = 0;
    let tried: { readonly at: number; readonly before: string } | null = null;
    const look = () => {
      const now = performance.now();
      // Only a click that changed the line counts as a button that could be clicked.
      if (tried && line() !== tried.before) next ||= tried.at;
      const choice = choiceButton([]);
      const wanted = choice ?? nextButton();
      if (wanted && isClickable(wanted)) {
        if (choice) return resolve({ next, choice: now, origin: performance.timeOrigin });
        tried = { at: now, before: line() };
        wanted.click();
      }
      afterFrame(look);
    };
    if (!isHurried) return;
    afterFrame(look);
    setTimeout(
      () => reject(new Error('The page could not be clicked as far as its choices.')),
      60_000,
    );
  });

  const target = (path: readonly string[]): Target | null => {
    const choice = choiceButton(path);
    const wanted = choice ?? nextButton();
    wanted?.scrollIntoView({ block: 'nearest' });
    if (!wanted || !isClickable(wanted)) return null;
    const isEnd = wanted.textContent?.startsWith('See how');
    return { kind: choice ? 'choice' : isEnd ? 'end' : 'next', ...middleOf(wanted) };
  };

  let answer: Promise<number | null> = Promise.resolve(null);
  const awaitClick = () => {
    const before = line();
    let begun = 0;
    addEventListener('click', (event) => (begun = event.timeStamp), { capture: true, once: true });
    answer = new Promise((resolve) => {
      const changes = new MutationObserver(() => {
        if (line() === before) return;
        changes.disconnect();
        afterFrame(() => resolve(performance.now() - begun));
      });
      changes.observe(document, { subtree: true, childList: true, characterData: true });
      setTimeout(() => resolve(null), 10_000);
    });
  };

  window.bench = { firstSteps, target, awaitClick, answered: () => answer };
}
