import { TroublePage } from '../../../ui/parts/page.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { PageProps } from '../page.ts';

export const page = AstrayPage;

function AstrayPage({ screen, dispatch }: PageProps<'astray'>) {
  const { pages, notices } = useWords('pages', 'notices');
  return (
    <TroublePage
      title={pages.astray}
      problem={pages.why[screen.why](screen.what)}
      kept={notices.stillThere}
      onRetry={null}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
