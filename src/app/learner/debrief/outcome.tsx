import { OutcomeCard } from '../../../ui/debrief/outcome-card.tsx';
import { Portrait } from '../../shell/pictures.tsx';
import type { CardProps } from './card-props.ts';
import { outcomeView } from './outcome-view.ts';

export function Outcome({ model, result }: CardProps) {
  const view = outcomeView(model, result);
  if (!view) return null;
  const { scenario } = result.attempt;
  return (
    <OutcomeCard
      view={view}
      portrait={<Portrait scenario={scenario} ending={view.ending.kind} />}
    />
  );
}
