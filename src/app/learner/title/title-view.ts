// From the model to the props of the title screen: the cards in their order, and which one is next.

import type { Attempt } from '../../../core/play/attempt.ts';
import { isFirstAssessed } from '../../../core/record/evidence.ts';
import {
  nextToPlay,
  type Reason,
  type ScenarioStanding,
  weakestIn,
} from '../../../core/record/next-to-play.ts';
import { endingsSeen, progressIn } from '../../../core/record/progress.ts';
import type { Card } from '../../../core/story/extracts.ts';
import { MODES } from '../../../core/vocabulary.ts';
import type { NextView, Played, PlayedView, ScenarioView } from '../../../ui/title/view.ts';
import type { Words } from '../../../words/words.ts';
import type { Model } from '../model.ts';
import { attemptUnderWay } from '../open-screen.ts';
import { makeRoute } from '../route.ts';

export type TitleWords = Pick<Words, 'title' | 'format'>;

/** Easiest first, then shortest: the same order on every visit, so that a card is found again. */
export function scenarioViews(model: Model, words: TitleWords): readonly ScenarioView[] {
  return inOrder(model.cards).map((card) => scenarioView(model, card, words));
}

export function nextView(model: Model, words: TitleWords): NextView | null {
  const next = nextToPlay(inOrder(model.cards).map((card) => standingOf(model, card)));
  return next && next !== 'working_out'
    ? { id: next.id, why: whyOf(next.reason, words.title) }
    : next;
}

/** The attempt that was begun last, in either mode. */
export function underWayOf(model: Model, scenario: string) {
  return MODES.flatMap((mode) => attemptUnderWay(model, scenario, mode) ?? [])
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt))
    .at(-1);
}

const inOrder = (cards: readonly Card[]) =>
  [...cards].sort(({ header: a }, { header: b }) => a.level - b.level || a.minutes - b.minutes);

function scenarioView(
  model: Model,
  { header, language, endings }: Card,
  words: TitleWords,
): ScenarioView {
  const underWay = underWayOf(model, header.id);
  const { id, title, summary, role, trade = '', trains, theme = null } = header;
  const { minutes, level, rounds = null } = header;
  const played = playedView(model, id, words.format);
  const isKnown = played === null || played.kind === 'known';
  return {
    ...{ id, language, title, summary, role, trade, trains, theme, minutes, level, rounds },
    endings: { seen: isKnown ? endingsSeen(model, id) : null, total: endings },
    isAssessed: model.attempts.some((one) => one.scenario === id && one.mode === 'assess'),
    played,
    underWay: underWay
      ? {
          mode: underWay.mode,
          at: words.title.begun(words.format.dayOfYear(underWay.startedAt)),
          decided: underWay.picks.length,
        }
      : null,
  };
}

function playedView(model: Model, scenario: string, format: Words['format']): PlayedView | null {
  const addressed = ({ id, mode, startedAt }: Attempt): Played => ({
    mode,
    day: format.dayOfYear(startedAt),
    address: makeRoute({ screen: 'result', attempt: id }),
  });
  const progress = progressIn(model, scenario);
  if (progress.kind === 'none') return null;
  if (progress.kind !== 'known') return { kind: progress.kind, last: addressed(progress.last) };
  const { attempt, ended } = progress.last;
  const { bands, withHelp } = ended;
  const isEvidence = isFirstAssessed(model.attempts, attempt) && !withHelp;
  return { kind: 'known', last: addressed(attempt), bands, withHelp, isEvidence };
}

function standingOf(model: Model, { header: { id, level } }: Card): ScenarioStanding {
  const underWaySince = underWayOf(model, id)?.startedAt ?? null;
  const progress = progressIn(model, id);
  if (progress.kind === 'none') return { id, level, underWaySince, last: null };
  if (progress.kind === 'known') {
    const { attempt } = progress.last;
    const last = { startedAt: attempt.startedAt, weakest: weakestIn(progress.last) };
    return { id, level, underWaySince, last };
  }
  const weakest = progress.kind === 'working_out' ? undefined : null;
  return { id, level, underWaySince, last: { startedAt: progress.last.startedAt, weakest } };
}

function whyOf(reason: Reason, { why }: TitleWords['title']): string {
  switch (reason.kind) {
    case 'under_way':
      return why.begun;
    case 'first':
      return why.easiest;
    case 'new': {
      const { weakest, isOnly } = reason;
      const news = isOnly ? why.onlyNew : why.new;
      return weakest ? why.weakestNew(weakest.skill, weakest.band, isOnly) : news;
    }
    case 'unknown':
      return why.unknown;
    case 'weakest': {
      const { skill, band } = reason.weakest;
      return band === 'strong' ? why.allStrong : why.weakest(skill, band, reason.isTied);
    }
  }
}
