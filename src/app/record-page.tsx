import { Page } from '../ui/notices/page.tsx';
import type { PageProps } from './page.ts';

export function page({ dispatch }: PageProps<'record'>) {
  return (
    <Page
      title="Your record"
      doors={
        <button
          type="button"
          class="main-button"
          onClick={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
        >
          To the title page
        </button>
      }
    >
      <p>The page about everything you have played is still being made.</p>
    </Page>
  );
}
