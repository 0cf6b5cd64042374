import { TroublePage } from '../../../ui/parts/page.tsx';
import type { PageProps } from '../page.ts';

export function page({ screen, dispatch }: PageProps<'astray'>) {
  return (
    <TroublePage
      title="This link leads nowhere"
      problem={screen.problem}
      kept="Everything you have played on this device is still there."
      onRetry={null}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
