// What can be done with an attempt that is over, beside the one way on: said quietly, in one list.

import type { ComponentChildren } from 'preact';
import { useWords } from './words.tsx';

export type AfterDoors = {
  readonly playAgain: () => void;
  readonly print: () => void;
  readonly leave: () => void;
};

export function AfterLinks(props: {
  readonly doors: AfterDoors;
  /** Addresses; the result is left out where it stands above. */
  readonly result?: string;
  readonly coach: string;
  /** Null where the story has none. */
  readonly map: string | null;
  readonly children?: ComponentChildren;
}) {
  const { doors, result, coach, map } = props;
  const { result: words } = useWords('result');
  const links = [
    ...(result ? [[result, words.toResult] as const] : []),
    ...(map ? [[map, words.toMap] as const] : []),
    [coach, words.toCoach] as const,
  ];
  return (
    <ul class="doors tight flush">
      {links.map(([address, name]) => (
        <li key={address}>
          <a class="quiet" href={address}>
            {name}
          </a>
        </li>
      ))}
      <li>
        <button type="button" class="quiet" onClick={doors.print}>
          {words.print}
        </button>
      </li>
      <li>
        <button type="button" class="quiet" onClick={doors.playAgain}>
          {words.playAgain}
        </button>
      </li>
      {props.children}
    </ul>
  );
}
