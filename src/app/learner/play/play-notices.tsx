import type { Play } from '../../../core/play/play.ts';
import { Notice, NotSaved, OtherLineBanner } from '../../../ui/parts/notice.tsx';
import type { Message } from '../message.ts';
import type { Model } from '../model.ts';
import { backFromOther } from './back-from-other.ts';

export function PlayNotices(props: {
  readonly model: Model;
  readonly play: Play;
  readonly dispatch: (message: Message) => void;
  readonly onTryAgain: () => void;
}) {
  const { model, play, dispatch, onTryAgain } = props;
  const { saving } = model;
  const { other } = play;
  return (
    <>
      {other && (
        <OtherLineBanner
          onBack={() =>
            dispatch({ type: 'asked_for', route: backFromOther(model, play.attempt, other) })
          }
        />
      )}
      {model.trouble && !model.trouble.isWherePressed && (
        <Notice
          doors={
            <button type="button" class="plain-button" onClick={onTryAgain}>
              Try again
            </button>
          }
        >
          {model.trouble.sentence}
        </Notice>
      )}
      {saving !== 'saved' && other === null && (
        <NotSaved reason={saving} onCatchUp={() => dispatch({ type: 'catch_up' })} />
      )}
    </>
  );
}
