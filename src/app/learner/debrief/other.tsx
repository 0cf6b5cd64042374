import { useMemo } from 'preact/hooks';
import { type Way, wayOf } from '../../../core/play/way.ts';
import { OtherCard } from '../../../ui/debrief/other-card.tsx';
import type { CardProps } from './card-props.ts';
import { comparisonOf } from './compared-view.ts';
import { otherView } from './other-view.ts';

export function Other({ result, worksheet, way, dispatch }: CardProps) {
  const { attempt } = result;
  const { tried } = worksheet;
  // It takes the story along another way: once, however often the page is drawn.
  const comparison = useMemo(() => comparisonOf(result, way, tried), [result, way, tried]);
  const play = (to: Way) => {
    dispatch({ type: 'debrief', what: 'line_tried', line: null });
    dispatch({
      type: 'asked_for',
      route: { screen: 'other', attempt: attempt.id, way: to },
    });
  };
  return (
    <OtherCard
      view={otherView(result, worksheet, comparison)}
      doors={{
        toggle: (at) => dispatch({ type: 'debrief', what: 'moment_opened', at: at ?? 'none' }),
        letRun: (at, choice) =>
          dispatch({ type: 'debrief', what: 'line_tried', line: { at, choice } }),
        playFrom: (at) => play(wayOf(attempt.picks.slice(0, at))),
        playOn: () => play(way ?? []),
        close: () => {
          dispatch({ type: 'debrief', what: 'line_tried', line: null });
          if (!way) return;
          const route = {
            screen: 'debrief',
            attempt: attempt.id,
            card: 'other',
            way: null,
          } as const;
          dispatch({ type: 'asked_for', route });
        },
      }}
    />
  );
}
