// The phones in the room, for the facilitator alone: how they come in, who is there, and the link for a
// second facilitator.

import { Icon } from '../parts/icon.tsx';
import { useWords } from '../parts/words.tsx';
import type { Entrance } from './wall-entrance.tsx';

export type PhonesView = {
  readonly entrance: Entrance;
  readonly phones: readonly { readonly id: string; readonly nickname: string }[];
  /** For a second facilitator, once one has been made. */
  readonly shared: { readonly link: string; readonly isCopied: boolean } | null;
};

export type PhonesDoors = {
  readonly lock: (isLocked: boolean) => void;
  readonly recode: () => void;
  readonly remove: (phone: string) => void;
  readonly share: () => void;
};

export function DeskPhones(props: { readonly view: PhonesView; readonly doors: PhonesDoors }) {
  const { view, doors } = props;
  const { entrance, phones } = view;
  const { roomPhones: words } = useWords('roomPhones');
  return (
    <section class="card stack tight" aria-labelledby="desk-phones">
      <h2 id="desk-phones">
        <span role="status">{words.phones(phones.length)}</span>
      </h2>
      <p>
        {entrance.address.join('')} <b class="desk-code">{entrance.code}</b>
      </p>
      <div class="doors">
        <button
          type="button"
          class="plain-button"
          aria-pressed={entrance.isLocked}
          onClick={() => doors.lock(!entrance.isLocked)}
        >
          {words.desk.lock}
        </button>
        <button type="button" class="plain-button" onClick={doors.recode}>
          {words.desk.recode}
        </button>
      </div>
      {phones.length > 0 && <Nicknames {...props} />}
      <details>
        <summary>{words.desk.share}</summary>
        <p class="note">{words.desk.shareWhy}</p>
        <button type="button" class="plain-button" onClick={doors.share}>
          {words.desk.makeLink}
        </button>
        {view.shared && (
          <p role="status">
            {view.shared.isCopied && <b>{words.desk.copied} </b>}
            <span class="desk-link">{view.shared.link}</span>
          </p>
        )}
      </details>
    </section>
  );
}

function Nicknames({ view, doors }: Parameters<typeof DeskPhones>[0]) {
  const { roomPhones: words } = useWords('roomPhones');
  return (
    <details>
      <summary>{words.desk.who}</summary>
      <ul class="columns tight desk-nicknames">
        {view.phones.map(({ id, nickname }) => (
          <li key={id} class="inline strip">
            <span class="desk-word">{nickname}</span>
            <button
              type="button"
              class="bar-button"
              aria-label={words.desk.remove(nickname)}
              onClick={() => doors.remove(id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
