import { TroublePage } from '../../../ui/parts/page.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { PageProps } from '../page.ts';
import { troubleWords } from '../trouble.ts';

export const page = LoadingPage;

/** For a first page that cannot be loaded; while it loads, the first words of the HTML are shown. */
function LoadingPage({ model, dispatch, hosts }: PageProps<'loading'>) {
  const { notices } = useWords('notices');
  return (
    <TroublePage
      title={notices.notArrived}
      problem={model.trouble ? troubleWords(model.trouble, notices) : ''}
      kept={notices.stillThere}
      onRetry={() => dispatch({ type: 'try_again', fresh: hosts.fresh() })}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
