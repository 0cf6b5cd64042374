// From what is known to the screen.

import { useWords } from '../../ui/parts/words.tsx';
import { CodeScreen } from '../../ui/phone/code-screen.tsx';
import { RoomScreen } from '../../ui/phone/room-screen.tsx';
import type { PhoneMessage, PhoneModel } from './phone.ts';

export function PhonePage(props: {
  readonly model: PhoneModel;
  readonly tell: (message: PhoneMessage) => void;
}) {
  const { model, tell } = props;
  const { phone: words, nicknames } = useWords('phone', 'nicknames');
  const { state, problem, pending, isConnected } = model;
  if (state)
    return (
      <RoomScreen
        view={state.view}
        nickname={nicknames.of(state.nickname)}
        pending={pending?.letter ?? null}
        isConnected={isConnected}
        onVote={(letter) => tell({ type: 'picked', letter })}
        onAnother={() => tell({ type: 'another_wanted' })}
      />
    );
  const { problems } = words;
  const sentence =
    problem && Object.hasOwn(problems, problem)
      ? problems[problem as keyof typeof problems]
      : problems.other;
  return (
    <CodeScreen
      typed={model.typed}
      problem={problem === 'short' ? words.codeShort : problem && sentence}
      isBusy={model.isBusy}
      wasIn={problem === 'signed-out'}
      onType={(text) => tell({ type: 'typed', text })}
      onEnter={() => tell({ type: 'entered' })}
    />
  );
}
