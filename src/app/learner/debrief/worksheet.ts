// The worksheet: what the learner has tapped in the debrief of one attempt and not noted yet, as data.
// It outlives its screen, so that another line can be tried and nothing is forgotten meanwhile.

import type { BySkill } from '../../../core/by-skill.ts';
import type { DebriefCard } from '../../../core/debrief/debrief-card.ts';
import { waitsForTheRead } from '../../../core/debrief/debrief-card.ts';
import type { Guess } from '../../../core/debrief/guess.ts';
import { LONGEST_RULE, type Rule, ruleLength, ruleLine } from '../../../core/debrief/rule.ts';
import type { DebriefNotes } from '../../../core/record/notes.ts';
import type { ChoiceId, DecisionId, EndingId } from '../../../core/story/line.ts';
import type { Band, Skill, Slip } from '../../../core/vocabulary.ts';

export type Worksheet = {
  /** Id of the attempt that it is about. */
  readonly attempt: string;
  /** Cards that were left behind in this tab, in the order in which they were last left. */
  readonly seen: readonly DebriefCard[];
  readonly guess: GuessDraft;
  /** Card `side`: the turn whose line is looked at more closely. */
  readonly heard: number | null;
  /** Card `profile`: the dot whose receipt lies open. */
  readonly receipt: OpenReceipt | null;
  /** Card `turns`: which of the turning points is looked at, 0-based. */
  readonly point: number;
  /** Card `turns`: by choice of the turning point, the reason tapped; null: told without one. */
  readonly answers: Readonly<Record<ChoiceId, Slip | null>>;
  /** Card `other`: the turn whose moment is open; null while none was tapped yet. */
  readonly moment: number | null;
  /** Card `other`: the other line that stands beside one's own without having been played. */
  readonly tried: TriedLine | null;
  /** The branch map: the decision or ending that is looked at more closely. */
  readonly place: DecisionId | EndingId | null;
  readonly rule: RuleDraft;
  readonly coach: CoachDraft;
};

export type GuessDraft = {
  /** As tapped; the first of them goes for all skills that were not tapped. */
  readonly bands: Partial<BySkill<Band>>;
  readonly best: ChoiceId | null;
  readonly costliest: ChoiceId | null;
  /** It was to be noted before it was whole: what is missing is then said aloud. */
  readonly isAsked: boolean;
};

export type OpenReceipt = { readonly skill: Skill; readonly choice: ChoiceId };

export type TriedLine = { readonly at: number; readonly choice: ChoiceId };

export type RuleDraft = {
  /** One's own words, as typed so far. */
  readonly own: string;
  /** They were to be kept and did not fit: the reason is then said aloud. */
  readonly isAsked: boolean;
  /** A kept rule is being chosen anew. */
  readonly isReopened: boolean;
};

/** What is filled in on the coach's card; it is printed and kept nowhere. */
export type CoachDraft = {
  /** Null: as it is known. */
  readonly name: string | null;
  readonly rule: string;
  readonly shift: string;
  /** As the browser's date field has it, `2026-11-21`; empty while none is set. */
  readonly day: string;
  /** Whether the opener got into the clipboard; null while it has not been asked for. */
  readonly isCopied: boolean | null;
};

export function emptyWorksheet(attempt: string): Worksheet {
  return {
    attempt,
    seen: [],
    guess: { bands: {}, best: null, costliest: null, isAsked: false },
    heard: null,
    receipt: null,
    point: 0,
    answers: {},
    moment: null,
    tried: null,
    place: null,
    rule: { own: '', isAsked: false, isReopened: false },
    coach: { name: null, rule: '', shift: '', day: '', isCopied: null },
  };
}

/** There is one worksheet: the debrief of another attempt starts with an empty one. */
export function worksheetOf(
  { worksheet }: { readonly worksheet: Worksheet | null },
  attempt: string,
): Worksheet {
  return worksheet?.attempt === attempt ? worksheet : emptyWorksheet(attempt);
}

/** Null while none was tapped. */
export function bandsIn({ bands }: GuessDraft): BySkill<Band> | null {
  const [first] = Object.values(bands);
  return first ? { empathy: first, ownership: first, recovery: first, ...bands } : null;
}

/** Null while something is missing. */
export function wholeGuess(draft: GuessDraft): Guess | null {
  const { best, costliest } = draft;
  const bands = bandsIn(draft);
  return bands && best && costliest ? { bands, best, costliest } : null;
}

type OwnRule =
  | { readonly ok: true; readonly value: Rule }
  | { readonly ok: false; readonly why: 'empty' }
  | { readonly ok: false; readonly why: 'too_long'; readonly length: number };

/** One's own words as they would be kept, or why they cannot be yet. */
export function ownRule({ own }: Pick<RuleDraft, 'own'>): OwnRule {
  const text = ruleLine(own);
  const length = ruleLength(text);
  if (length === 0) return { ok: false, why: 'empty' };
  if (length > LONGEST_RULE) return { ok: false, why: 'too_long', length };
  return { ok: true, value: { text, decision: null } };
}

/** Where `#/debrief/<attempt>` goes on. */
export function cardLeftAt(worksheet: Worksheet, { guess, doneAt }: DebriefNotes): DebriefCard {
  if (doneAt !== null) return 'rule';
  if (guess) return worksheet.seen.findLast(waitsForTheRead) ?? 'profile';
  return 'outcome';
}
