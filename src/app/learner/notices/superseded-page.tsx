import type { Attempt } from '../../../core/play/attempt.ts';
import type { Edition } from '../../../core/story/edition.ts';
import { SupersededPage } from '../../../ui/notices/superseded-page.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { PageProps } from '../page.ts';

/** The words of a choice that the edition no longer has are lost: its id stands for them. */
function saidIn(
  { picks }: Attempt,
  { key }: Edition,
  gone: (choice: string) => string,
): readonly string[] {
  const choices = Object.values(key.decisions).flatMap((decision) => decision.choices);
  return picks.map(({ choice }) => {
    const known = choices.find((one) => one.id === choice);
    return known?.text ?? gone(choice.replaceAll('_', ' '));
  });
}

export const page = AboutOlderEdition;

function AboutOlderEdition({ model, screen, dispatch, hosts }: PageProps<'superseded'>) {
  const { pages, format } = useWords('pages', 'format');
  const { attempt, engine } = screen;
  return (
    <SupersededPage
      scenario={engine.edition.header.title}
      language={engine.edition.language}
      startedOn={format.day(attempt.startedAt)}
      decided={attempt.picks.length}
      isToGoOn={model.route.screen === 'play'}
      onStartAfresh={() =>
        dispatch({ type: 'restarted', fresh: hosts.fresh(), mode: attempt.mode })
      }
      said={saidIn(attempt, engine.edition, pages.changed.gone)}
      onLeave={() => dispatch({ type: 'asked_for', route: { screen: 'title' } })}
    />
  );
}
