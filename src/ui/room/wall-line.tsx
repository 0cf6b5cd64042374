// One line of the story on the wall, with who says it.

import type { ComponentChildren } from 'preact';
import type { ReadLine } from '../../core/room/scene.ts';
import { useWords } from '../parts/words.tsx';

export function WallLine(props: {
  readonly line: ReadLine | null;
  readonly language: string;
  readonly badge?: ComponentChildren;
  readonly isLarge?: boolean;
}) {
  const { line } = props;
  const { room: words } = useWords('room');
  if (!line) return null;
  const name = line.isYou ? words.wall.you : line.name;
  return (
    <section class="wall-line" data-is-large={props.isLarge} aria-live="polite">
      <p class="wall-name">
        {name !== null && <b>{name}</b>}
        {props.badge}
      </p>
      <p dir="auto" lang={props.language}>
        {line.text}
      </p>
    </section>
  );
}
