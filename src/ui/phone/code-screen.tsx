// The way into a room: its code.

import { useFocus } from '../parts/focus.ts';
import '../parts/layout.css';
import { useWords } from '../parts/words.tsx';
import './phone.css';

export function CodeScreen(props: {
  readonly typed: string;
  /** What went wrong, in a sentence. */
  readonly problem: string | null;
  readonly isBusy: boolean;
  /** It was in this room before. */
  readonly wasIn: boolean;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
}) {
  const { typed, problem, isBusy, wasIn, onType, onEnter } = props;
  const { phone: words } = useWords('phone');
  const heading = useFocus('code');
  const enter = (event: Event) => {
    event.preventDefault();
    onEnter();
  };
  return (
    <main class="phone page stack">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <form class="stack" onSubmit={enter}>
        <label class="stack tight">
          <span class="label">{words.code}</span>
          <input
            class="field phone-code"
            value={typed}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            enterkeyhint="go"
            aria-describedby="code-hint"
            onInput={({ currentTarget }) => onType(currentTarget.value)}
          />
        </label>
        <p id="code-hint" class="note">
          {words.codeHint}
        </p>
        <button type="submit" class="main-button phone-enter" aria-disabled={isBusy}>
          {isBusy ? words.finding : wasIn ? words.again : words.enter}
        </button>
      </form>
      <p class="phone-problem" role="status">
        {problem}
      </p>
      <a class="quiet phone-home" href="#/">
        {words.home}
      </a>
    </main>
  );
}
