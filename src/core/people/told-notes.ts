// What of a learner's notes about an attempt their manager gets to know.

import type { BySkill } from '../by-skill.ts';
import type { DebriefNotes } from '../record/notes.ts';
import type { Band, Mode, PrivacyLevel } from '../vocabulary.ts';
import { tellsLines, tellsResult } from './privacy.ts';

export type ToldNotes = {
  /** Their own guess. */
  readonly bands: BySkill<Band> | null;
  /** In their words or the story's. */
  readonly rule: string | null;
};

export const notesToTell = ({ guess, rule }: DebriefNotes): ToldNotes => ({
  bands: guess?.bands ?? null,
  rule: rule?.text ?? null,
});

/** Of an assessed attempt: a guess is told where bands are, a rule where lines are. */
export function asFarAsTold(
  { bands, rule }: ToldNotes,
  { privacy, mode }: { readonly privacy: PrivacyLevel; readonly mode: Mode },
): ToldNotes {
  const isAssessed = mode === 'assess';
  return {
    bands: isAssessed && tellsResult(privacy) ? bands : null,
    rule: isAssessed && tellsLines(privacy) ? rule : null,
  };
}
