// What throws ends nothing: the loop says what it was and goes on.

import { expect, test } from 'vitest';
import { type Fault, startLoop } from '../../src/app/shell/loop.ts';

type Message = 'up' | 'bad' | 'bad effect' | 'sorry';

function loopThat(draw: (count: number) => void) {
  const faults: Fault<Message, string>['in'][] = [];
  const drawn: number[] = [];
  const loop = startLoop<number, Message, string>({
    initial: [0, []],
    update: (count, message) => {
      if (message === 'bad') throw new Error('no such count');
      return [count + (message === 'up' ? 1 : 100), message === 'bad effect' ? ['break'] : []];
    },
    run: () => {
      throw new Error('refused');
    },
    draw: (count) => {
      drawn.push(count);
      draw(count);
    },
    failed: (fault) => {
      faults.push(fault.in);
      return fault.in === 'update' ? 'sorry' : null;
    },
  });
  return { loop, faults, drawn };
}

test('after a fault in update the model is as it was, and what answers the fault is a message', () => {
  const { loop, faults, drawn } = loopThat(() => {});
  loop.dispatch('up');
  loop.dispatch('bad');
  loop.dispatch('up');
  expect(faults).toEqual(['update']);
  expect(drawn).toEqual([0, 1, 101, 102]);
});

test('an effect that throws leaves the drawing as it would have been', () => {
  const { loop, faults, drawn } = loopThat(() => {});
  loop.dispatch('bad effect');
  loop.dispatch('up');
  expect(faults).toEqual(['effect']);
  expect(drawn).toEqual([0, 100, 101]);
});

test('a drawing that throws is not the last one', () => {
  const { loop, faults, drawn } = loopThat((count) => {
    if (count === 1) throw new Error('gone');
  });
  loop.dispatch('up');
  loop.dispatch('up');
  expect(faults).toEqual(['draw']);
  expect(drawn).toEqual([0, 1, 2]);
});
