// The card “Turning points”: nothing is told before it was asked about.

import { bestLine } from '../../../core/debrief/best-line.ts';
import { exchanges, quoteOf } from '../../../core/debrief/exchange.ts';
import { type TurningPoint, turningPoints } from '../../../core/debrief/turning-points.ts';
import { TurnsCard } from '../../../ui/debrief/turns-card.tsx';
import type { PointView, TurnsView } from '../../../ui/debrief/turns-view.ts';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Words } from '../../../words/words.ts';
import { makeRoute } from '../route.ts';
import type { CardProps } from './card-props.ts';
import { type Finished, routeBefore } from './finished.ts';
import type { Worksheet } from './worksheet.ts';

type TurnsWords = Pick<Words, 'debrief' | 'scoring'>;

export function Turns({ finished, worksheet, dispatch }: CardProps) {
  const words = useWords('debrief', 'scoring');
  return (
    <TurnsCard
      view={turnsView(finished, worksheet, words)}
      doors={{
        show: (point) => dispatch({ type: 'debrief', what: 'point_shown', point }),
        tap: (choice, reason) =>
          dispatch({ type: 'debrief', what: 'reason_tapped', choice, reason }),
        tell: (choice) => dispatch({ type: 'debrief', what: 'why_asked', choice }),
      }}
    />
  );
}

export function turnsView(finished: Finished, worksheet: Worksheet, words: TurnsWords): TurnsView {
  const { attempt, engine, playthrough } = finished;
  const points = turningPoints(engine.edition, engine.story, playthrough, attempt.seed);
  const at = Math.min(worksheet.point, points.length - 1);
  const point = points[at];
  if (!point) return nothingLost(finished);
  return {
    kind: 'points',
    told: points.map((one) => isTold(one, worksheet)),
    at,
    point: pointView(finished, worksheet, point, words),
  };
}

/** By the writer's own reason having been tapped, or by having been asked for. */
function isTold({ choice, slip }: TurningPoint, { reasons, told }: Worksheet): boolean {
  return told.includes(choice) || (slip !== null && (reasons[choice] ?? []).includes(slip));
}

function pointView(
  finished: Finished,
  worksheet: Worksheet,
  point: TurningPoint,
  words: TurnsWords,
): PointView {
  const { choice, said, slip, ask, why, hears, skill, stronger, weaker, rule } = point;
  const tapped = worksheet.reasons[choice] ?? [];
  const told = isTold(point, worksheet);
  const isOpen = point.reasons.length === 0;
  return {
    choice,
    before: quoteOf(point.before, finished.engine.edition.header.cast),
    said,
    question: isOpen ? ask : words.debrief.turns.question,
    reasons: point.reasons.map((reason) => ({
      reason,
      words: words.scoring.slips[reason],
      isTapped: tapped.includes(reason),
      isWriters: told && reason === slip,
    })),
    answer: answerTo(tapped.at(-1) ?? null, slip, told, words.debrief.turns.answers),
    told: told
      ? {
          why,
          hears,
          skill,
          stronger,
          weaker,
          rule,
          other: makeRoute(routeBefore(finished, point.at)),
        }
      : null,
  };
}

function answerTo(
  last: string | null,
  slip: string | null,
  told: boolean,
  words: Words['debrief']['turns']['answers'],
): string {
  if (last === null) return '';
  if (last === slip) return words.same;
  return told ? words.told : words.another;
}

function nothingLost(finished: Finished): TurnsView {
  const { engine, playthrough } = finished;
  const best = bestLine(engine.edition.key, playthrough.turns);
  const at = best ? playthrough.turns.indexOf(best) : 0;
  const exchange = exchanges(playthrough)[at];
  return {
    kind: 'nothing_lost',
    best:
      best && exchange
        ? { ...exchange, before: quoteOf(exchange.before, engine.edition.header.cast) }
        : null,
    other: makeRoute(routeBefore(finished, at)),
  };
}
