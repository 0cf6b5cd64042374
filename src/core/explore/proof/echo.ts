// Rule 10 of stories/README.md: what one says comes back. A choice has an echo where something that is
// shown later differs from what follows each other choice. Later is behind the next decision, or in a
// new act; the lines in between answer the choice at once. A round of a drill has no others.

import type { ChoiceId, Decision, DecisionId, Line } from '../../story/line.ts';
import type { Arrival, Edge, Exploration } from '../exploration.ts';
import { choicePlace, fault, type Violation } from '../violation.ts';
import { shownOf } from '../walk-book.ts';

/** Of the choices at decisions of stakes 1. */
export const MOST_WITHOUT_ECHO = 0.25;

export type Echo = {
  readonly choice: ChoiceId;
  readonly decision: DecisionId;
  /** Choices of the same decision after which, in every state, the story goes on the same. */
  readonly sameAs: readonly ChoiceId[];
};

export function echoesOf(exploration: Exploration, where: 'later' | 'at_once'): readonly Echo[] {
  const follows = whatFollows(exploration);
  const later = ({ beat, to }: Edge) => {
    const lines = exploration.beats[beat]?.lines ?? [];
    return JSON.stringify(
      where === 'later' ? [newAct(lines), follows(to)] : lines.filter(isOfOthers).map(shownOf),
    );
  };
  const told = new Map<ChoiceId, Echo>();
  const apart = new Set<string>();
  const together = new Map<ChoiceId, Set<ChoiceId>>();
  for (const { decision, edges } of exploration.states) {
    const laters = new Map(edges.map((edge) => [edge, later(edge)]));
    for (const one of edges) {
      told.set(one.choice, { choice: one.choice, decision, sameAs: [] });
      const others = together.get(one.choice) ?? new Set();
      together.set(one.choice, others);
      for (const other of edges) {
        if (other === one) continue;
        others.add(other.choice);
        if (laters.get(one) !== laters.get(other)) apart.add(`${one.choice} ${other.choice}`);
      }
    }
  }
  return [...told.values()].map((echo) => ({
    ...echo,
    sameAs: [...(together.get(echo.choice) ?? [])].filter(
      (other) => !apart.has(`${echo.choice} ${other}`),
    ),
  }));
}

const isOfOthers = ({ speaker }: Line): boolean => speaker !== 'you';

/** The lines of a beat from where an act begins, as they are shown. */
function newAct(lines: readonly Line[]): readonly unknown[] {
  const begins = lines.findIndex(({ act }) => act !== null);
  return begins < 0 ? [] : lines.slice(begins).map(shownOf);
}

/** The same number for two arrivals where all that can be shown from there on is the same. */
function whatFollows({ states }: Exploration): (to: Arrival) => string {
  const numbers = new Map<string, number>();
  const ahead: number[] = [];
  const follows = (to: Arrival) =>
    to.kind === 'ending' ? to.ending : String(ahead[to.state] ?? '');
  for (const [index, { decision, edges }] of [...states.entries()].reverse()) {
    const shown = edges.map(({ choice, beat, to }) => [choice, beat, follows(to)]);
    const text = JSON.stringify([decision, shown]);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    ahead[index] = number;
  }
  return follows;
}

export function echoFaults(
  echoes: readonly Echo[],
  decisions: readonly Decision[],
): readonly Violation[] {
  const large = new Set(decisions.filter(({ stakes }) => stakes > 1).map(({ id }) => id));
  const isLarge = ({ decision }: Echo) => large.has(decision);
  const silent = echoes.filter(({ sameAs }) => sameAs.length > 0);
  const small = silent.filter((echo) => !isLarge(echo));
  const all = echoes.filter((echo) => !isLarge(echo)).length;
  return [
    ...silent
      .filter(isLarge)
      .map(({ choice, sameAs }) =>
        fault(
          'no_echo',
          `After “${choice}” the story goes on as after “${sameAs.join('”, “')}”. At a decision of stakes 2 every choice must show.`,
          choicePlace(choice),
        ),
      ),
    ...(small.length > MOST_WITHOUT_ECHO * all
      ? [
          fault(
            'no_echo',
            `After ${small.length} of ${all} choices nothing that is shown tells them from another choice of their decision; at most a quarter is fair: ${small.map(({ choice }) => choice).join(', ')}.`,
            ...small.map(({ choice }) => choicePlace(choice)),
          ),
        ]
      : []),
  ];
}
