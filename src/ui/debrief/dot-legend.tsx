import type { Dot } from '../../core/debrief/profile.ts';
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
  return (
    <ul class="legend" aria-label="What the dots mean">
      <li>
        {[1, 2, 3, 4].map((points) => (
          <DotMark key={points} dot={{ ...PLAIN, points }} />
        ))}
        <span>the fuller, the more it earned</span>
      </li>
      {has(({ stakes }) => stakes === 2) && (
        <li>
          <DotMark dot={{ ...PLAIN, points: 2, stakes: 2 }} />
          large: counts twice
        </li>
      )}
      {has(({ fault, red }) => fault && !red) && (
        <li>
          <DotMark dot={{ ...PLAIN, fault: true }} />
          earned nothing: a fault
        </li>
      )}
      {has(({ red }) => red) && (
        <li>
          <DotMark dot={{ ...PLAIN, red: 'lie' }} />
          crossed a red line
        </li>
      )}
      {has(({ answers }) => answers) && (
        <li>
          <DotMark dot={{ ...PLAIN, points: 3, answers: 'any' }} />
          answers a fault
        </li>
      )}
      {has(({ isRepaired }) => isRepaired) && (
        <li>
          <DotMark dot={{ ...PLAIN, fault: true, isRepaired: true }} />
          put right later
        </li>
      )}
    </ul>
  );
}
