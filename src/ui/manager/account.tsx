// One's own password, and where one is signed in.

import { useWords } from '../parts/words.tsx';
import { Field, Form } from './form.tsx';

export type SessionView = {
  readonly id: string;
  readonly isThis: boolean;
  /** “Since Nov 2, 2026, last seen Nov 3, 2026”. */
  readonly words: string;
};

export function Account(props: {
  readonly sessions: readonly SessionView[];
  readonly shortest: number;
  readonly isBusy: boolean;
  /** Everywhere but here. */
  readonly onEnd: () => void;
  readonly onPassword: (given: { readonly old: string; readonly password: string }) => void;
}) {
  const { manager } = useWords('manager');
  const words = manager.account;
  return (
    <div class="columns wide-columns">
      <section class="card stack" aria-labelledby="sessions">
        <h2 id="sessions">{words.sessions}</h2>
        <ul class="people">
          {props.sessions.map(({ id, isThis, words: said }) => (
            <li key={id} class="person row">
              <span class="person-name">
                {isThis && <b>{words.thisOne} </b>}
                {said}
              </span>
            </li>
          ))}
        </ul>
        {props.sessions.length > 1 && (
          <button type="button" class="plain-button in-place" onClick={props.onEnd}>
            {words.end}
          </button>
        )}
      </section>
      <section class="card stack" aria-labelledby="password">
        <h2 id="password">{words.password}</h2>
        <Form
          submit={words.change}
          isBusy={props.isBusy}
          onSubmit={({ text }) =>
            props.onPassword({ old: text('old'), password: text('password') })
          }
        >
          <Field name="old" label={words.old} type="password" autocomplete="current-password" />
          <Field
            name="password"
            label={manager.signIn.newPassword}
            hint={manager.signIn.passwordHint(props.shortest)}
            type="password"
            least={props.shortest}
            autocomplete="new-password"
          />
        </Form>
      </section>
    </div>
  );
}
