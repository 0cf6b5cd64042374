import { LoadingPage, TroublePage } from '../ui/notices/page.tsx';
import type { PageProps } from './page.ts';

export function page({ model, dispatch }: PageProps<'loading'>) {
  if (!model.trouble) return <LoadingPage what="The story is on its way" />;
  return (
    <TroublePage
      title="The story has not arrived"
      problem={model.trouble}
      kept="Everything you have played on this device is still there."
      onRetry={() => dispatch({ type: 'reload' })}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
