import { SKILLS } from '../../core/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { useWords } from '../parts/words.tsx';
import type { ReadView } from './read-view.ts';

/** One's own read as it was noted. */
export function NotedRead({ view }: { readonly view: ReadView }) {
  const { debrief, skills } = useWords('debrief', 'skills');
  const said = (choice: string | null) =>
    quoted(view.lines.find((line) => line.choice === choice)?.said ?? '');
  return (
    <div class="stack">
      <p class="lead">{debrief.read.noted}</p>
      <dl class="read-noted stack">
        {SKILLS.map((skill) => {
          const band = view.bands[skill];
          return (
            <div key={skill} class="card">
              <dt>{skills.names[skill]}</dt>
              <dd>{band && skills.bands[band]}</dd>
            </div>
          );
        })}
        <div class="read-noted-line card" data-as="best">
          <dt class="inline">
            <Icon name="best" />
            {debrief.yourBest}
          </dt>
          <dd>{said(view.tapped.best)}</dd>
        </div>
        <div class="read-noted-line card" data-as="costliest">
          <dt class="inline">
            <Icon name="costliest" />
            {debrief.yourCostliest}
          </dt>
          <dd>{said(view.tapped.costliest)}</dd>
        </div>
      </dl>
    </div>
  );
}
