// What the stage does, seen from outside: each frame that drew something, what it cost the page's
// own script, and how much of the picture it changed. Nothing in the stage knows that it is watched.

import type { Page } from 'playwright-core';

export type Frame = {
  /** Milliseconds, as `performance.now()` has them. */
  readonly at: number;
  /** Milliseconds of script. */
  readonly script: number;
  readonly drawCalls: number;
  /** Share of the picture that differs from the one that was held; null while none is. */
  readonly changed: number | null;
};

/** What the page keeps for the tests. */
type Watched = Window & {
  frames: Frame[];
  held: Uint8ClampedArray | 'next' | null;
  pressed: number;
  /** Frames that were asked for while the tab is hidden: browsers keep them until it is seen. */
  waiting: FrameRequestCallback[] | null;
  /** Drawn outside any frame. */
  stray: number;
};

/** Runs in the page, before its scripts: the processor draws, and the stage is told that a card does. */
export function pretendCard(): void {
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { getParameter } = kind.prototype;
    kind.prototype.getParameter = function (this: WebGLRenderingContext, name: number) {
      const told = getParameter.call(this, name);
      return typeof told === 'string' ? told.replace(/swiftshader/gi, 'card') : told;
    };
  }
}

/** Runs in the page, before the page's own scripts. */
export function watchFrames(): void {
  const watched = window as unknown as Watched;
  Object.assign(watched, { frames: [], held: null, pressed: 0, waiting: null, stray: 0 });
  const press = ({ timeStamp }: Event) => {
    watched.pressed = timeStamp;
  };
  addEventListener('keydown', press, true);
  addEventListener('pointerdown', press, true);
  let drawCalls = 0;
  let isInFrame = false;
  for (const kind of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const name of ['drawArrays', 'drawElements'] as const) {
      const draw = kind.prototype[name] as (...args: unknown[]) => void;
      kind.prototype[name] = function (this: unknown, ...args: unknown[]) {
        drawCalls += 1;
        if (!isInFrame) watched.stray += 1;
        draw.apply(this, args);
      };
    }

  const small = new OffscreenCanvas(320, 180).getContext('2d', { willReadFrequently: true });
  // Right after drawing, while the picture is still in the buffer.
  const look = (): number | null => {
    const canvas = document.querySelector('canvas');
    if (!small || !canvas || watched.held === null) return null;
    small.drawImage(canvas, 0, 0, 320, 180);
    const now = small.getImageData(0, 0, 320, 180).data;
    if (watched.held === 'next') watched.held = now;
    const { held } = watched;
    const differs = (_: unknown, at: number) =>
      [0, 1, 2].some(
        (part) => Math.abs((now[4 * at + part] ?? 0) - (held[4 * at + part] ?? 0)) > 40,
      );
    return Array.from({ length: 320 * 180 }).filter(differs).length / (320 * 180);
  };

  const frame = (work: FrameRequestCallback) => (time: number) => {
    const at = performance.now();
    drawCalls = 0;
    isInFrame = true;
    work(time);
    isInFrame = false;
    const script = performance.now() - at;
    if (drawCalls > 0) watched.frames.push({ at, script, drawCalls, changed: look() });
  };
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (work) =>
    watched.waiting ? -watched.waiting.push(work) : ask(frame(work));
}

export const framesOf = (page: Page): Promise<readonly Frame[]> =>
  page.evaluate(() => (window as unknown as Watched).frames);

/** Forgets the frames so far, and holds the next picture to compare with. */
export const startWatching = (page: Page, isHeld = false): Promise<void> =>
  page.evaluate((hold) => {
    const watched = window as unknown as Watched;
    watched.frames.length = 0;
    watched.held = hold ? 'next' : null;
  }, isHeld);

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const pressedAt = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Watched).pressed);

export const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** A browser gives a hidden tab no animation frames; a headless one never hides a tab by itself. */
export const hideTab = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = window as unknown as Watched;
    watched.waiting = [];
    watched.stray = 0;
  });

export const showTab = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = window as unknown as Watched;
    const work = watched.waiting ?? [];
    watched.waiting = null;
    for (const one of work) requestAnimationFrame(one);
  });

export const strayDraws = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Watched).stray);
