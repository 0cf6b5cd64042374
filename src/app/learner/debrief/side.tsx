import { SideCard } from '../../../ui/debrief/side-card.tsx';
import type { CardProps } from './card-props.ts';
import { sideView } from './side-view.ts';

export function Side({ result, worksheet, dispatch, hosts }: CardProps) {
  return (
    <SideCard
      view={sideView(result, worksheet)}
      doors={{ look: (at) => dispatch({ type: 'debrief', what: 'heard_opened', at }) }}
      stage={hosts.stage.attach}
    />
  );
}
