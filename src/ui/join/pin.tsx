// A PIN on a shared tablet: four digits, typed as into any other field.

import { useWords } from '../parts/words.tsx';
import { JoinScreen } from './join-screen.tsx';

export function PinPad(props: {
  readonly name: string;
  /** Else they set one now. */
  readonly hasPin: boolean;
  readonly pin: string;
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly onPin: (pin: string) => void;
  readonly onEnter: () => void;
  readonly onBack: () => void;
}) {
  const { who } = useWords('join').join;
  const { name, hasPin, pin } = props;
  const title = hasPin ? who.pin(name) : who.newPin(name);
  return (
    <JoinScreen title={title} problem={props.problem} isBusy={props.isBusy}>
      <form
        class="join-pin stack"
        onSubmit={(event) => {
          event.preventDefault();
          props.onEnter();
        }}
      >
        <label class="stack">
          <span>{who.pinHint}</span>
          <input
            type="password"
            inputMode="numeric"
            autocomplete="off"
            maxLength={4}
            value={pin}
            onInput={({ currentTarget }) => props.onPin(currentTarget.value)}
          />
        </label>
        <div class="row">
          <button type="submit" class="main-button" aria-disabled={pin.length < 4}>
            {who.enter}
          </button>
          <button type="button" class="plain-button" onClick={props.onBack}>
            {who.back}
          </button>
        </div>
      </form>
    </JoinScreen>
  );
}
