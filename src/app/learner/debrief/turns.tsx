import { TurnsCard } from '../../../ui/debrief/turns-card.tsx';
import type { CardProps } from './card-props.ts';
import { turnsView } from './turns-view.ts';

export function Turns({ result, worksheet, dispatch }: CardProps) {
  return (
    <TurnsCard
      view={turnsView(result, worksheet)}
      doors={{
        show: (point) => dispatch({ type: 'debrief', what: 'point_shown', point }),
        tap: (choice, reason) =>
          dispatch({ type: 'debrief', what: 'reason_tapped', choice, reason }),
        tell: (choice) => dispatch({ type: 'debrief', what: 'why_asked', choice }),
      }}
    />
  );
}
