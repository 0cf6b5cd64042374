import { Notice, NotSaved, RetryBanner } from '../ui/notices/notice.tsx';
import type { Message } from './message.ts';
import type { Model } from './model.ts';
import type { Hosts } from './page.ts';
import type { Play } from './play.ts';

export function PlayNotices(props: {
  readonly model: Model;
  readonly play: Play;
  readonly dispatch: (message: Message) => void;
  readonly hosts: Hosts;
}) {
  const { model, play, dispatch, hosts } = props;
  const { saving } = model;
  const result = { screen: 'result', attempt: play.attempt.id } as const;
  return (
    <>
      {play.retryAt !== null && (
        <RetryBanner onBack={() => dispatch({ type: 'asked_for', route: result })} />
      )}
      {model.trouble && (
        <Notice
          doors={
            <button type="button" class="plain-button" onClick={() => dispatch({ type: 'reload' })}>
              Try again
            </button>
          }
        >
          {model.trouble}
        </Notice>
      )}
      {saving !== 'saved' && play.retryAt === null && (
        <NotSaved
          reason={saving}
          onCatchUp={() => dispatch({ type: 'caught_up', fresh: hosts.fresh() })}
        />
      )}
    </>
  );
}
