import { isAttempt, keptPicks, type Play } from '../../../core/play/play.ts';
import type { Trial } from '../../../core/play/purpose.ts';
import { type Way, wayOf } from '../../../core/play/way.ts';
import { MomentBanner, Notice, NotSaved, OtherLineBanner } from '../../../ui/parts/notice.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Message } from '../message.ts';
import type { Model } from '../model.ts';
import { isOpenElsewhere } from '../open-elsewhere.ts';
import type { Route } from '../route.ts';
import { troubleWords } from '../trouble.ts';

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
      {purpose.kind === 'trial' && <TrialNotice {...{ model, play, purpose, dispatch }} />}
      {model.isPickLost && isAttempt(play) && <Notice>{notices.pickLost}</Notice>}
      {saving === 'saved' && isOpenElsewhere(model) && <Notice>{notices.openElsewhere}</Notice>}
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

function TrialNotice(props: {
  readonly model: Model;
  readonly play: Play;
  readonly purpose: Trial;
  readonly dispatch: (message: Message) => void;
}) {
  const { model, play, purpose, dispatch } = props;
  const { of } = purpose;
  if (of === null) return <MomentBanner back="#/team" />;
  const back = () => backFromOther(model, { ...purpose, of }, wayOf(keptPicks(play)));
  return <OtherLineBanner onBack={() => dispatch({ type: 'asked_for', route: back() })} />;
}

/** Back to the debrief in the middle of another line: what was said on it goes along, if it differs. */
export function backFromOther(
  { attempts }: Pick<Model, 'attempts'>,
  trial: Trial & { readonly of: string },
  said: Way,
): Route {
  const own = attempts.find(({ id }) => id === trial.of)?.picks ?? [];
  const isOther = said.some((choice, at) => choice !== own[at]?.choice);
  const way = isOther && said.length > trial.from.length ? said : null;
  return { screen: 'debrief', attempt: trial.of, card: 'other', way };
}
