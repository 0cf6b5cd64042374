// Keeps a worker at hand and asks it one question at a time. Whoever asks anew no longer wants the
// old answer, and whoever gets none in time is told so: in both cases the worker is ended, with
// whatever it may be caught in, and another takes its place.

import type { Answer, Question } from './draft.ts';
import { parseAnswer } from './parse-answer.ts';

export type WorkerFailure = {
  readonly kind: 'failed';
  readonly number: number;
  readonly reason: 'overtime' | 'broke';
  /** What it was at; a question is read before it is played. */
  readonly during: 'reading' | 'playing' | 'checking';
  /** How far a walk had come that was ended on overtime. */
  readonly walked?: { readonly seconds: number; readonly states: number };
};

export type WorkerReply = Exclude<Answer, { readonly kind: 'walking' }> | WorkerFailure;

/** The part of a Worker that is used; a test brings its own. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export type WorkerClient = {
  /** `limit` in milliseconds. */
  readonly ask: (question: Question, limit: number) => void;
  /** Gives up what is being worked on, unheard. */
  readonly rest: () => void;
  readonly close: () => void;
};

type Job = {
  readonly number: number;
  readonly during: WorkerFailure['during'];
  readonly timer: ReturnType<typeof setTimeout>;
  /** Milliseconds. */
  readonly limit: number;
  /** Found so far, where every path is walked. */
  readonly states: number;
};

export function openWorkerClient(
  hire: () => WorkerPort,
  hear: (heard: WorkerReply) => void,
): WorkerClient {
  let hand: WorkerPort | null = null;
  let job: Job | null = null;

  const engage = (): WorkerPort => {
    const fresh = hire();
    fresh.onmessage = ({ data }) => listen(data);
    fresh.onerror = (event) => {
      event.preventDefault();
      fail('broke');
    };
    return fresh;
  };
  const dismiss = () => {
    if (job) clearTimeout(job.timer);
    job = null;
    hand?.terminate();
    hand = null;
  };
  const done = () => {
    if (job) clearTimeout(job.timer);
    job = null;
  };
  const fail = (reason: WorkerFailure['reason']) => {
    const failed = job;
    dismiss();
    // The next one is ready before it is asked, unless it could not even be loaded.
    if (reason === 'overtime') hand = engage();
    if (failed) hear(failureOf(failed, reason));
  };
  const listen = (data: unknown) => {
    const parsed = parseAnswer(data);
    if (!parsed.ok) return fail('broke');
    const answer = parsed.value;
    if (answer.number !== job?.number) return;
    if (answer.kind === 'walking') {
      job = { ...job, states: answer.states };
      return;
    }
    if (answer.kind === 'read' && answer.draft.isPlayable) job = { ...job, during: 'playing' };
    else done();
    hear(answer);
  };

  hand = engage();
  return {
    ask: (question, limit) => {
      if (job) dismiss();
      hand ??= engage();
      job = {
        number: question.number,
        during: question.kind === 'check' ? 'checking' : 'reading',
        timer: setTimeout(() => fail('overtime'), limit),
        limit,
        states: 0,
      };
      hand.postMessage(question);
    },
    rest: () => {
      if (job) dismiss();
    },
    close: dismiss,
  };
}

function failureOf(
  { number, during, limit, states }: Job,
  reason: WorkerFailure['reason'],
): WorkerFailure {
  const failure = { kind: 'failed', number, reason, during } as const;
  return during === 'checking' && reason === 'overtime'
    ? { ...failure, walked: { seconds: limit / 1000, states } }
    : failure;
}
