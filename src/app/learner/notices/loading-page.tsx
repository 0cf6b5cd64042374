import { TroublePage } from '../../../ui/parts/page.tsx';
import type { PageProps } from '../page.ts';

/** Shown where there is nothing yet to stay on: the page's own first words say that it is on its way. */
export function page({ model, dispatch, hosts }: PageProps<'loading'>) {
  return (
    <TroublePage
      title="The story has not arrived"
      problem={model.trouble?.sentence ?? ''}
      kept="Everything you have played on this device is still there."
      onRetry={() => dispatch({ type: 'try_again', fresh: hosts.fresh() })}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
