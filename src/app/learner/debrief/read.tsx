// The card “Your read”: from the worksheet, or from what was noted.

import { exchanges, quoteOf } from '../../../core/debrief/exchange.ts';
import { SKILLS } from '../../../core/vocabulary.ts';
import { ReadCard } from '../../../ui/debrief/read-card.tsx';
import type { ReadView } from '../../../ui/debrief/read-view.ts';
import { SKILL_NAMES } from '../../../ui/parts/skill-words.ts';
import type { CardProps } from './card-props.ts';
import type { Finished } from './finished.ts';
import type { GuessDraft, Worksheet } from './worksheet.ts';

export function Read({ finished, worksheet, dispatch }: CardProps) {
  return (
    <ReadCard
      view={readView(finished, worksheet)}
      doors={{
        guess: (skill, band) => dispatch({ type: 'debrief', what: 'band_guessed', skill, band }),
        tap: (as, choice) => dispatch({ type: 'debrief', what: 'line_tapped', as, choice }),
        note: () => dispatch({ type: 'debrief', what: 'guess_noted' }),
      }}
    />
  );
}

export function readView(finished: Finished, { guess: draft }: Worksheet): ReadView {
  const { engine, playthrough, customer, notes } = finished;
  const { cast } = engine.edition.header;
  const { bands, best, costliest } = notes.guess ?? draft;
  return {
    customer,
    bands,
    lines: exchanges(playthrough).map(({ choice, before, said }) => ({
      choice,
      before: quoteOf(before, cast),
      said,
    })),
    tapped: { best, costliest },
    missing: notes.guess ? null : missingIn(draft),
    isAsked: draft.isAsked,
    isNoted: notes.guess !== null,
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
