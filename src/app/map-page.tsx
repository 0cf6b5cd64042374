import { Page } from '../ui/notices/page.tsx';
import type { PageProps } from './page.ts';

export function page({ dispatch }: PageProps<'map'>) {
  return (
    <Page
      title="The branch map"
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
      <p>The map of all ways through this scenario is still being made.</p>
    </Page>
  );
}
