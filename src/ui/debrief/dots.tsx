// One skill's dots in the order in which the lines were said. One of them is in the tab order; the
// arrow keys walk from one to the next.

import { useRef, useState } from 'preact/hooks';
import type { Dot } from '../../core/debrief/profile.ts';
import type { ChoiceId } from '../../core/story/line.ts';
import { useWords } from '../parts/words.tsx';
import { DotMark } from './dot-mark.tsx';
import { dotWords } from './dot-words.ts';
import type { ProfiledSkill } from './profile-view.ts';

export function Dots(props: {
  readonly skill: ProfiledSkill;
  /** Id of the receipt that a dot opens. */
  readonly receiptId: string;
  readonly onOpen: (choice: ChoiceId | null) => void;
}) {
  const { dots, open, skill } = props.skill;
  const { skills, evidence, scoring } = useWords('skills', 'evidence', 'scoring');
  const [walked, setWalked] = useState<ChoiceId | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const here = Math.max(0, indexOf(dots, walked ?? open));
  const walk = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, here, dots.length);
    const dot = to === null ? undefined : dots[to];
    if (!dot) return;
    event.preventDefault();
    setWalked(dot.choice);
    row.current?.querySelectorAll('button')[to ?? 0]?.focus();
  };
  return (
    <div
      class="dots doors"
      role="toolbar"
      aria-label={evidence.dots.ofSkill(skills.names[skill])}
      ref={row}
      onKeyDown={walk}
    >
      {dots.map((dot, index) => (
        <button
          key={dot.choice}
          type="button"
          class="dot"
          tabIndex={index === here ? 0 : -1}
          aria-expanded={dot.choice === open}
          aria-controls={dot.choice === open ? props.receiptId : undefined}
          onFocus={() => setWalked(dot.choice)}
          onClick={() => props.onOpen(dot.choice === open ? null : dot.choice)}
        >
          <DotMark dot={dot} />
          <span class="dot-line" aria-hidden="true">
            {dot.at + 1}
          </span>
          <span class="hidden">{dotWords(dot, evidence, scoring)}</span>
        </button>
      ))}
    </div>
  );
}

const indexOf = (dots: readonly Dot[], choice: ChoiceId | null): number =>
  dots.findIndex((dot) => dot.choice === choice);

/** Null for any other key. */
function placeAfter(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, here + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, here - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
