// The card “Your read”: from the worksheet, or from what was noted.

import { exchanges, quoteOf } from '../../../core/debrief/exchange.ts';
import { SKILLS } from '../../../core/vocabulary.ts';
import { ReadCard } from '../../../ui/debrief/read-card.tsx';
import type { ReadView } from '../../../ui/debrief/read-view.ts';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Words } from '../../../words/words.ts';
import type { CardProps } from './card-props.ts';
import type { Finished } from './finished.ts';
import type { GuessDraft, Worksheet } from './worksheet.ts';

export function Read({ finished, worksheet, dispatch }: CardProps) {
  const words = useWords('debrief', 'skills');
  return (
    <ReadCard
      view={readView(finished, worksheet, words)}
      doors={{
        guess: (skill, band) => dispatch({ type: 'debrief', what: 'band_guessed', skill, band }),
        tap: (as, choice) => dispatch({ type: 'debrief', what: 'line_tapped', as, choice }),
        note: () => dispatch({ type: 'debrief', what: 'guess_noted' }),
      }}
    />
  );
}

type ReadWords = Pick<Words, 'debrief' | 'skills'>;

export function readView(
  finished: Finished,
  { guess: draft }: Worksheet,
  words: ReadWords,
): ReadView {
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
    missing: notes.guess ? null : missingIn(draft, words),
    isAsked: draft.isAsked,
    isNoted: notes.guess !== null,
  };
}

function missingIn(
  { bands, best, costliest }: GuessDraft,
  { debrief, skills }: ReadWords,
): string | null {
  const open = SKILLS.filter((skill) => !bands[skill]);
  if (open.length === 0 && best !== null && costliest !== null) return null;
  const names = open.map((skill) => skills.names[skill]);
  return debrief.read.missing(names, best === null, costliest === null);
}
