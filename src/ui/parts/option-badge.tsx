// The letter of an option in a shape of its own, so that nobody needs its colour.

import './option-badge.css';

/** Each in a box of 48 by 48. */
const SHAPES = {
  A: 'M24 3.5a20.5 20.5 0 1 1-.1 0Z',
  B: 'M5.5 5.5h37v37h-37Z',
  C: 'M24 3.5 46 43.5H2Z',
  D: 'M24 1.5 46.5 24 24 46.5 1.5 24Z',
} as const;

type Letter = keyof typeof SHAPES;

/** Where the letter stands in its shape. */
const MIDDLE: Readonly<Record<Letter, number>> = { A: 33.5, B: 33.5, C: 40.5, D: 33.5 };

export function OptionBadge({ letter }: { readonly letter: Letter }) {
  return (
    <svg class="option-badge" data-letter={letter} viewBox="0 0 48 48" aria-hidden="true">
      <path d={SHAPES[letter]} />
      <text x="24" y={MIDDLE[letter]} text-anchor="middle">
        {letter}
      </text>
    </svg>
  );
}
