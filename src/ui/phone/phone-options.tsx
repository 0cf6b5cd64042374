// The answers, each with its letter and shape as on the wall. The own one has a mark and a word, not
// only a colour.

import type { PhoneOption } from '../../core/room/phone-view.ts';
import type { Letter } from '../../core/room/scene.ts';
import { OptionBadge } from '../parts/option-badge.tsx';
import { useWords } from '../parts/words.tsx';

export function PhoneOptions(props: {
  readonly options: readonly PhoneOption[];
  readonly language: string;
  readonly mine: Letter | null;
  /** Null while no vote is open. */
  readonly onVote: ((letter: Letter) => void) | null;
}) {
  const { mine, onVote, language } = props;
  const { phone: words } = useWords('phone');
  return (
    <ol class="phone-options stack" aria-label={words.options}>
      {props.options.map((option) => {
        const { letter } = option;
        const isMine = mine === letter;
        const inside = <Inside option={option} isMine={isMine} language={language} />;
        const common = {
          class: 'option phone-option',
          'data-letter': letter,
          'data-is-mine': isMine,
        };
        return (
          <li key={letter}>
            {onVote ? (
              <button
                type="button"
                {...common}
                aria-pressed={isMine}
                onClick={() => onVote(letter)}
              >
                {inside}
              </button>
            ) : (
              <div {...common}>{inside}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Inside(props: {
  readonly option: PhoneOption;
  readonly isMine: boolean;
  readonly language: string;
}) {
  const { option, isMine, language } = props;
  const { phone: words } = useWords('phone');
  return (
    <>
      <OptionBadge letter={option.letter} />
      <span>
        <span class="hidden">{option.letter}: </span>
        <span dir="auto" lang={language}>
          {option.text}
        </span>
        {option.to && <span class="note"> ({words.to(option.to)})</span>}
        {isMine && <b class="phone-mine">✓ {words.yours}</b>}
      </span>
    </>
  );
}
