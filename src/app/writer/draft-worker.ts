// The worker in which drafts are compiled and checked: the page stays responsive, and can terminate it. No
// other part of the page loads Ink's compiler.

import { answer } from './answer-question.ts';
import type { Question } from './draft.ts';

self.onmessage = ({ data }: MessageEvent<Question>) =>
  answer(data, (said) => self.postMessage(said));
