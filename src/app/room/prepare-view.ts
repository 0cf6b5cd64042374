// From the workshop to the props of the preparation, and of the guide that is made from a scenario.

import { momentTitle } from '../../core/debrief/moment-title.ts';
import { bestKeyed } from '../../core/room/branches.ts';
import { decisionsOf } from '../../core/room/stops.ts';
import { costOf, sumOfPoints } from '../../core/score/worth.ts';
import type { Decision } from '../../core/story/line.ts';
import type { Engine } from '../../core/story/story.ts';
import type { GuideStop, GuideView } from '../../ui/room/guide-screen.tsx';
import type { PrepareView } from '../../ui/room/prepare-screen.tsx';
import type { WordsHere } from '../../words/words.ts';
import { CARDS } from '../shell/catalogue.ts';
import { makeRoomRoute } from './room-route.ts';
import type { Preparation, Workshop } from './workshop.ts';

type Format = NonNullable<WordsHere['format']>;

const titleOf = (scenario: string): string =>
  CARDS.find(({ header }) => header.id === scenario)?.header.title ?? scenario;

export function prepareView(
  { engine, preparation, kept, keys }: Workshop,
  format: Format,
): PrepareView {
  const rooms = [
    ...kept.map(({ plan, ...room }) => ({ ...room, scenario: plan.scenario, hasPhones: false })),
    ...keys.map((key) => ({ ...key, hasPhones: true })),
  ].toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  return {
    scenarios: CARDS.map(({ header: { id, title } }) => ({
      ...{ id, title },
      href: makeRoomRoute({ screen: 'prepare', scenario: id, stop: null }),
    })),
    chosen: engine && preparation && chosenView(engine, preparation),
    kept: rooms.map(({ id, startedAt, scenario, hasPhones }) => ({
      ...{ id, title: titleOf(scenario), day: format.day(startedAt), hasPhones },
      href: makeRoomRoute({ screen: 'desk', scenario, room: id }),
    })),
  };
}

function chosenView(
  engine: Engine,
  { stops, ...chosen }: Preparation,
): NonNullable<PrepareView['chosen']> {
  const { header, language } = engine.edition;
  const { id, title, summary } = header;
  return {
    ...{ id, title, summary, language, ...chosen },
    stops: decisionsOf(engine).map((decision) => ({
      ...{ id: decision.id, ask: decision.ask, stakes: decision.stakes },
      ...{ title: momentTitle(decision), isChosen: stops.includes(decision.id) },
    })),
    guide: makeRoomRoute({ screen: 'guide', scenario: id }),
  };
}

export function guideView(engine: Engine, { stops }: Preparation): GuideView {
  const { header, language } = engine.edition;
  const { title, summary, role, trains, minutes } = header;
  return {
    ...{ title, language, summary, role, trains, minutes },
    stops: decisionsOf(engine)
      .filter(({ id }) => stops.includes(id))
      .map((decision) => guideStop(engine, decision)),
  };
}

/** The costliest of equal sums is the one that also closes doors. */
function guideStop({ edition: { key } }: Engine, decision: Decision): GuideStop {
  const { id, ask, hint, rule, stakes, choices } = decision;
  const costliest = choices.toSorted(
    (a, b) =>
      costOf(key, { decision, choice: b }) - costOf(key, { decision, choice: a }) ||
      sumOfPoints(a) - sumOfPoints(b),
  )[0];
  const best = choices.find((choice) => choice.id === bestKeyed(decision));
  return {
    ...{ id, ask, hint, rule, stakes, title: momentTitle(decision) },
    ...{ best: best?.text ?? '', costliest: costliest?.text ?? '' },
  };
}
