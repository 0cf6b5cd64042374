// From the worksheet, or from what was noted, to the card “Your read”.

import { exchanges } from '../../../core/debrief/exchange.ts';
import { notesOf } from '../../../core/record/notes.ts';
import { SKILLS } from '../../../core/vocabulary.ts';
import type { ReadView } from '../../../ui/debrief/read-view.ts';
import { SKILL_NAMES } from '../../../ui/parts/skill-words.ts';
import type { Model, Result } from '../model.ts';
import { customerOf, namesIn } from './customer-of.ts';
import type { GuessDraft, Worksheet } from './worksheet.ts';

export function readView({ notes }: Model, result: Result, worksheet: Worksheet): ReadView {
  const names = namesIn(result);
  const { guess } = notesOf(notes, result.attempt.id);
  const { bands, best, costliest } = guess ?? worksheet.guess;
  return {
    customer: customerOf(result)?.name ?? '',
    bands,
    lines: exchanges(result.playthrough).map(({ choice, before, said }) => ({
      choice,
      before: before && { name: names.get(before.speaker) ?? '', text: before.text },
      said,
    })),
    tapped: { best, costliest },
    missing: guess ? null : missingIn(worksheet.guess),
    isAsked: worksheet.guess.isAsked,
    isNoted: guess !== null,
  };
}

/** “Still missing: a band for recovery and your costliest line.” */
function missingIn({ bands, best, costliest }: GuessDraft): string | null {
  const open = SKILLS.filter((skill) => !bands[skill]).map((skill) => SKILL_NAMES[skill]);
  const parts = [
    ...(open.length > 0 ? [`a band for ${listed(open)}`] : []),
    ...(best === null ? ['your best line'] : []),
    ...(costliest === null ? ['your costliest line'] : []),
  ];
  return parts.length === 0 ? null : `Still missing: ${listed(parts, ', and ')}.`;
}

function listed(parts: readonly string[], and = ' and '): string {
  const [last = ''] = parts.slice(-1);
  const before = parts.slice(0, -1).join(', ');
  return before === '' ? last : `${before}${and}${last}`;
}
