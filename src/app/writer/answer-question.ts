// What the worker of a draft does, without the worker around it.

import { makeEdition } from '../../core/explore/make-edition.ts';
import type { Answer, Question } from './draft.ts';
import { briefly, readDraft } from './read-draft.ts';

export function answer({ kind, number, source }: Question, say: (answer: Answer) => void): void {
  if (kind === 'check') say(check(number, source, say));
  else say({ kind: 'read', number, ...readDraft(source) });
}

function check(number: number, source: string, say: (answer: Answer) => void): Answer {
  // The edition is not kept, so its hash may be any word. The page ends a walk that takes too long.
  const hash = () => 'draft';
  const tellStates = (states: number) => say({ kind: 'walking', number, states });
  const made = makeEdition(source, { file: '', language: 'en', hash, tellStates });
  return {
    kind: 'checked',
    number,
    problems: briefly(made.problems),
    closed: made.ok ? made.edition.key.closed : {},
  };
}
