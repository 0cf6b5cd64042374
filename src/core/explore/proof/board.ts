// An exploration with the ledger entry of every pick: the input of the proofs.

import { type Ledger, openLedger, type PickLedger } from '../../score/ledger.ts';
import type { Key } from '../../story/edition.ts';
import type { ChoiceId, Decision, Ending } from '../../story/line.ts';
import { closedDoors } from '../closed-doors.ts';
import type { Arrival, Edge, Exploration } from '../exploration.ts';

export type Offer = { readonly pick: PickLedger; readonly edge: Edge };

export type Board = {
  readonly exploration: Exploration;
  readonly key: Key;
  readonly ledger: Ledger;
  readonly decisions: readonly Decision[];
  readonly endings: readonly Ending[];
  /** One for each deal. */
  readonly openings: readonly Arrival[];
  /** Faults that some decision repairs. */
  readonly answered: ReadonlySet<ChoiceId>;
  /** What is on offer, by state. */
  readonly offers: readonly (readonly Offer[])[];
};

export function boardOf(exploration: Exploration): Board {
  const { decisions, endings, leadsTo, states, openings } = exploration;
  const key: Key = { decisions, closed: closedDoors({ decisions, leadsTo }) };
  const ledger = openLedger(key);
  const offers = states.map(({ edges }) =>
    edges.flatMap((edge) => {
      const pick = ledger.get(edge.choice);
      return pick ? [{ pick, edge }] : [];
    }),
  );
  return {
    exploration,
    key,
    ledger,
    decisions: Object.values(decisions),
    endings: Object.values(endings),
    openings: openings.map(({ to }) => to),
    answered: new Set([...ledger.values()].flatMap(({ answers }) => answers ?? [])),
    offers,
  };
}
