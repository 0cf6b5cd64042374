// A phone in the room: what is on, what may be chosen, and whether the own vote is in.

import type { PhoneView } from '../../core/room/phone-view.ts';
import type { Letter } from '../../core/room/scene.ts';
import { useFocus } from '../parts/focus.ts';
import '../parts/layout.css';
import { useWords } from '../parts/words.tsx';
import { PhoneLine, PhoneOutcomes } from './phone-line.tsx';
import { PhoneOptions } from './phone-options.tsx';
import './phone.css';
import { announced, voteSentence } from './said-on-phone.ts';

type Props = {
  readonly view: PhoneView;
  readonly nickname: string;
  /** The letter of a vote that is still on its way. */
  readonly pending: Letter | null;
  readonly isConnected: boolean;
  readonly onVote: (letter: Letter) => void;
  readonly onAnother: () => void;
};

export function RoomScreen(props: Props) {
  const { view, nickname, pending, isConnected } = props;
  const { phone: words } = useWords('phone');
  const heading = useFocus('room');
  const { title, lead } = words.steps[view.step];
  const vote = voteSentence(props, words);
  return (
    <main class="phone page stack">
      <div class="phone-me row">
        <p>
          <b>{words.you(nickname)}</b>
        </p>
        <button type="button" class="quiet" onClick={props.onAnother}>
          {words.another}
        </button>
        {view.step === 'reading' && <p class="note small">{words.whoSees}</p>}
      </div>
      {!isConnected && <p class="phone-lost strip">{words.lost}</p>}
      <p class="hidden" role="status">
        {announced(props, words)}
      </p>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p>{lead}</p>}
      </div>
      {view.outcomes.length > 0 && view.step === 'asking' ? (
        <PhoneOutcomes view={view} />
      ) : (
        <PhoneLine line={view.step === 'closing' ? null : view.line} language={view.language} />
      )}
      {view.ask && (
        <p class="phone-ask" dir="auto" lang={view.language}>
          {view.ask}
        </p>
      )}
      {view.options.length > 0 && (
        <PhoneOptions
          options={view.options}
          language={view.language}
          mine={pending ?? view.mine}
          onVote={view.vote && props.onVote}
        />
      )}
      {vote && <p class="phone-vote">{vote}</p>}
    </main>
  );
}
