import { SupersededPage } from '../ui/notices/page.tsx';
import type { PageProps } from './page.ts';

export function page({ screen, dispatch, hosts }: PageProps<'superseded'>) {
  const { attempt, engine } = screen;
  return (
    <SupersededPage
      scenario={engine.edition.header.title}
      startedOn={new Date(attempt.startedAt).toLocaleDateString('en', { dateStyle: 'long' })}
      decided={attempt.picks.length}
      onStartAfresh={() =>
        dispatch({ type: 'restarted', fresh: hosts.fresh(), mode: attempt.mode })
      }
      onRead={null}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
