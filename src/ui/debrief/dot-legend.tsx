import type { Dot } from '../../core/debrief/profile.ts';
import { useWords } from '../parts/words.tsx';
import { DotMark } from './dot-mark.tsx';

const PLAIN = {
  points: 0,
  stakes: 1,
  fault: false,
  isRepaired: false,
  answers: null,
  red: null,
} as const;

/** What the shapes mean, once for all skills, and only those that are there. */
export function DotLegend({ dots }: { readonly dots: readonly Dot[] }) {
  const has = (isThere: (dot: Dot) => unknown) => dots.some(isThere);
  const { dots: words } = useWords('evidence').evidence;
  return (
    <ul class="legend" aria-label={words.legend}>
      <li>
        {[1, 2, 3, 4].map((points) => (
          <DotMark key={points} dot={{ ...PLAIN, points }} />
        ))}
        <span>{words.fuller}</span>
      </li>
      {has(({ stakes }) => stakes === 2) && (
        <li>
          <DotMark dot={{ ...PLAIN, points: 2, stakes: 2 }} />
          {words.large}
        </li>
      )}
      {has(({ fault, red }) => fault && !red) && (
        <li>
          <DotMark dot={{ ...PLAIN, fault: true }} />
          {words.faulty}
        </li>
      )}
      {has(({ red }) => red) && (
        <li>
          <DotMark dot={{ ...PLAIN, red: 'lie' }} />
          {words.crossed}
        </li>
      )}
      {has(({ answers }) => answers) && (
        <li>
          <DotMark dot={{ ...PLAIN, points: 3, answers: 'any' }} />
          {words.answers}
        </li>
      )}
      {has(({ isRepaired }) => isRepaired) && (
        <li>
          <DotMark dot={{ ...PLAIN, fault: true, isRepaired: true }} />
          {words.isRepaired}
        </li>
      )}
    </ul>
  );
}
