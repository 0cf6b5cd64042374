// The client of a worker terminates it when it takes too long. The worker is a fake that answers when told.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Question } from '../../src/app/writer/draft.ts';
import {
  openWorkerClient,
  type WorkerPort,
  type WorkerReply,
} from '../../src/app/writer/worker-client.ts';

type FakeWorker = WorkerPort & { readonly asked: unknown[]; isEnded: boolean };

const question = (number: number): Question => ({ kind: 'read', number, source: '' });

const checked = (number: number) => ({ kind: 'checked', number, problems: [], closed: {} });
const read = (number: number) => ({ kind: 'read', number, draft: null, program: null });

function opened() {
  const started: FakeWorker[] = [];
  const heard: WorkerReply[] = [];
  const startWorker = (): WorkerPort => {
    const worker: FakeWorker = {
      asked: [],
      isEnded: false,
      onmessage: null,
      onerror: null,
      postMessage: (data: unknown) => worker.asked.push(data),
      terminate: () => {
        worker.isEnded = true;
      },
    };
    started.push(worker);
    return worker;
  };
  const client = openWorkerClient(startWorker, (one) => heard.push(one));
  const say = (data: unknown, worker = started.at(-1)) =>
    worker?.onmessage?.call(worker as never, { data } as MessageEvent);
  return { client, started, heard, say };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the client of a worker', () => {
  test('has a worker ready before it is asked', () => {
    expect(opened().started).toHaveLength(1);
  });

  test('passes on the answers to a question, and asks the same worker again', () => {
    const { client, started, heard, say } = opened();
    client.ask(question(1), 100);
    say(read(1));
    vi.advanceTimersByTime(1000);
    client.ask(question(2), 100);
    expect(heard).toEqual([read(1)]);
    expect(started).toHaveLength(1);
    expect(started[0]?.asked).toEqual([question(1), question(2)]);
  });

  test('terminates a worker that takes too long, says so, and has another ready', () => {
    const { client, started, heard } = opened();
    client.ask(question(1), 100);
    vi.advanceTimersByTime(99);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(started.map((worker) => worker.isEnded)).toEqual([true, false]);
    const failure = { kind: 'failed', number: 1, reason: 'overtime', isCheck: false, walked: null };
    expect(heard).toEqual([failure]);
  });

  test('says how far a walk had come when it is ended on overtime', () => {
    const { client, heard, say } = opened();
    client.ask({ kind: 'check', number: 1, source: '' }, 20_000);
    say({ kind: 'walking', number: 1, states: 100 });
    say({ kind: 'walking', number: 1, states: 1300 });
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(20_000);
    expect(heard).toMatchObject([
      { reason: 'overtime', isCheck: true, walked: { seconds: 20, states: 1300 } },
    ]);
  });

  test('terminates the worker of a question that another replaces', () => {
    const { client, started, heard, say } = opened();
    client.ask(question(1), 100);
    client.ask(question(2), 100);
    expect(started.map((worker) => worker.isEnded)).toEqual([true, false]);
    say(checked(1));
    say(checked(2));
    expect(heard).toEqual([checked(2)]);
  });

  test('says when a worker breaks, once', () => {
    const { client, started, heard } = opened();
    client.ask(question(1), 100);
    const preventDefault = vi.fn();
    started[0]?.onerror?.call(started[0] as never, { preventDefault } as never);
    vi.advanceTimersByTime(1000);
    expect(heard).toMatchObject([{ kind: 'failed', reason: 'broke', isCheck: false }]);
    expect(preventDefault).toHaveBeenCalled();
    expect(started[0]?.isEnded).toBe(true);
    client.ask(question(2), 100);
    expect(started.at(-1)?.asked).toEqual([question(2)]);
  });

  test('cancels without a reply', () => {
    const { client, started, heard } = opened();
    client.ask(question(1), 100);
    client.cancel();
    client.ask(question(2), 100);
    client.cancel();
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual([]);
    expect(started.every((worker) => worker.isEnded)).toBe(true);
  });
});
