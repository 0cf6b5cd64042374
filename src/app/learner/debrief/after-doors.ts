import type { AfterDoors } from '../../../ui/parts/after-links.tsx';
import type { PageProps } from '../page.ts';
import type { Finished } from './finished.ts';

/** What can be done once an attempt is over, from the last card and from the result. */
export function afterDoors(
  { attempt }: Finished,
  { dispatch, hosts }: Pick<PageProps<'result'>, 'dispatch' | 'hosts'>,
): AfterDoors {
  return {
    playAgain: () => dispatch({ type: 'restarted', fresh: hosts.fresh(), mode: attempt.mode }),
    print: () => dispatch({ type: 'print' }),
    leave: () => dispatch({ type: 'asked_for', route: { screen: 'title' } }),
  };
}
