// Rule 4 of stories/README.md: how the score of a player changes with a single other pick.

import { compare, type Fraction, fraction, subtract, toNumber } from '../../score/fraction.ts';
import type { PickLedger } from '../../score/ledger.ts';
import type { ChoiceId } from '../../story/line.ts';
import { SKILLS, type Skill } from '../../vocabulary.ts';
import type { Arrival } from '../exploration.ts';
import { choicePlace, fault, type Violation, warning } from '../violation.ts';
import type { Board, Offer } from './board.ts';
import { type PlayerPath, pathOf, type RulePlayer, type Scores, scoresOf } from './player.ts';

/** A better pick may lead to harder decisions, but not lower a score by more than this. */
const MOST_A_BETTER_PICK_COSTS = 3;

export type Surprise = {
  readonly law: 'worse_pays' | 'better_costs' | 'repair_pays';
  readonly skill: Skill;
  readonly picked: ChoiceId;
  readonly instead: ChoiceId;
  readonly player: string;
  readonly before: number;
  readonly after: number;
  /** In how many swaps of all players it showed; this one is the largest. */
  readonly times: number;
};

/** Every surprise once per law, choice and skill. */
export function surprises(board: Board, players: readonly RulePlayer[]): readonly Surprise[] {
  const found = new Map<string, Surprise>();
  for (const player of players)
    for (const one of board.openings.flatMap((from) => surprisesFor(board, player, from))) {
      const key = JSON.stringify([one.law, one.skill, one.instead]);
      const known = found.get(key);
      const worse = !known || sizeOf(one) > sizeOf(known) ? one : known;
      found.set(key, { ...worse, times: (known?.times ?? 0) + 1 });
    }
  return [...found.values()];
}

const sizeOf = ({ before, after }: Surprise) => Math.abs(after - before);

function surprisesFor(board: Board, player: RulePlayer, from: Arrival): readonly Surprise[] {
  const journey = pathOf(board, player, from);
  const scores = scoresOf(journey.picks);
  return journey.picks.flatMap((pick, at) => {
    const offers = board.offers[journey.states[at] ?? 0] ?? [];
    const others = offers
      .filter((offer) => offer.pick !== pick)
      .map((offer) => ({ offer, scores: scoresOf(swap(board, player, journey, at, offer)) }));
    return [
      ...others.flatMap((other) => swapSurprises(pick, offers, scores, other)),
      ...repairSurprises(board, player, journey, at, others),
    ].map((one) => ({ ...one, player: player.name, times: 1 }));
  });
}

type Variant = { readonly offer: Offer; readonly scores: Scores };
type Bare = Omit<Surprise, 'player' | 'times'>;

/** The picks when another choice is taken at one place and the rest of the habit is kept. */
function swap(
  board: Board,
  player: RulePlayer,
  { picks }: PlayerPath,
  at: number,
  { pick, edge }: Offer,
): readonly PickLedger[] {
  return [...picks.slice(0, at), pick, ...pathOf(board, player, edge.to).picks];
}

/** Only skills that are tapped there: elsewhere the pick says nothing, and the ways may differ. */
function swapSurprises(
  pick: PickLedger,
  offers: readonly Offer[],
  before: Scores,
  { offer, scores: after }: Variant,
): readonly Bare[] {
  return SKILLS.flatMap((skill) => {
    const [was, is] = [before[skill], after[skill]];
    if (!pick.skills[skill].tapped || !was || !is) return [];
    const points = offer.pick.choice.points[skill] - pick.choice.points[skill];
    const worst = offers.every(
      (one) => one.pick.choice.points[skill] >= offer.pick.choice.points[skill],
    );
    if (points < 0 && worst && compare(is, was) > 0)
      return [bare('worse_pays', skill, [pick, offer.pick], [was, is])];
    const lost = subtract(was, is);
    return points > 0 && compare(lost, fraction(MOST_A_BETTER_PICK_COSTS)) > 0
      ? [bare('better_costs', skill, [pick, offer.pick], [was, is])]
      : [];
  });
}

/** A fault, repaired as well as can be, against the next-worst honest choice. */
function repairSurprises(
  board: Board,
  player: RulePlayer,
  journey: PlayerPath,
  at: number,
  others: readonly Variant[],
): readonly Bare[] {
  const here = board.offers[journey.states[at] ?? 0] ?? [];
  return SKILLS.flatMap((skill) => {
    const honest = here
      .filter(({ pick }) => pick.skills[skill].earned > 0)
      .toSorted((a, b) => a.pick.skills[skill].earned - b.pick.skills[skill].earned)[0];
    if (!honest) return [];
    const own = others.find((one) => one.offer === honest)?.scores ?? scoresOf(journey.picks);
    return here
      .filter(({ pick }) => pick.skills[skill].fault && board.answered.has(pick.choice.id))
      .flatMap((offer) => {
        const repairing = repairsFully(player, offer.pick, skill);
        const repaired = scoresOf(swap(board, repairing, journey, at, offer))[skill];
        const plain = own[skill];
        return repaired && plain && compare(repaired, plain) > 0
          ? [bare('repair_pays', skill, [honest.pick, offer.pick], [plain, repaired])]
          : [];
      });
  });
}

function repairsFully(player: RulePlayer, { choice }: PickLedger, skill: Skill): RulePlayer {
  const points = ({ pick }: Offer) => pick.choice.points[skill];
  return {
    ...player,
    take: (offers) =>
      offers[0]?.pick.answers === choice.id
        ? offers.reduce((best, offer) => (points(offer) > points(best) ? offer : best))
        : player.take(offers),
  };
}

const bare = (
  law: Surprise['law'],
  skill: Skill,
  [picked, instead]: readonly [PickLedger, PickLedger],
  [before, after]: readonly [Fraction, Fraction],
): Bare => ({
  ...{ law, skill, picked: picked.choice.id, instead: instead.choice.id },
  ...{ before: toNumber(before), after: toNumber(after) },
});

const shown = (value: number) => String(Math.round(10 * value) / 10);

export function swapFaults(found: readonly Surprise[]): readonly Violation[] {
  return found.map(({ law, skill, picked, instead, player, before, after, times }) => {
    const change = `from ${shown(before)} to ${shown(after)}`;
    const who = `(the player who ${player}${times > 1 ? `, and ${times - 1} more swaps` : ''})`;
    const sentences = {
      worse_pays: `Taking the worst, “${instead}”, instead of “${picked}” raises ${skill} ${change} ${who}.`,
      better_costs: `Taking the better “${instead}” instead of “${picked}” lowers ${skill} ${change} ${who}.`,
      repair_pays: `“${instead}”, repaired, beats the honest “${picked}” on ${skill}: ${shown(after)} against ${shown(before)} ${who}.`,
    };
    const say = law === 'better_costs' ? warning : fault;
    return say(law, sentences[law], choicePlace(instead), choicePlace(picked));
  });
}
