// The keys of the desk and of the wall, and what a clicker sends.

import { Panel } from '../parts/panel.tsx';
import { useWords } from '../parts/words.tsx';

export function RoomHelp({ onClose }: { readonly onClose: () => void }) {
  const { room: words } = useWords('room');
  return (
    <Panel title={words.help.title} onClose={onClose}>
      <p>{words.help.everywhere}</p>
      <dl class="columns panel-keys">
        {words.help.keys.map(({ keys, what }) => (
          <div key={keys} class="pairs">
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
