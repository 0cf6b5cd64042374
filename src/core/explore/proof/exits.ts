// Early exits: picks that end the talk, or skip a part of it, where another pick goes on; and how often each
// skill is tapped on all paths without one.

import { type BySkill, bySkill } from '../../by-skill.ts';
import type { ChoiceId, EndingId } from '../../story/line.ts';
import { SKILLS } from '../../vocabulary.ts';
import { aheadOf, alongPaths } from '../along-paths.ts';
import type { Edge } from '../exploration.ts';
import { choicePlace, fault, knot, type Violation, warning } from '../violation.ts';
import type { Board } from './board.ts';

type Ahead = { readonly least: number; readonly most: number };

export type Exits = {
  /** Choices that in some state end the core decisions while another would have gone on. */
  readonly early: ReadonlySet<ChoiceId>;
  /** Choices after which fewer core decisions can follow than must follow another one. */
  readonly short: ReadonlySet<ChoiceId>;
};

/** Core decisions ahead of each state; repair decisions are never a reason to stay. */
function coreAhead({ exploration, ledger }: Board): (edge: Edge) => Ahead {
  const none: Ahead = { least: 0, most: 0 };
  const ahead = aheadOf<Ahead>(
    exploration,
    () => none,
    ({ least, most }, { choice }) => {
      const own = ledger.get(choice)?.answers === null ? 1 : 0;
      return { least: least + own, most: most + own };
    },
    (a, b) => ({ least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) }),
  );
  return ({ to }) => (to.kind === 'ending' ? none : (ahead[to.state] ?? none));
}

export function exitsOf(board: Board): Exits {
  const ahead = coreAhead(board);
  const early = new Set<ChoiceId>();
  const short = new Set<ChoiceId>();
  for (const { edges } of board.exploration.states)
    for (const edge of edges) {
      const { most } = ahead(edge);
      if (most === 0 && edges.some((other) => ahead(other).most > 0)) early.add(edge.choice);
      else if (edges.some((other) => ahead(other).least > most)) short.add(edge.choice);
    }
  return { early, short };
}

export function exitFaults(board: Board, { early, short }: Exits): readonly Violation[] {
  const earning = (id: ChoiceId) => {
    const pick = board.ledger.get(id);
    return SKILLS.filter((skill) => pick?.skills[skill].tapped && pick.choice.points[skill] > 0);
  };
  const say = (ids: ReadonlySet<ChoiceId>, tell: (id: ChoiceId, skills: string) => Violation) =>
    [...ids].flatMap((id) => {
      const skills = earning(id);
      return skills.length === 0 ? [] : [tell(id, skills.join(' and '))];
    });
  return [
    ...say(early, (id, skills) =>
      fault(
        'early_exit',
        `“${id}” ends the talk early and still earns ${skills}; it must be 0 there.`,
        choicePlace(id),
      ),
    ),
    ...say(short, (id, skills) =>
      warning(
        'shortcut',
        `“${id}” skips decisions that others meet and still earns ${skills}.`,
        choicePlace(id),
      ),
    ),
  ];
}

/** Per ending: the fewest taps of each skill on a path to it that is not left early; without such a path, absent. */
export type FewestTaps = Readonly<Record<EndingId, BySkill<number>>>;

export function fewestTaps({ exploration, ledger, key }: Board, { early }: Exits): FewestTaps {
  const isEarly = (id: ChoiceId) => early.has(id) || key.closed[id] !== undefined;
  const taps = bySkill((skill) => {
    const open = (id: ChoiceId) => ledger.get(id)?.skills[skill].open ?? 0;
    return alongPaths<number>(
      exploration,
      0,
      (fewest, { choice }) =>
        isEarly(choice) ? Number.POSITIVE_INFINITY : fewest + (open(choice) > 0 ? 1 : 0),
      Math.min,
    ).endings;
  });
  const reached = Object.keys(exploration.endings).filter((id) =>
    SKILLS.every((skill) => Number.isFinite(taps[skill].get(id))),
  );
  return Object.fromEntries(
    reached.map((id) => [id, bySkill((skill) => taps[skill].get(id) ?? 0)]),
  );
}

export function tapFaults(taps: FewestTaps, least: number): readonly Violation[] {
  return Object.entries(taps).flatMap(([ending, bySkill]) =>
    SKILLS.filter((skill) => bySkill[skill] < least).map((skill) =>
      fault(
        'few_taps',
        `Some path to “${ending}” taps ${skill} only ${bySkill[skill]} times; every path that is not left early needs ${least}.`,
        knot(ending),
      ),
    ),
  );
}
