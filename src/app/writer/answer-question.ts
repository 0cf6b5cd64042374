// What the worker of a draft does, without the worker around it.

import { makeEdition } from '../../core/explore/make-edition.ts';
import type { Answer, Question } from './draft.ts';
import { briefly, type DraftReading, readDraft } from './read-draft.ts';

/** Caches the last text that was read: most questions are about the same text. */
export function draftReader(say: (answer: Answer) => void) {
  let last: { readonly source: string; readonly reading: DraftReading } | null = null;
  const read = (source: string): DraftReading => {
    const reading = last?.source === source ? last.reading : readDraft(source);
    last = { source, reading };
    return reading;
  };
  return ({ kind, number, source }: Question): void => {
    if (kind === 'check') say(check(number, source, say));
    else say({ kind: 'read', number, ...read(source) });
  };
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
