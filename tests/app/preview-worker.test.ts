// The workshop ends what takes too long. Its worker is a stand-in that answers when it is told to.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Question } from '../../src/app/writer/draft.ts';
import {
  openWorkerClient,
  type WorkerPort,
  type WorkerReply,
} from '../../src/app/writer/worker-client.ts';

type StandIn = WorkerPort & { readonly asked: unknown[]; isEnded: boolean };

const question = (number: number): Question => ({
  ...{ kind: 'play', number, source: '', picks: [] },
  start: { place: null, variables: {} },
});

const checked = (number: number) => ({ kind: 'checked', number, problems: [], closed: {} });
const read = (number: number, isPlayable: boolean) => ({
  kind: 'read',
  number,
  draft: {
    header: {
      ...{ id: '', title: '', summary: '', role: '', trains: '', customer: '', cast: [] },
      ...{ minutes: 1, level: 1 },
    },
    ...{ places: [], variables: {}, problems: [], isPlayable },
  },
});
const played = (number: number) => ({
  kind: 'played',
  number,
  played: { beats: [], picks: [], variables: {}, stop: null },
});

function opened() {
  const hired: StandIn[] = [];
  const heard: WorkerReply[] = [];
  const hire = (): WorkerPort => {
    const hand: StandIn = {
      asked: [],
      isEnded: false,
      onmessage: null,
      onerror: null,
      postMessage: (data: unknown) => hand.asked.push(data),
      terminate: () => {
        hand.isEnded = true;
      },
    };
    hired.push(hand);
    return hand;
  };
  const workshop = openWorkerClient(hire, (one) => heard.push(one));
  const say = (data: unknown, hand = hired.at(-1)) =>
    hand?.onmessage?.call(hand as never, { data } as MessageEvent);
  return { workshop, hired, heard, say };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the workshop', () => {
  test('has a worker ready before it is asked', () => {
    expect(opened().hired).toHaveLength(1);
  });

  test('hands on the answers to a question, and asks the same worker again', () => {
    const { workshop, hired, heard, say } = opened();
    workshop.ask(question(1), 100);
    say(read(1, true));
    say(played(1));
    workshop.ask(question(2), 100);
    vi.advanceTimersByTime(99);
    expect(heard.map((one) => one.kind)).toEqual(['read', 'played']);
    expect(hired).toHaveLength(1);
    expect(hired[0]?.asked).toEqual([question(1), question(2)]);
  });

  test('ends a worker that takes too long, says what it was at, and has another ready', () => {
    const { workshop, hired, heard, say } = opened();
    workshop.ask(question(1), 100);
    say(read(1, true));
    vi.advanceTimersByTime(100);
    expect(hired.map((hand) => hand.isEnded)).toEqual([true, false]);
    const failure = { kind: 'failed', number: 1, reason: 'overtime', during: 'playing' };
    expect(heard.at(-1)).toEqual(failure);
  });

  test('says how far a walk had come when it is ended on overtime', () => {
    const { workshop, heard, say } = opened();
    workshop.ask({ kind: 'check', number: 1, source: '' }, 20_000);
    say({ kind: 'walking', number: 1, states: 100 });
    say({ kind: 'walking', number: 1, states: 1300 });
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(20_000);
    expect(heard).toMatchObject([
      { reason: 'overtime', during: 'checking', walked: { seconds: 20, states: 1300 } },
    ]);
  });

  test('is done with a text that cannot be played once it is read', () => {
    const { workshop, heard, say } = opened();
    workshop.ask(question(1), 100);
    say(read(1, false));
    vi.advanceTimersByTime(1000);
    expect(heard.map((one) => one.kind)).toEqual(['read']);
  });

  test('ends what nobody waits for any more when it is asked anew', () => {
    const { workshop, hired, heard, say } = opened();
    workshop.ask(question(1), 100);
    workshop.ask(question(2), 100);
    expect(hired.map((hand) => hand.isEnded)).toEqual([true, false]);
    say(checked(1));
    say(checked(2));
    expect(heard).toEqual([checked(2)]);
  });

  test('takes nonsense for a broken worker', () => {
    const { workshop, hired, heard, say } = opened();
    workshop.ask(question(1), 100);
    say({ kind: 'read', number: 1, draft: 'trust me' });
    expect(heard).toMatchObject([{ kind: 'failed', reason: 'broke', during: 'reading' }]);
    expect(hired[0]?.isEnded).toBe(true);
    workshop.ask(question(2), 100);
    expect(hired.at(-1)?.asked).toEqual([question(2)]);
  });

  test('says when a worker breaks, once', () => {
    const { workshop, hired, heard } = opened();
    workshop.ask(question(1), 100);
    const preventDefault = vi.fn();
    hired[0]?.onerror?.call(hired[0] as never, { preventDefault } as never);
    vi.advanceTimersByTime(1000);
    expect(heard).toHaveLength(1);
    expect(preventDefault).toHaveBeenCalled();
  });

  test('rests and closes without a word', () => {
    const { workshop, hired, heard } = opened();
    workshop.ask(question(1), 100);
    workshop.rest();
    workshop.ask(question(2), 100);
    workshop.close();
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual([]);
    expect(hired.every((hand) => hand.isEnded)).toBe(true);
  });
});
