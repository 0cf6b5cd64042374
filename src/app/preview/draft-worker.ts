// The worker in which drafts are compiled and played, so that the page never waits for one, and one
// that never ends can be ended. Nothing else of the game loads Ink's compiler.

import { draftReader } from './answer-question.ts';
import type { Question } from './draft.ts';

/** Milliseconds that a walk through every path may take, when a person waits for its result. */
const LONGEST_WALK = 8000;

const answer = draftReader(
  (said) => self.postMessage(said),
  () => {
    const begun = performance.now();
    return () => performance.now() - begun > LONGEST_WALK;
  },
);

self.onmessage = ({ data }: MessageEvent<Question>) => answer(data);
