// Who has read what one said: from what is known to the screen.

import { JoinScreen } from '../../ui/join/join-screen.tsx';
import { SeenBy } from '../../ui/join/seen-by.tsx';
import { useWords } from '../../ui/parts/words.tsx';
import { CARDS } from '../shell/catalogue.ts';
import type { Joining, JoinMessage } from './joining.ts';

export function Seen(props: {
  readonly joining: Joining;
  readonly tell: (message: JoinMessage) => void;
}) {
  const { join: words, format } = useWords('join', 'format');
  const { member, reads, problem, isBusy } = props.joining;
  const back = { words: words.seen.back, address: '#/' };
  const common = { title: words.seen.title, isBusy, other: back };
  if (!member || problem === 'signed-out')
    return <JoinScreen {...common} lead={words.seen.signedOut} problem={null} />;
  if (!reads)
    return (
      <JoinScreen
        {...common}
        {...(problem ? {} : { lead: words.waiting })}
        problem={problem && words.problems.offline}
        {...(problem && {
          door: { words: words.again, open: () => props.tell({ type: 'again' }) },
        })}
      />
    );
  const rows = reads.map(({ at, by, what, scenario }) => {
    const card = CARDS.find(({ header }) => header.id === scenario);
    return {
      ...{ at, what },
      by: words.seen.by(by || words.seen.somebody, format.day(at)),
      title: scenario && (card?.header.title ?? scenario),
      language: card?.language,
    };
  });
  return (
    <JoinScreen {...common} lead={words.seen.lead} problem={null}>
      <SeenBy rows={rows} />
    </JoinScreen>
  );
}
