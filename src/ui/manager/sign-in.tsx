// Coming in: by name and password, or the first time by a link.

import { useWords } from '../parts/words.tsx';
import { Field, Form } from './form.tsx';

export type SignInDoors = {
  readonly isBusy: boolean;
  readonly signIn: (given: { readonly name: string; readonly password: string }) => void;
};

export function SignIn({ isBusy, signIn }: SignInDoors) {
  const words = useWords('manager').manager.signIn;
  return (
    <section class="card stack narrow" aria-label={words.title}>
      <Form
        submit={words.submit}
        isBusy={isBusy}
        onSubmit={({ text }) =>
          signIn({ name: text('sign-in-name'), password: text('sign-in-password') })
        }
      >
        <Field name="sign-in-name" label={words.name} autocomplete="username" />
        <Field
          name="sign-in-password"
          label={words.password}
          type="password"
          autocomplete="current-password"
        />
      </Form>
      <p class="note small">{words.lost}</p>
    </section>
  );
}

export type Claim = {
  readonly kind: 'setup' | 'invite' | 'reset';
  readonly name: string;
};

export type ClaimDoors = {
  readonly isBusy: boolean;
  readonly shortest: number;
  readonly timeZone: string;
  readonly claim: (given: {
    readonly name: string;
    readonly password: string;
    readonly organization: { readonly name: string; readonly timeZone: string } | null;
  }) => void;
};

export function ClaimForm(props: { readonly link: Claim; readonly doors: ClaimDoors }) {
  const { link, doors } = props;
  const words = useWords('manager').manager.signIn;
  const isFirst = link.kind === 'setup';
  return (
    <section class="card stack narrow" aria-label={words.link[link.kind]}>
      <Form
        submit={words.claim[link.kind]}
        isBusy={doors.isBusy}
        onSubmit={({ text }) =>
          doors.claim({
            name: text('name'),
            password: text('password'),
            organization: isFirst ? { name: text('organization'), timeZone: text('zone') } : null,
          })
        }
      >
        <Field
          name="name"
          label={words.yourName}
          hint={words.nameHint}
          value={link.name}
          longest={80}
          autocomplete="username"
        />
        <Field
          name="password"
          label={words.newPassword}
          hint={words.passwordHint(doors.shortest)}
          type="password"
          least={doors.shortest}
          autocomplete="new-password"
        />
        {isFirst && (
          <>
            <Field
              name="organization"
              label={words.organization}
              hint={words.organizationHint}
              longest={80}
              autocomplete="organization"
            />
            <Field
              name="zone"
              label={words.timeZone}
              hint={words.timeZoneHint}
              value={doors.timeZone}
            />
          </>
        )}
      </Form>
    </section>
  );
}
