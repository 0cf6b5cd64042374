import { DebriefScreen } from '../../ui/debrief/debrief-screen.tsx';
import { NotSaved } from '../../ui/notices/notice.tsx';
import type { PageProps } from '../page.ts';
import { CARDS } from './cards.tsx';
import { deskOf } from './desk.ts';
import { notesOf } from './notes-of.ts';
import { shellView } from './shell-view.ts';

export function page({ model, screen, dispatch, hosts }: PageProps<'debrief'>) {
  const { result, card, way } = screen;
  const desk = deskOf(model, result.attempt.id);
  const notes = notesOf(model.notes, result.attempt.id);
  const Card = CARDS[card];
  return (
    <DebriefScreen
      view={shellView(model, result, desk, card)}
      notices={
        model.saving !== 'saved' && (
          <NotSaved reason={model.saving} onCatchUp={() => dispatch({ type: 'catch_up' })} />
        )
      }
    >
      <Card {...{ model, result, desk, notes, way, dispatch, hosts }} />
    </DebriefScreen>
  );
}
