// By hands or with phones; and, where phones are wanted, whether there is a server for them.

import { useWords } from '../parts/words.tsx';

export type VotingView = {
  readonly voting: 'hands' | 'phones';
  /** Null while it is being asked. */
  readonly server: 'ready' | 'none' | 'signed_out' | 'not_allowed' | 'refused' | null;
};

export function PrepareVoting(props: {
  readonly view: VotingView;
  readonly choose: (voting: VotingView['voting']) => void;
}) {
  const { view, choose } = props;
  const { room, roomPhones: words } = useWords('room', 'roomPhones');
  return (
    <>
      <fieldset>
        <legend>{room.prepare.how}</legend>
        <div class="columns tight">
          {(['hands', 'phones'] as const).map((voting) => (
            <label key={voting} class="option">
              <input
                type="radio"
                name="voting"
                checked={view.voting === voting}
                onChange={() => choose(voting)}
              />
              <span>
                <b>{words.voting[voting].name}</b>
                <span class="prepare-ask">{words.voting[voting].what}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {/* Always there, so that what comes into it is read out. */}
      <div role="status" class="stack tight">
        {view.voting === 'phones' && <Server server={view.server} ask={() => choose('phones')} />}
      </div>
    </>
  );
}

function Server(props: { readonly server: VotingView['server']; readonly ask: () => void }) {
  const { server } = props;
  const { roomPhones: words } = useWords('roomPhones');
  if (server === null || server === 'ready') return <p>{words.server[server ?? 'asking']}</p>;
  return (
    <>
      <p class="strip pale">{words.server[server]}</p>
      <div class="doors">
        {server === 'signed_out' && (
          <a class="plain-button" href="#/team">
            {words.server.signIn}
          </a>
        )}
        <button type="button" class="plain-button" onClick={props.ask}>
          {words.server.again}
        </button>
      </div>
    </>
  );
}
