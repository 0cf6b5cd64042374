// In the place of a page that is on its way, or not coming.

import { useWords } from '../parts/words.tsx';
import { type Refused, refusalWords } from './news.tsx';

export function Waiting() {
  return <p>{useWords('manager').manager.loading}</p>;
}

/** A link that does not open: whoever has used theirs before signs in. */
export function NoLink() {
  const { signIn } = useWords('manager').manager;
  return (
    <section class="card stack narrow" aria-label={signIn.title}>
      <p>{signIn.usedBefore}</p>
      <a class="main-button in-place" href="#/team">
        {signIn.title}
      </a>
    </section>
  );
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
