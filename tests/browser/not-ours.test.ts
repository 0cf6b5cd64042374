// Whatever a platform refuses and whatever a script that is not ours does: the game goes on.

import { describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { playAddress } from './game.ts';
import { NEXT } from './hands.ts';
import { inBrowser } from './harness.ts';
import { BEST } from './routes.ts';

const open = inBrowser();
const BROKEN = 'Something broke here';

/** Runs in the page: a platform that refuses all that it may refuse. */
function refuseEverything(): void {
  const refuse = (): never => {
    throw new DOMException('refused by the test', 'NotAllowedError');
  };
  const lack = (host: object, name: string) =>
    Object.defineProperty(host, name, { configurable: true, get: refuse });
  lack(window, 'speechSynthesis');
  lack(window, 'localStorage');
  lack(window, 'BroadcastChannel');
  lack(navigator, 'clipboard');
  Object.assign(window, { matchMedia: undefined, ResizeObserver: undefined });
  crypto.getRandomValues = refuse;
  window.requestIdleCallback = refuse;
  history.replaceState = refuse;
  window.AudioContext = refuse as never;
  window.Audio = refuse as never;
}

/** Runs in the page: what a telephone call does to its audio. */
function interruptAudio(): void {
  class Interrupted extends AudioContext {
    override get state() {
      return 'interrupted' as const;
    }
    override resume(): Promise<void> {
      return Promise.reject(new DOMException('refused by the test', 'InvalidStateError'));
    }
    override suspend(): Promise<void> {
      throw new DOMException('refused by the test', 'InvalidStateError');
    }
  }
  window.AudioContext = Interrupted;
}

/** Runs in the page: keeps every audio context that is opened. */
function watchAudio(): void {
  const opened: AudioContext[] = [];
  class Watched extends AudioContext {
    constructor() {
      super();
      opened.push(this);
    }
  }
  window.AudioContext = Watched;
  Object.assign(window, { opened });
}

describe('nothing that is not ours ends the game', () => {
  it('a platform that refuses everything it may refuse', async () => {
    const game = await open({
      before: refuseEverything,
      stage: 'on',
      allowed: /refused by the test/,
    });
    await game.begin('learn');
    await game.goOnUntilChoices();
    await game.say(BEST.picks[0] ?? '');
    expect((await game.goOnUntilChoices()).prompt).toBe('choose');
    expect(await game.page.getByText(BROKEN).count()).toBe(0);
  });

  it('audio that is interrupted and will not go on, and errors of scripts that are not ours', async () => {
    const game = await open({
      before: interruptAudio,
      allowed: /by the test|^page error: x$|Script error/,
    });
    await game.begin('learn');
    await game.page.evaluate(() => {
      void Promise.reject('x');
      setTimeout(() => {
        throw new Error('thrown by the test');
      });
      window.dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }));
      const error = new Error('ResizeObserver loop completed with undelivered notifications.');
      window.dispatchEvent(new ErrorEvent('error', { message: error.message, error }));
    });
    await game.goOnUntilChoices();
    await game.say(BEST.picks[0] ?? '');
    expect((await game.goOnUntilChoices()).prompt).toBe('choose');
    expect(await game.page.getByText(BROKEN).count()).toBe(0);
  });

  it('audio that was suspended from outside is woken by the next tap', async () => {
    const game = await open({ before: watchAudio });
    await game.begin('learn');
    const states = () =>
      game.page.evaluate(() =>
        (window as unknown as { opened: AudioContext[] }).opened.map((one) => one.state),
      );
    const goOnUntilRunning = async () => {
      await game.page.mouse.click(5, 5);
      return states();
    };
    await eventually(goOnUntilRunning).toEqual(['running']);
    await game.page.evaluate(() =>
      (window as unknown as { opened: AudioContext[] }).opened[0]?.suspend(),
    );
    expect(await states()).toEqual(['suspended']);
    await game.page.mouse.click(5, 5);
    await eventually(states).toEqual(['running']);
  });

  it('a page whose nodes another script has moved about is drawn anew', async () => {
    const game = await open({ allowed: /Node|insertBefore|remove/ });
    await game.open(playAddress('learn'));
    await game.button(NEXT).waitFor();
    await game.page.evaluate(() => {
      // A translator’s way with nodes that are somebody else’s.
      const { insertBefore } = Node.prototype;
      let count = 0;
      Node.prototype.insertBefore = function <One extends Node>(
        this: Node,
        one: One,
        at: Node | null,
      ) {
        count += 1;
        if (count === 1) throw new DOMException('The Node is not a child, says the test');
        return insertBefore.call(this, one, at) as One;
      };
    });
    await game.goOnUntilChoices();
    await game.say(BEST.picks[0] ?? '');
    expect(await game.page.getByText(BROKEN).count()).toBe(0);
  });

  it('but a screen that cannot be drawn at all says that it is gone', async () => {
    const game = await open({ allowed: /never again, says the test/ });
    await game.open(playAddress('learn'));
    await game.button(NEXT).waitFor();
    await game.page.evaluate(() => {
      Node.prototype.insertBefore = () => {
        throw new Error('never again, says the test');
      };
    });
    await game.press(NEXT);
    await game.page.getByText(BROKEN).waitFor();
  });
});
