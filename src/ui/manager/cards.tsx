// Links as cards: one sheet to print, cut up and hand out, or to pin to the wall of the staff room.

import { Icon } from '../parts/icon.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { useWords } from '../parts/words.tsx';
import './cards.css';

export type LinkCard = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly until: string;
};

export function Cards(props: {
  readonly cards: readonly LinkCard[];
  /** How many people there are; links of those without a card can only be made anew. */
  readonly people: number;
  /** No other device reaches these addresses. */
  readonly isHereOnly: boolean;
  /** Address of what comes after the cards. */
  readonly assignments: string;
  /** Address of the page on which people are added. */
  readonly toPeople: string;
  readonly onPrint: () => void;
  readonly onNewLinks: () => void;
  readonly onCopy: (text: string) => void;
}) {
  const { cards, people, onCopy } = props;
  const { cards: words, people: said } = useWords('managerPeople').managerPeople;
  if (cards.length === 0)
    return (
      <section class="card stack narrow">
        <p>{people === 0 ? words.nobody : words.toldOnce}</p>
        {people === 0 ? (
          <a class="main-button in-place" href={props.toPeople}>
            {said.add}
          </a>
        ) : (
          <button type="button" class="main-button in-place" onClick={props.onNewLinks}>
            {words.makeAll(people)}
          </button>
        )}
      </section>
    );
  return (
    <>
      <div class="screen-only stack">
        {props.isHereOnly && (
          <p class="strip pale" role="note">
            {words.hereOnly}
          </p>
        )}
        <div class="doors">
          <button type="button" class="main-button" onClick={props.onPrint}>
            <Icon name="print" /> {words.print}
          </button>
          <a class="plain-button" href={props.assignments}>
            {said.thenAssign}
          </a>
        </div>
      </div>
      <ul class="link-cards">
        {cards.map((card) => (
          <li key={card.id} class="link-card box">
            <QrCode address={card.address} />
            <div class="stack tight">
              <b class="heading" dir="auto">
                {card.name}
              </b>
              <p class="small">{words.how}</p>
              <p class="small address">{card.address}</p>
              <p class="small note">{words.until(card.until)}</p>
              <button
                type="button"
                class="quiet flush screen-only"
                onClick={() => onCopy(card.address)}
              >
                {words.copy}
                <span class="hidden">: {card.name}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
