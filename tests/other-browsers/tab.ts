// A page of a real browser. WebDriver and WebDriver BiDi take the same input actions, so that `player.ts`
// serves both.

export type Tab = {
  /** Of the browser, with its version. */
  readonly name: string;
  readonly open: (address: string) => Promise<void>;
  /** Calls a function that is given as its source text; resolves with the string it resolves to. */
  readonly call: (source: string) => Promise<string>;
  /** https://www.w3.org/TR/webdriver2/#actions */
  readonly act: (sources: readonly object[]) => Promise<void>;
  /** A PNG of what is on screen. */
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

export type WindowSize = { readonly width: number; readonly height: number };

/** How long one answer of a browser may take before the browser counts as hung, in milliseconds. */
export const HUNG = 120_000;
