import { BAND_WORDS } from '../../core/score/bands.ts';
import { SKILLS } from '../../core/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { quoted } from '../parts/quoted.ts';
import { SKILL_NAMES } from '../parts/skill-words.ts';
import type { ReadView } from './read-view.ts';

/** One's own read as it was noted. */
export function NotedRead({ view }: { readonly view: ReadView }) {
  const said = (choice: string | null) =>
    quoted(view.lines.find((line) => line.choice === choice)?.said ?? '');
  return (
    <div class="stack">
      <p class="lead">Noted. It stays as it is, so that you can hold it against what came out.</p>
      <dl class="read-noted stack">
        {SKILLS.map((skill) => {
          const band = view.bands[skill];
          return (
            <div key={skill} class="card">
              <dt>{SKILL_NAMES[skill]}</dt>
              <dd>{band && BAND_WORDS[band]}</dd>
            </div>
          );
        })}
        <div class="read-noted-line card" data-as="best">
          <dt class="inline">
            <Icon name="best" />
            Your best line
          </dt>
          <dd>{said(view.tapped.best)}</dd>
        </div>
        <div class="read-noted-line card" data-as="costliest">
          <dt class="inline">
            <Icon name="costliest" />
            Your costliest line
          </dt>
          <dd>{said(view.tapped.costliest)}</dd>
        </div>
      </dl>
    </div>
  );
}
