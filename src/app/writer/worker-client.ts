// Asks a worker one question at a time. A new question replaces the old one, and a question without an
// answer within its limit fails: in both cases the worker is terminated, whatever it is doing, and another
// is started.

import type { Answer, Question } from './draft.ts';

export type WorkerFailure = {
  readonly kind: 'failed';
  readonly number: number;
  readonly reason: 'overtime' | 'broke';
  /** It was asked to walk every path. */
  readonly isCheck: boolean;
  /** How far the walk had come within its limit; null for every other failure. */
  readonly walked: { readonly seconds: number; readonly states: number } | null;
};

export type WorkerReply = Exclude<Answer, { readonly kind: 'walking' }> | WorkerFailure;

/** The part of a Worker that is used. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export type WorkerClient = {
  /** `limit` in milliseconds. */
  readonly ask: (question: Question, limit: number) => void;
  /** Drops the present question without a reply. */
  readonly cancel: () => void;
};

type Pending = {
  readonly question: Question;
  readonly timer: ReturnType<typeof setTimeout>;
  /** Milliseconds. */
  readonly limit: number;
  /** Found by the walk so far. */
  readonly states: number;
};

export function openWorkerClient(
  startWorker: () => WorkerPort,
  onReply: (reply: WorkerReply) => void,
): WorkerClient {
  let worker: WorkerPort | null = null;
  let pending: Pending | null = null;

  const start = (): WorkerPort => {
    const started = startWorker();
    started.onmessage = ({ data }: MessageEvent<Answer>) => listen(data);
    started.onerror = (event) => {
      event.preventDefault();
      fail('broke');
    };
    return started;
  };
  const done = () => {
    if (pending) clearTimeout(pending.timer);
    pending = null;
  };
  const terminate = () => {
    done();
    worker?.terminate();
    worker = null;
  };
  const cancel = () => {
    if (pending) terminate();
  };
  const fail = (reason: WorkerFailure['reason']) => {
    const failed = pending;
    terminate();
    // Starts the next worker before it is asked, unless the last could not be loaded.
    if (reason === 'overtime') worker = start();
    if (failed) onReply(failureOf(failed, reason));
  };
  const listen = (answer: Answer) => {
    if (answer.number !== pending?.question.number) return;
    if (answer.kind === 'walking') {
      pending = { ...pending, states: answer.states };
      return;
    }
    done();
    onReply(answer);
  };

  worker = start();
  return {
    ask: (question, limit) => {
      cancel();
      worker ??= start();
      const timer = setTimeout(() => fail('overtime'), limit);
      pending = { question, timer, limit, states: 0 };
      worker.postMessage(question);
    },
    cancel,
  };
}

function failureOf(
  { question: { number, kind }, limit, states }: Pending,
  reason: WorkerFailure['reason'],
): WorkerFailure {
  const isCheck = kind === 'check';
  const walked = isCheck && reason === 'overtime' ? { seconds: limit / 1000, states } : null;
  return { kind: 'failed', number, reason, isCheck, walked };
}
