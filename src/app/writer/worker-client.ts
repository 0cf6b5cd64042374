// Asks a worker one question at a time. A new question replaces the old one, and a question without an
// answer within its limit fails: in both cases the worker is terminated, whatever it is doing, and another
// is started.

import type { Answer, Question } from './draft.ts';

export type WorkerFailure = {
  readonly kind: 'failed';
  readonly number: number;
  readonly reason: 'overtime' | 'broke';
  /** What the worker was doing; a question is read before it is played. */
  readonly during: 'reading' | 'playing' | 'checking';
  /** How far the walk had come within the limit. */
  readonly walked?: { readonly seconds: number; readonly states: number };
};

export type WorkerReply = Exclude<Answer, { readonly kind: 'walking' }> | WorkerFailure;

/** The part of a Worker that is used. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export type WorkerClient = {
  /** `limit` in milliseconds. */
  readonly ask: (question: Question, limit: number) => void;
  /** Drops the present question without a reply. */
  readonly cancel: () => void;
  readonly close: () => void;
};

type Pending = {
  readonly number: number;
  readonly during: WorkerFailure['during'];
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
  const fail = (reason: WorkerFailure['reason']) => {
    const failed = pending;
    terminate();
    // Starts the next worker before it is asked, unless the last could not be loaded.
    if (reason === 'overtime') worker = start();
    if (failed) onReply(failureOf(failed, reason));
  };
  const listen = (answer: Answer) => {
    if (answer.number !== pending?.number) return;
    if (answer.kind === 'walking') {
      pending = { ...pending, states: answer.states };
      return;
    }
    if (answer.kind === 'read' && answer.draft.isPlayable)
      pending = { ...pending, during: 'playing' };
    else done();
    onReply(answer);
  };

  worker = start();
  return {
    ask: (question, limit) => {
      if (pending) terminate();
      worker ??= start();
      pending = {
        number: question.number,
        during: question.kind === 'check' ? 'checking' : 'reading',
        timer: setTimeout(() => fail('overtime'), limit),
        limit,
        states: 0,
      };
      worker.postMessage(question);
    },
    cancel: () => {
      if (pending) terminate();
    },
    close: terminate,
  };
}

function failureOf(
  { number, during, limit, states }: Pending,
  reason: WorkerFailure['reason'],
): WorkerFailure {
  const failure = { kind: 'failed', number, reason, during } as const;
  return during === 'checking' && reason === 'overtime'
    ? { ...failure, walked: { seconds: limit / 1000, states } }
    : failure;
}
