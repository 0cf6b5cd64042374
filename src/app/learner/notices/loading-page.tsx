import { TroublePage } from '../../../ui/parts/page.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { PageProps } from '../page.ts';
import { troubleWords } from '../trouble.ts';

export const page = LoadingPage;

/** Shown where there is nothing yet to stay on: the page's own first words say that it is on its way. */
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
