import { Page } from '../ui/notices/page.tsx';
import type { PageProps } from './page.ts';

export function page({ dispatch }: PageProps<'coach'>) {
  return (
    <Page
      title="The coach’s card"
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
      <p>The card for a talk with your manager is still being made.</p>
    </Page>
  );
}
