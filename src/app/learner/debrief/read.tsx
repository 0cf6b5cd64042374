import { ReadCard } from '../../../ui/debrief/read-card.tsx';
import type { CardProps } from './card-props.ts';
import { readView } from './read-view.ts';

export function Read({ model, result, worksheet, dispatch }: CardProps) {
  return (
    <ReadCard
      view={readView(model, result, worksheet)}
      doors={{
        guess: (skill, band) => dispatch({ type: 'debrief', what: 'band_guessed', skill, band }),
        tap: (as, choice) => dispatch({ type: 'debrief', what: 'line_tapped', as, choice }),
        note: () => dispatch({ type: 'debrief', what: 'guess_noted' }),
      }}
    />
  );
}
