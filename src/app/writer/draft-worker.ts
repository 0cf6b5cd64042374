// The worker in which drafts are compiled and played, so that the page never waits for one, and one
// that never ends can be ended. Nothing else of the game loads Ink's compiler.

import { draftReader } from './answer-question.ts';
import type { Question } from './draft.ts';

const answer = draftReader((said) => self.postMessage(said));

self.onmessage = ({ data }: MessageEvent<Question>) => answer(data);
