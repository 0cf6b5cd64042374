// The card “Your read”: from the worksheet, or from what was noted.

import { candidateLines } from '../../../core/debrief/candidate-lines.ts';
import { saidIn } from '../../../core/debrief/exchange.ts';
import { ReadCard, type ReadView } from '../../../ui/debrief/read-card.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Words } from '../../../words/words.ts';
import type { CardProps } from './card-props.ts';
import type { Finished } from './finished.ts';
import { bandsIn, type Worksheet } from './worksheet.ts';

export function Read({ finished, worksheet, dispatch }: CardProps) {
  const { read } = useWords('debrief').debrief;
  return (
    <ReadCard
      view={readView(finished, worksheet, read)}
      doors={{
        guess: (skill, band) => dispatch({ type: 'debrief', what: 'band_guessed', skill, band }),
        tap: (as, choice) => dispatch({ type: 'debrief', what: 'line_tapped', as, choice }),
        note: () => dispatch({ type: 'debrief', what: 'guess_noted' }),
      }}
    />
  );
}

export function readView(
  finished: Finished,
  { guess: draft }: Worksheet,
  words: Words['debrief']['read'],
): ReadView {
  const { engine, playthrough, spokenTo, notes } = finished;
  const { best, costliest } = notes.guess ?? draft;
  const bands = notes.guess?.bands ?? bandsIn(draft);
  const offered = candidateLines(engine.edition.key, playthrough);
  const isShown = (choice: string, at: number) =>
    notes.guess ? choice === best || choice === costliest : offered.includes(at);
  const isMissing = !bands || best === null || costliest === null;
  return {
    spokenTo,
    bands: bands ?? {},
    lines: playthrough.turns.flatMap((turn, at) =>
      isShown(turn.choice.id, at) ? [{ choice: turn.choice.id, said: saidIn(turn) }] : [],
    ),
    tapped: { best, costliest },
    missing: isMissing ? words.missing(!bands, best === null, costliest === null) : null,
    isAsked: draft.isAsked,
    isNoted: notes.guess !== null,
  };
}
