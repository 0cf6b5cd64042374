// From the turning points and the worksheet to the card: nothing is told before it was asked about.

import { bestLine } from '../../../core/debrief/best-line.ts';
import { type Exchange, exchanges } from '../../../core/debrief/exchange.ts';
import { SLIP_WORDS } from '../../../core/debrief/slip-words.ts';
import { type TurningPoint, turningPoints } from '../../../core/debrief/turning-points.ts';
import { wayOf } from '../../../core/play/way.ts';
import type { PointView, TurnsView } from '../../../ui/debrief/turns-view.ts';
import type { Result } from '../model.ts';
import { makeRoute } from '../route.ts';
import { namesIn } from './customer-of.ts';
import type { Worksheet } from './worksheet.ts';

export function turnsView(result: Result, worksheet: Worksheet): TurnsView {
  const { attempt, engine, playthrough } = result;
  const points = turningPoints(engine.edition, engine.story, playthrough, attempt.seed);
  const at = Math.min(worksheet.point, points.length - 1);
  const point = points[at];
  if (!point) return nothingLost(result);
  return {
    kind: 'points',
    told: points.map((one) => isTold(one, worksheet)),
    at,
    point: pointView(result, worksheet, point),
  };
}

/** By the writer's own reason having been tapped, or by having been asked for. */
function isTold({ choice, slip }: TurningPoint, { reasons, told }: Worksheet): boolean {
  return told.includes(choice) || (slip !== null && (reasons[choice] ?? []).includes(slip));
}

function pointView(result: Result, worksheet: Worksheet, point: TurningPoint): PointView {
  const { choice, said, slip, ask, why, hears, skill, stronger, weaker, rule } = point;
  const tapped = worksheet.reasons[choice] ?? [];
  const told = isTold(point, worksheet);
  const isOpen = point.reasons.length === 0;
  return {
    choice,
    before: beforeIn(result, point),
    said,
    question: isOpen ? ask : 'Why might this have landed badly?',
    reasons: point.reasons.map((reason) => ({
      reason,
      words: SLIP_WORDS[reason],
      isTapped: tapped.includes(reason),
      isWriters: told && reason === slip,
    })),
    answer: answerTo(tapped.at(-1) ?? null, slip, told),
    told: told ? { why, hears, skill, stronger, weaker, rule, other: before(result, point) } : null,
  };
}

function answerTo(last: string | null, slip: string | null, told: boolean): string {
  if (last === null) return '';
  if (last === slip) return 'The writer of this story sees it the same way.';
  return told
    ? 'That may well be part of it. The writer put another one first.'
    : 'That may well be part of it. The writer put another one first: try again, or have it told.';
}

function nothingLost(result: Result): TurnsView {
  const { engine, playthrough } = result;
  const best = bestLine(engine.edition.key, playthrough.turns);
  const at = best ? playthrough.turns.indexOf(best) : 0;
  const exchange = exchanges(playthrough)[at];
  return {
    kind: 'nothing_lost',
    best: best && exchange ? { ...exchange, before: beforeIn(result, exchange) } : null,
    other: before(result, { at }),
  };
}

function beforeIn(result: Result, exchange: Exchange): PointView['before'] {
  const spoken = exchange.before;
  return spoken && { name: namesIn(result).get(spoken.speaker) ?? '', text: spoken.text };
}

/** The story re-entered where that line was chosen. */
function before({ attempt }: Result, { at }: Pick<Exchange, 'at'>): string {
  const way = wayOf(attempt.picks.slice(0, at));
  return makeRoute({ screen: 'other', attempt: attempt.id, way });
}
