import '../parts/layout.css';
import './credits.css';
import { Page } from '../parts/page.tsx';

export type Credit = {
  readonly what: string;
  readonly who: string;
  readonly licence: string;
  readonly address?: string;
};

export type CreditGroup = { readonly title: string; readonly credits: readonly Credit[] };

export function CreditsPage(props: {
  readonly groups: readonly CreditGroup[];
  readonly onLeave: () => void;
}) {
  return (
    <Page
      title="Credits"
      doors={
        <button type="button" class="main-button" onClick={props.onLeave}>
          To the title page
        </button>
      }
    >
      {props.groups.map((group) => (
        <section key={group.title} class="credit-group">
          <h2>{group.title}</h2>
          <ul>
            {group.credits.map((credit) => (
              <li key={credit.what}>
                <b>{credit.address ? <a href={credit.address}>{credit.what}</a> : credit.what}</b>{' '}
                {credit.who}. {credit.licence}.
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
