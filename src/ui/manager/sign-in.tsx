// Coming in: by name and password, or the first time by a link.

import { useWords } from '../parts/words.tsx';
import { Field, Form } from './form.tsx';

export type SignInDoors = {
  /** The company's sign-in can be used too. */
  readonly hasCompany: boolean;
  readonly isBusy: boolean;
  readonly signIn: (given: { readonly name: string; readonly password: string }) => void;
};

export function SignIn({ hasCompany, isBusy, signIn }: SignInDoors) {
  const words = useWords('manager').manager.signIn;
  return (
    <section class="card stack narrow" aria-label={words.title}>
      {hasCompany && (
        <>
          <div class="doors">
            <a class="main-button" href="./api/oidc/start">
              {words.company}
            </a>
          </div>
          <p class="note">{words.orPassword}</p>
        </>
      )}
      <Form
        isPlain={hasCompany}
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
  readonly claimWithCompany: (name: string) => void;
  readonly claim: (given: {
    readonly name: string;
    readonly password: string;
    readonly organization: { readonly name: string; readonly timeZone: string } | null;
  }) => void;
};

type ClaimProps = {
  readonly link: Claim;
  readonly hasCompany: boolean;
  readonly doors: ClaimDoors;
};

/** An invitation can be claimed with the company's sign-in, where there is one. */
export function ClaimForm(props: ClaimProps) {
  const words = useWords('manager').manager.signIn;
  const { link, hasCompany, doors } = props;
  if (link.kind !== 'invite' || !hasCompany) return <ClaimByPassword {...props} />;
  return (
    <>
      <section class="card stack narrow" aria-label={words.company}>
        <Form
          submit={words.company}
          isBusy={doors.isBusy}
          onSubmit={({ text }) => doors.claimWithCompany(text('company-name'))}
        >
          <Field
            name="company-name"
            label={words.yourName}
            hint={words.companyNameHint}
            longest={80}
            autocomplete="name"
          />
        </Form>
      </section>
      <details>
        <summary>{words.withPassword}</summary>
        <ClaimByPassword {...props} />
      </details>
    </>
  );
}

function ClaimByPassword(props: ClaimProps) {
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
