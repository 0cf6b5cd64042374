import { isAttempt, keptPicks, type Play } from '../../../core/play/play.ts';
import { wayOf } from '../../../core/play/way.ts';
import { Notice, NotSaved, OtherLineBanner } from '../../../ui/parts/notice.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Message } from '../message.ts';
import type { Model } from '../model.ts';
import { troubleWords } from '../trouble.ts';
import { backFromOther } from './back-from-other.ts';

export function PlayNotices(props: {
  readonly model: Model;
  readonly play: Play;
  readonly dispatch: (message: Message) => void;
  readonly onTryAgain: () => void;
}) {
  const { model, play, dispatch, onTryAgain } = props;
  const { saving } = model;
  const { notices } = useWords('notices');
  const { purpose } = play;
  return (
    <>
      {purpose.kind === 'trial' && (
        <OtherLineBanner
          onBack={() =>
            dispatch({
              type: 'asked_for',
              route: backFromOther(model, purpose, wayOf(keptPicks(play))),
            })
          }
        />
      )}
      {model.isPickLost && isAttempt(play) && <Notice>{notices.pickLost}</Notice>}
      {model.trouble && !model.trouble.isWherePressed && (
        <Notice
          doors={
            <button type="button" class="plain-button" onClick={onTryAgain}>
              {notices.tryAgain}
            </button>
          }
        >
          {troubleWords(model.trouble, notices)}
        </Notice>
      )}
      {saving !== 'saved' && isAttempt(play) && (
        <NotSaved reason={saving} onCatchUp={() => dispatch({ type: 'catch_up' })} />
      )}
    </>
  );
}
