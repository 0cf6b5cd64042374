import creditsFile from '/assets/CREDITS.md?raw';
import { CreditsPage } from '../../../ui/notices/credits-page.tsx';
import type { PageProps } from '../page.ts';
import { parseCredits } from './credits.ts';

export function page({ dispatch }: PageProps<'credits'>) {
  return (
    <CreditsPage
      groups={parseCredits(creditsFile)}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
