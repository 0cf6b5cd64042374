// How a phone comes in: large before the story has begun, then in a corner of the wall.

import type { WallView } from '../../core/room/wall-view.ts';
import { QrCode } from '../parts/qr-code.tsx';
import { useWords } from '../parts/words.tsx';
import './wall-entrance.css';

export type Entrance = {
  /** Host and path, as one types them one after the other. */
  readonly address: readonly [string, string];
  readonly code: string;
  /** For a camera: the address with the code. */
  readonly link: string;
  readonly phones: number;
  /** Nobody new comes in. */
  readonly isLocked: boolean;
};

export function WallEntrance(props: { readonly entrance: Entrance; readonly view: WallView }) {
  const { entrance, view } = props;
  const { roomPhones: words } = useWords('roomPhones');
  if (view.step === 'closing') return null;
  const isFirst = view.step === 'reading' && view.lines.length <= 1;
  return (
    <aside
      class={isFirst ? 'wall-entrance wall-lobby' : 'wall-entrance stage-corner'}
      aria-label={words.wall.join}
    >
      {entrance.isLocked ? (
        <p>{words.wall.locked}</p>
      ) : (
        <>
          <QrCode address={entrance.link} />
          <p>
            {isFirst && <b>{words.wall.join}</b>}
            <span class="wall-address">
              {entrance.address[0]}
              <wbr />
              {entrance.address[1]}
            </span>
            <b class="wall-code">{entrance.code}</b>
            {isFirst && <span>{words.phones(entrance.phones)}</span>}
          </p>
        </>
      )}
    </aside>
  );
}
