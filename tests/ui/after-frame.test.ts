// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { afterFrame } from '../../src/ui/parts/after-frame.tsx';

/** Frames and timers that the test hands out itself. */
function byHand() {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const asked: FrameRequestCallback[] = [];
  const spy = vi
    .spyOn(window, 'requestAnimationFrame')
    .mockImplementation((callback) => asked.push(callback));
  onTestFinished(() => {
    spy.mockRestore();
    vi.useRealTimers();
  });
  return {
    asked,
    frame: () => {
      for (const callback of asked.splice(0)) callback(0);
    },
    timers: () => vi.runAllTimers(),
  };
}

test('what waits for the same frame asks for it once, and each piece is a task of its own', () => {
  const { asked, frame, timers } = byHand();
  const done: string[] = [];
  afterFrame(() => {
    done.push('first');
    throw new Error('A piece that fails takes no other with it.');
  });
  afterFrame(() => done.push('second'));
  expect(asked).toHaveLength(1);
  frame();
  timers();
  frame();
  expect(done).toEqual([]);
  expect(() => timers()).toThrow('A piece that fails');
  timers();
  expect(done).toEqual(['first', 'second']);
});

test('no second frame is asked for until the first is done, so that input comes before it', () => {
  const { asked, frame, timers } = byHand();
  afterFrame(() => {});
  frame();
  expect(asked).toHaveLength(0);
  timers();
  expect(asked).toHaveLength(1);
  frame();
  timers();
});

test('what is asked for after the first frame waits for one of its own', () => {
  const { frame, timers } = byHand();
  const done: string[] = [];
  afterFrame(() => done.push('early'));
  frame();
  afterFrame(() => done.push('late'));
  timers();
  frame();
  timers();
  expect(done).toEqual(['early']);
  frame();
  timers();
  expect(done).toEqual(['early', 'late']);
});
