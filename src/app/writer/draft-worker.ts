// The worker in which drafts are compiled and played: the page stays responsive, and can terminate it. No
// other part of the page loads Ink's compiler.

import { draftReader } from './answer-question.ts';
import type { Question } from './draft.ts';

const answer = draftReader((said) => self.postMessage(said));

self.onmessage = ({ data }: MessageEvent<Question>) => answer(data);
