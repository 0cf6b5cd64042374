// The phones in the room, for the facilitator alone: how they come in, who is there, and the link for
// another desk.

import { useWords } from '../parts/words.tsx';
import type { Entrance } from './wall-entrance.tsx';

export type PhonesView = {
  readonly entrance: Entrance;
  readonly nicknames: readonly string[];
  /** The address of this desk, with its secret. */
  readonly link: string;
  /** Null: it could not be, so that it has to be shown. */
  readonly isLinkCopied: boolean | null;
};

export function DeskPhones(props: { readonly view: PhonesView; readonly onCopyLink: () => void }) {
  const { entrance, nicknames, link, isLinkCopied } = props.view;
  const { roomPhones: words } = useWords('roomPhones');
  return (
    <section class="card stack tight" aria-labelledby="desk-phones">
      <h2 id="desk-phones">
        <span role="status">{words.desk.phones(nicknames.length)}</span>
      </h2>
      <p>
        {entrance.address} <b class="desk-code">{entrance.code}</b>
      </p>
      {nicknames.length > 0 && (
        <details>
          <summary>{words.desk.who}</summary>
          <ul class="desk-nicknames inline">
            {nicknames.map((nickname) => (
              <li key={nickname} class="tag pale">
                {nickname}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{words.desk.another}</summary>
        <p class="note">{words.desk.anotherWhy}</p>
        <button type="button" class="plain-button" onClick={props.onCopyLink}>
          {words.desk.copyLink}
        </button>
        <p role="status">
          {isLinkCopied === true && words.desk.copied}
          {isLinkCopied === null && <span class="address">{link}</span>}
        </p>
      </details>
    </section>
  );
}
