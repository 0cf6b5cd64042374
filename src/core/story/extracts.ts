// Parts of an edition that are loaded before it: the card is part of the page, and the opening is on
// screen before the Ink machine has loaded.

import type { Edition, Header } from './edition.ts';
import type { Beat, ChoiceId } from './line.ts';

/** What the title screen shows of a scenario: nobody of its cast. */
export type Card = {
  readonly header: Omit<Header, 'cast'>;
  readonly language: string;
  readonly endings: number;
  readonly decisions: number;
  /** Choices that always end the story: an attempt whose last pick is one of these is finished. */
  readonly finals: readonly ChoiceId[];
};

/** Enough for the first lines and their choices. */
export type Opening = {
  readonly header: Header;
  readonly language: string;
  readonly edition: string;
  readonly keying: string;
  /** One for each deal. */
  readonly beats: readonly Beat[];
};

export function cardOf({ header: whole, language, key, endings, leadsTo }: Edition): Card {
  const { cast: _, ...header } = whole;
  return {
    header,
    language,
    endings: Object.keys(endings).length,
    decisions: Object.keys(key.decisions).length,
    finals: Object.entries(leadsTo).flatMap(([choice, next]) =>
      next.every((id) => id in endings) ? [choice] : [],
    ),
  };
}
