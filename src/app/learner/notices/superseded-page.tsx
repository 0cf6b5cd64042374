import type { Attempt } from '../../../core/play/attempt.ts';
import type { Edition } from '../../../core/story/edition.ts';
import { SupersededPage } from '../../../ui/notices/superseded-page.tsx';
import type { PageProps } from '../page.ts';

/** The words of a pick whose choice is gone went with the older edition; its name is left. */
function saidIn({ picks }: Attempt, { key }: Edition): readonly string[] {
  const choices = Object.values(key.decisions).flatMap((decision) => decision.choices);
  return picks.map(({ choice }) => {
    const known = choices.find((one) => one.id === choice);
    return known?.text ?? `(words no longer in the story: ${choice.replaceAll('_', ' ')})`;
  });
}

export function page({ model, screen, dispatch, hosts }: PageProps<'superseded'>) {
  const { attempt, engine } = screen;
  return (
    <SupersededPage
      scenario={engine.edition.header.title}
      startedOn={new Date(attempt.startedAt).toLocaleDateString('en', { dateStyle: 'long' })}
      decided={attempt.picks.length}
      isToGoOn={model.route.screen === 'play'}
      onStartAfresh={() =>
        dispatch({ type: 'restarted', fresh: hosts.fresh(), mode: attempt.mode })
      }
      said={saidIn(attempt, engine.edition)}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
