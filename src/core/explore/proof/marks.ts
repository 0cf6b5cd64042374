// Rule 9 of stories/README.md: what can be seen of a choice without understanding it must not show
// how good it is. A mark is a number: 1 and 0 for “has it” and “has it not”, or a count.

import { bySkill } from '../../by-skill.ts';
import { PASS_MARKS } from '../../score/bands.ts';
import { sumOfPoints } from '../../score/worth.ts';
import type { Choice, Decision } from '../../story/line.ts';
import { SKILLS, type Skill } from '../../vocabulary.ts';
import { choicePlace, fault, type Violation } from '../violation.ts';
import type { Board } from './board.ts';
import { countOf, hasPhrase, NUMBER_WORDS, PROMISE_WORDS, SORRY_WORDS } from './courtesy.ts';
import { leastIn, type Outcome, outcomePerDeal } from './habits.ts';
import { type RulePlayer, reachesAll } from './player.ts';

/** Of the decisions where a mark tells choices apart. */
export const MOST_MARKED_BEST = 0.5;
/** In fewer decisions than these a share is chance. */
const ENOUGH_DECISIONS = 4;
/** Parts of decisions are added up in floating point. */
const ROUNDING = 1e-9;

export type SurfaceMark = { readonly name: string; readonly of: (text: string) => number };

const has = (name: string, test: (text: string) => boolean): SurfaceMark => ({
  name,
  of: (text) => (test(text) ? 1 : 0),
});

const bare = (text: string): string => text.replace(/^[\s“"']+|[\s”"']+$/gu, '');
const sentences = (text: string): number =>
  bare(text)
    .split(/[.!?…]+(?=\s|$)/u)
    .filter(Boolean).length;
/** A capital letter that no sentence begins with. */
const NAME = /(?<![.!?…:]\s|[.!?…][”"’]\s|^)(?<=[\s“"(])(?!I\b)\p{Lu}\p{Ll}/u;

const YES_OR_NO: readonly SurfaceMark[] = [
  has('ends in a question', (text) => bare(text).endsWith('?')),
  has('contains a question', (text) => text.includes('?')),
  has('contains an exclamation', (text) => text.includes('!')),
  has('says sorry', (text) => countOf(text, SORRY_WORDS) > 0),
  has('promises in words', (text) => hasPhrase(text, PROMISE_WORDS)),
  has('names a time or a number', (text) => /\d/u.test(text) || countOf(text, NUMBER_WORDS) > 0),
  has('contains a name', (text) => NAME.test(bare(text))),
  has('begins with “I”', (text) => /^I\b/u.test(bare(text))),
  has('begins with “you”', (text) => /^your?\b/iu.test(bare(text))),
];

export const SURFACE_MARKS: readonly SurfaceMark[] = [
  ...YES_OR_NO,
  { name: 'has most sentences', of: sentences },
  { name: 'has fewest sentences', of: (text) => -sentences(text) },
  { name: 'is longest', of: (text) => text.length },
  { name: 'is shortest', of: (text) => -text.length },
];

export type MarkedBest = {
  readonly mark: string;
  /** Where some choices have more of the mark than others. */
  readonly decisions: number;
  /**
   * In how many of them, on average, a marked choice taken blindly is the best; of several marked
   * ones each counts for its part.
   */
  readonly best: Readonly<Record<Skill | 'sum', number>>;
};

const worth = (choice: Choice, by: Skill | 'sum'): number =>
  by === 'sum' ? sumOfPoints(choice) : choice.points[by];

const BY = [...SKILLS, 'sum'] as const;

export function surfaceMarks(decisions: readonly Decision[]): readonly MarkedBest[] {
  return SURFACE_MARKS.map((mark) => {
    const telling = decisions.filter(
      ({ choices }) => marked(mark, choices).length < choices.length,
    );
    const best = (by: Skill | 'sum') =>
      telling.reduce((all, { choices }) => {
        const most = Math.max(...choices.map((choice) => worth(choice, by)));
        const seen = marked(mark, choices);
        return all + seen.filter((choice) => worth(choice, by) === most).length / seen.length;
      }, 0);
    return {
      mark: mark.name,
      decisions: telling.length,
      best: { ...bySkill(best), sum: best('sum') },
    };
  });
}

function marked({ of }: SurfaceMark, choices: readonly Choice[]): readonly Choice[] {
  const most = Math.max(...choices.map(({ text }) => of(text)));
  return choices.filter(({ text }) => of(text) === most);
}

export function markFaults(
  found: readonly MarkedBest[],
  passing: readonly Outcome[],
): readonly Violation[] {
  const shares = found
    .filter(({ decisions }) => decisions >= ENOUGH_DECISIONS)
    .flatMap(({ mark, decisions, best }) =>
      BY.filter((by) => best[by] > MOST_MARKED_BEST * decisions + ROUNDING).map((by) =>
        fault(
          'mark_is_best',
          `In ${decisions} decisions a choice that ${mark} stands beside one of which that is not so. Taken blindly it is the best ${by === 'sum' ? 'by the sum of its points' : `on ${by}`} in ${best[by].toFixed(1)} of them; at most half is fair.`,
        ),
      ),
    );
  const players = passing.map(({ player, picks }) =>
    fault(
      'mark_passes',
      `The player who ${player} passes; nobody should pass who has not understood.`,
      ...picks.map(choicePlace),
    ),
  );
  return [...shares, ...players];
}

const opposite = ({ name, of }: SurfaceMark): SurfaceMark => ({
  name: `not: ${name}`,
  of: (text) => -of(text),
});

/** Takes the choice with most of the first mark; of several, the one with most of the second. */
function follower(first: SurfaceMark, second: SurfaceMark): RulePlayer {
  const order = ({ text }: Choice) => [first.of(text), second.of(text)] as const;
  return {
    name: `takes what ${first.name}, then what ${second.name}`,
    take: (offers) =>
      offers.reduce((best, offer) => {
        const [a, b] = order(offer.pick.choice);
        const [most, next] = order(best.pick.choice);
        return a > most || (a === most && b > next) ? offer : best;
      }),
  };
}

/**
 * Of several deals the middle one: hundreds of players each in several deals pass now and then by luck, and
 * a mark is a way to pass where it passes in most of them.
 */
const typical = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.toSorted((a, b) => leastIn(b) - leastIn(a))[Math.floor(outcomes.length / 2)] as Outcome;

/** Players that follow one mark or its opposite, and where it leaves several choices a second one: those that pass. */
export function markPlayersThatPass(board: Board): readonly Outcome[] {
  const all = [...SURFACE_MARKS, ...YES_OR_NO.map(opposite)];
  return all
    .flatMap((first) =>
      all.map((second) => typical(outcomePerDeal(board, follower(first, second)))),
    )
    .filter(({ numbers }) => reachesAll(numbers, PASS_MARKS.empathy));
}
