// The card “Turning points”: nothing is told before it was asked about.

import { bestLine } from '../../../core/debrief/best-line.ts';
import { exchanges, quoteOf } from '../../../core/debrief/exchange.ts';
import { type TurningPoint, turningPoints } from '../../../core/debrief/turning-points.ts';
import { type PointView, TurnsCard, type TurnsView } from '../../../ui/debrief/turns-card.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Words } from '../../../words/words.ts';
import { makeRoute } from '../route.ts';
import type { CardProps } from './card-props.ts';
import { Face } from './face.tsx';
import { type Finished, routeBefore } from './finished.ts';
import { facesAround } from './looked-at.ts';
import { ceilingsOf } from './receipts.ts';
import type { Worksheet } from './worksheet.ts';

type TurnsWords = Pick<Words, 'debrief' | 'scoring' | 'evidence' | 'skills'>;

export function Turns({ finished, worksheet, dispatch }: CardProps) {
  const words = useWords('debrief', 'scoring', 'evidence', 'skills');
  const view = turnsView(finished, worksheet, words);
  const faces = view.kind === 'points' ? facesAround(finished, view.point.at) : null;
  return (
    <TurnsCard
      view={view}
      faces={
        faces && {
          before: <Face tableau={faces.before.tableau} />,
          after: <Face tableau={faces.after.tableau} />,
        }
      }
      doors={{
        show: (point) => dispatch({ type: 'debrief', what: 'point_shown', point }),
        answer: (choice, reason) =>
          dispatch({ type: 'debrief', what: 'reason_tapped', choice, reason }),
      }}
    />
  );
}

export function turnsView(finished: Finished, worksheet: Worksheet, words: TurnsWords): TurnsView {
  const { attempt, engine, playthrough } = finished;
  const points = turningPoints(engine.edition, engine.story, playthrough, attempt.seed);
  const shown = Math.min(worksheet.point, points.length - 1);
  const point = points[shown];
  if (!point) return nothingLost(finished, words);
  return {
    kind: 'points',
    lines: playthrough.turns.length,
    shown,
    points: points.map(({ at, title, said, choice }) => ({
      at,
      title,
      said,
      isTold: choice in worksheet.answers,
    })),
    point: pointView(finished, worksheet, point, words),
  };
}

function pointView(
  finished: Finished,
  { answers }: Worksheet,
  point: TurningPoint,
  words: TurnsWords,
): PointView {
  const { at, title, choice, said, slip, ask, why, hears, skill, stronger, weaker } = point;
  const { question, answers: answered } = words.debrief.turns;
  const tapped = answers[choice];
  const faces = facesAround(finished, at);
  return {
    ...{ at, title, choice, said },
    before: quoteOf(point.before, finished.engine.edition.header.cast),
    moods: faces && { before: faces.before.mood, after: faces.after.mood },
    question: point.reasons.length === 0 ? ask : question,
    reasons: point.reasons.map((reason) => ({
      reason,
      words: words.scoring.slips[reason],
      isTapped: tapped === reason,
      isWriters: tapped !== undefined && reason === slip,
    })),
    answer: tapped ? answered[tapped === slip ? 'same' : 'another'] : '',
    told:
      tapped === undefined
        ? null
        : { why, hears, skill, stronger, weaker, other: makeRoute(routeBefore(finished, at)) },
  };
}

function nothingLost(finished: Finished, words: TurnsWords): TurnsView {
  const { engine, playthrough } = finished;
  const best = bestLine(engine.edition.key, playthrough.turns);
  const at = best ? playthrough.turns.indexOf(best) : 0;
  const exchange = exchanges(playthrough)[at];
  const { cast } = engine.edition.header;
  return {
    kind: 'nothing_lost',
    best: best && exchange ? { ...exchange, before: quoteOf(exchange.before, cast) } : null,
    ceilings: [...ceilingsOf(finished, words).values()],
    other: makeRoute(routeBefore(finished, at)),
  };
}
