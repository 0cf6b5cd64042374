// An edition is one compiled scenario in one language: the Ink program, what its header says, and
// the key by which picks are scored. It is made at build time (`compile.ts`) and pinned by hash.

import type { Form, Skill, Theme } from '../vocabulary.ts';
import type { CastMember } from './cast.ts';
import type { CastId, ChoiceId, Decision, DecisionId, Ending, EndingId } from './line.ts';

export type Header = {
  readonly id: string;
  readonly title: string;
  /** One sentence a manager reads when choosing. */
  readonly summary: string;
  /** Who the trainee plays, for the card: “technician, contact centre, front desk, owner”. */
  readonly role: string;
  /** Where it happens, in a word or two: “Hotel”. Older editions do not say. */
  readonly trade?: string;
  /** What it trains, for the card. */
  readonly trains: string;
  /** Its group in the library. Older editions have none. */
  readonly theme?: Theme;
  readonly minutes: number;
  readonly level: number;
  readonly customer: CastId;
  readonly cast: readonly CastMember[];
  /** Absent: a scenario. */
  readonly form?: Form;
  /** Of a drill: how many a run has. */
  readonly rounds?: number;
};

/** In a drill each round has another customer: everyone of the cast. */
export const isCustomer = (
  { form, customer }: Pick<Header, 'customer' | 'form'>,
  id: CastId,
): boolean => form === 'drill' || id === customer;

/** Points lost for good with a pick that is a fault: `closed` of src/core/score/README.md, without zeros. */
export type ClosedDoors = Readonly<Record<ChoiceId, Partial<Readonly<Record<Skill, number>>>>>;

/** What scoring needs and nothing else; its hash is the keying. */
export type Key = {
  readonly decisions: Readonly<Record<DecisionId, Decision>>;
  readonly closed: ClosedDoors;
};

/** Ink’s compiled JSON. Only `machine` and `explore/translation/logic.ts` read it. */
export type InkProgram = {
  readonly inkVersion: number;
  readonly root: unknown;
  readonly listDefs: unknown;
};

export type Edition = {
  readonly header: Header;
  readonly language: string;
  /** Hash of the compiled text: pins an attempt to the words it was played on. */
  readonly edition: string;
  /** Hash of ids, points, stakes and graph: evidence is pooled per keying. */
  readonly keying: string;
  readonly key: Key;
  readonly endings: Readonly<Record<EndingId, Ending>>;
  /** Of a drill: the first round of each deal, in their order. */
  readonly openings?: readonly DecisionId[];
  /** Where each pick can lead: decisions or endings. Of a scenario the graph is without cycles. */
  readonly leadsTo: Readonly<Record<ChoiceId, readonly (DecisionId | EndingId)[]>>;
  readonly ink: InkProgram;
};

/** The file of an edition, from the folder in which the page lies. */
export const editionFile = (scenario: string, language: string, edition: string): string =>
  `editions/${scenario}.${language}.${encodeURIComponent(edition)}.json`;
