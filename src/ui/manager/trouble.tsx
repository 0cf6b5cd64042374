// In the place of a page that is on its way, or not coming.

import { useWords } from '../parts/words.tsx';
import { type Refused, refusalWords } from './news.tsx';

export function Waiting() {
  return <p>{useWords('manager').manager.loading}</p>;
}

export function Trouble(props: Refused & { readonly onRetry: () => void }) {
  const { manager } = useWords('manager');
  return (
    <section class="card pale stack narrow" aria-labelledby="trouble">
      <h2 id="trouble">{manager.trouble}</h2>
      <p>{refusalWords(props, manager)}</p>
      <div class="doors">
        <button type="button" class="main-button" onClick={props.onRetry}>
          {manager.tryAgain}
        </button>
        <a class="plain-button" href="#/team">
          {manager.toTeams}
        </a>
      </div>
    </section>
  );
}
