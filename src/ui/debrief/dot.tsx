// A dot as it is drawn, as it is said, and what its shapes mean. The more was earned, the fuller and
// the darker it is; a large one counts twice. A fault is crossed out, a red line is a stop sign, a
// repair is a square, and what was put right later has a tick.

import type { Dot } from '../../core/debrief/dots.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from '../parts/words.tsx';

type Drawn = Pick<Dot, 'points' | 'stakes' | 'fault' | 'isRepaired' | 'answers' | 'red'>;

const MIDDLE = 14;
const RADIUS = 10.5;

export function DotMark({ dot }: { readonly dot: Drawn }) {
  const { points, stakes, fault, isRepaired, answers, red } = dot;
  const shape = red ? 'stop' : answers ? 'square' : 'round';
  return (
    <svg
      class="dot-mark"
      viewBox="0 0 28 28"
      aria-hidden="true"
      data-points={points}
      data-stakes={stakes}
      data-shape={shape}
    >
      <path class="dot-ground" d={OUTLINES[shape]} />
      {points > 0 && <path class="dot-fill" d={fillOf(shape, points)} />}
      <path class="dot-edge" d={OUTLINES[shape]} />
      {(fault || red) && <path class="dot-cross" d="M9.6 9.6l8.8 8.8M18.4 9.6l-8.8 8.8" />}
      {isRepaired && (
        <>
          <circle class="dot-tick-ground" cx="21.5" cy="21.5" r="6" />
          <path class="dot-tick" d="M18.8 21.8l2 2.1 3.4-4.5" />
        </>
      )}
    </svg>
  );
}

const ROUND = `M${MIDDLE} ${MIDDLE - RADIUS}a${RADIUS} ${RADIUS} 0 1 1 -.01 0Z`;

const OUTLINES = {
  round: ROUND,
  square: 'M4 4h20v20H4Z',
  stop: 'M9.4 3h9.2L25 9.4v9.2L18.6 25H9.4L3 18.6V9.4Z',
} as const;

/** As many quarters as there are points: of a round dot clockwise from the top, else from below. */
function fillOf(shape: keyof typeof OUTLINES, points: number): string {
  if (shape !== 'round') return `M4 24V${24 - 5 * points}h20V24Z`;
  if (points >= 4) return ROUND;
  const angle = (points / 4) * 2 * Math.PI;
  const x = MIDDLE + RADIUS * Math.sin(angle);
  const y = MIDDLE - RADIUS * Math.cos(angle);
  const isLarge = points > 2 ? 1 : 0;
  return `M${MIDDLE} ${MIDDLE}V${MIDDLE - RADIUS}A${RADIUS} ${RADIUS} 0 ${isLarge} 1 ${x} ${y}Z`;
}

/** All that a dot's shape says, in words. */
export function dotWords(
  { at, points, best, stakes, fault, isRepaired, answers, red }: Dot,
  { dots }: Words['evidence'],
  { redLines }: Words['scoring'],
) {
  return [
    dots.earned(at + 1, points, best),
    ...(stakes === 2 ? [dots.twice] : []),
    ...(answers ? [dots.repair] : []),
    ...(fault && !red ? [dots.fault] : []),
    ...(red ? [dots.redLine(redLines[red])] : []),
    ...(isRepaired ? [dots.isRepaired] : []),
  ].join(', ');
}

const PLAIN = {
  points: 0,
  stakes: 1,
  fault: false,
  isRepaired: false,
  answers: null,
  red: null,
} as const;

/** What the shapes mean, once for all skills, folded away; only those that are there. */
export function DotLegend({ dots }: { readonly dots: readonly Dot[] }) {
  const { dots: words } = useWords('evidence').evidence;
  const signs: readonly (readonly [(dot: Dot) => unknown, string, readonly Partial<Drawn>[]])[] = [
    [() => true, words.fuller, [1, 2, 3, 4].map((points) => ({ points }))],
    [({ stakes }) => stakes === 2, words.large, [{ points: 2, stakes: 2 }]],
    [({ fault, red }) => fault && !red, words.faulty, [{ fault: true }]],
    [({ red }) => red, words.crossed, [{ red: 'lie' }]],
    [({ answers }) => answers, words.answers, [{ points: 3, answers: 'any' }]],
    [({ isRepaired }) => isRepaired, words.isRepaired, [{ fault: true, isRepaired: true }]],
  ];
  return (
    <details>
      <summary>{words.legend}</summary>
      <ul class="legend">
        {signs
          .filter(([isThere]) => dots.some(isThere))
          .map(([, means, drawn]) => (
            <li key={means}>
              {drawn.map((dot) => (
                <DotMark key={dot.points} dot={{ ...PLAIN, ...dot }} />
              ))}
              <span>{means}</span>
            </li>
          ))}
      </ul>
    </details>
  );
}
