import '../parts/layout.css';
import './credits.css';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.tsx';

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
  const { pages, notices } = useWords('pages', 'notices');
  return (
    <Page
      title={pages.credits}
      doors={
        <button type="button" class="main-button" onClick={props.onLeave}>
          {notices.toTitle}
        </button>
      }
    >
      {props.groups.map((group) => (
        // The file of credits is in English.
        <section key={group.title} class="credit-group" lang="en">
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
