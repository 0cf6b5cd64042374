// What the worker does, apart from being one.

import { makeEdition } from '../../core/explore/make-edition.ts';
import type { Answer, Question } from './draft.ts';
import { playDraft } from './play-draft.ts';
import { briefly, type DraftReading, readDraft } from './read-draft.ts';

/** Keeps the last text it has read: most questions are about the same one. */
export function draftReader(say: (answer: Answer) => void) {
  let last: { readonly source: string; readonly reading: DraftReading } | null = null;
  const read = (source: string): DraftReading => {
    const reading = last?.source === source ? last.reading : readDraft(source);
    last = { source, reading };
    return reading;
  };
  const play = ({ number, source, start, picks }: Extract<Question, { kind: 'play' }>) => {
    const { draft, program, functions } = read(source);
    say({ kind: 'read', number, draft });
    if (!program) return;
    say({
      kind: 'played',
      number,
      played: playDraft({ program, functions, header: draft.header }, start, picks),
    });
  };
  return (question: Question): void => {
    if (question.kind === 'play') play(question);
    else say(check(question.number, question.source, say));
  };
}

function check(number: number, source: string, say: (answer: Answer) => void): Answer {
  // Nobody keeps this edition, so it needs no name of its own; a walk that is too long is ended from
  // outside, as everything here.
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
