// One pick as a piece of dialogue: what was said to the learner, what the learner answered, and what
// the customer heard. All words are the story's own.

import type { Playthrough, Turn } from '../play/playthrough.ts';
import type { CastMember } from '../story/cast.ts';
import type { CastId, ChoiceId, DecisionId } from '../story/line.ts';
import { momentTitle } from './moment-title.ts';

export type Spoken = { readonly speaker: CastId; readonly text: string };

/** The same under the name that the speaker is shown by. */
export type Quote = { readonly name: string; readonly text: string };

export type Exchange = {
  /** 0-based number of the turn. */
  readonly at: number;
  readonly decision: DecisionId;
  /** Of the decision. */
  readonly title: string;
  readonly choice: ChoiceId;
  /** The last thing anyone but the learner said before; null when nobody had spoken yet. */
  readonly before: Spoken | null;
  /** Without quotation marks around it. */
  readonly said: string;
  readonly hears: string;
  readonly why: string;
};

export function exchanges(playthrough: Playthrough): readonly Exchange[] {
  let before = lastSpoken(playthrough.opening);
  return playthrough.turns.map((turn, at) => {
    const exchange = {
      at,
      decision: turn.decision.id,
      title: momentTitle(turn.decision),
      choice: turn.choice.id,
      before,
      said: saidIn(turn),
      hears: turn.beat.hears,
      why: turn.beat.why,
    };
    before = lastSpoken(turn.beat) ?? before;
    return exchange;
  });
}

/** The learner's own line after a pick. */
export function saidIn({ choice, beat }: Pick<Turn, 'choice' | 'beat'>): string {
  return beat.lines.find((line) => line.speaker === 'you')?.text ?? unquoted(choice.text);
}

/** Null where only the learner spoke, or nobody. */
export function lastSpoken({ lines }: Turn['beat']): Spoken | null {
  const line = lines.findLast(({ speaker }) => speaker !== null && speaker !== 'you');
  return line?.speaker ? { speaker: line.speaker, text: line.text } : null;
}

export const nameIn = (cast: readonly CastMember[], id: CastId): string =>
  cast.find((one) => one.id === id)?.name ?? '';

export function quoteOf(spoken: Spoken | null, cast: readonly CastMember[]): Quote | null {
  return spoken && { name: nameIn(cast, spoken.speaker), text: spoken.text };
}

/** A choice mostly stands in quotation marks; a spoken line never does. */
function unquoted(text: string): string {
  return /^“[^“”]*”$/.test(text) ? text.slice(1, -1) : text;
}
