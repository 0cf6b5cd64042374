// What the manager's pages know, and everything that can happen to them.

import type { Card } from '../../core/story/extracts.ts';
import type { Engine } from '../../core/story/story.ts';
import type { News } from '../../ui/manager/news.tsx';
import type { Settings } from '../../ui/parts/settings.ts';
import type { Invitation } from '../../wire/join.ts';
import type { Me } from '../../wire/me.ts';
import type { FreshLink } from '../../wire/organization.ts';
import type { PersonLink } from '../../wire/people.ts';
import type { Answered, Order, QuestionName, ServerQuestion, Settled } from './calls.ts';
import type { Failure } from './client.ts';
import type { TeamRoute } from './route.ts';

/** The last answer to each question, with the address that it was asked of. */
export type HeldAnswers = {
  readonly [Name in QuestionName]?: { readonly path: string; readonly value: Answered<Name> };
};

export type TeamModel = {
  readonly route: TeamRoute;
  readonly settings: Settings;
  readonly cards: readonly Card[];
  /** Null until the server has said it. */
  readonly me: Me | null;
  /** They have to sign in before anything more is answered. */
  readonly isSignedOut: boolean;
  readonly held: HeldAnswers;
  /** Why the page cannot be shown. */
  readonly trouble: Failure | null;
  /** Under way. */
  readonly sending: Order | null;
  /** What came of the last order; null before the first one on a page. */
  readonly news: News | null;
  /** What a set-up link is for; null until it has been looked at. */
  readonly link: ManagerLook | null;
  /** Told once by the server, and gone with this page. */
  readonly told: {
    readonly people: readonly PersonLink[];
    readonly device: Answered<'newDevice'> | null;
    readonly manager: FreshLink | null;
  };
  /** The story of the attempt whose coach's card is open. */
  readonly engine: Engine | null;
};

export type TeamMessage =
  | { readonly type: 'routed'; readonly route: TeamRoute }
  | { readonly type: 'arrived'; readonly question: ServerQuestion; readonly value: unknown }
  /** `question`: what was not answered; null where the story of an attempt is missing. */
  | {
      readonly type: 'missing';
      readonly question: ServerQuestion | null;
      readonly failure: Failure;
    }
  | { readonly type: 'ordered'; readonly order: Order }
  | { readonly type: 'done'; readonly done: Settled }
  | { readonly type: 'refused'; readonly order: Order; readonly failure: Failure }
  | { readonly type: 'retried' }
  | { readonly type: 'copy_asked'; readonly text: string }
  | { readonly type: 'copied'; readonly isCopied: boolean }
  | { readonly type: 'file_asked'; readonly name: string; readonly text: string }
  | { readonly type: 'print_asked' }
  | { readonly type: 'engine_arrived'; readonly attempt: string; readonly engine: Engine }
  | { readonly type: 'set'; readonly settings: Settings };

export type TeamEffect =
  | { readonly type: 'ask'; readonly question: ServerQuestion }
  | { readonly type: 'order'; readonly order: Order }
  /** Another page. */
  | { readonly type: 'go'; readonly hash: string }
  /** The same page under another address, without a step back to this one. */
  | { readonly type: 'stay'; readonly hash: string }
  /** To the company's sign-in, which leads back. */
  | { readonly type: 'leave'; readonly address: string }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'download'; readonly name: string; readonly text: string }
  | { readonly type: 'open_story'; readonly attempt: Answered<'lines'>['attempt'] }
  | { readonly type: 'save'; readonly settings: Settings }
  | { readonly type: 'print' };

export type TeamUpdated = readonly [TeamModel, readonly TeamEffect[]];

export const NOTHING_TOLD: TeamModel['told'] = { people: [], device: null, manager: null };

export const teamModelAt = (
  route: TeamRoute,
  settings: Settings,
  cards: readonly Card[],
): TeamModel => ({
  ...{ route, settings, cards, me: null, isSignedOut: false, held: {}, trouble: null },
  news: route.screen === 'refused' ? refusedThere(route.problem) : null,
  ...{ sending: null, link: null, told: NOTHING_TOLD, engine: null },
});

/** What the company's sign-in has led back with. */
const refusedThere = (problem: string): News => ({
  ...({ kind: 'refused', order: 'signIn', problem, detail: '', seconds: null } as const),
});

/** A link of somebody who runs something; others belong to learners. */
export type ManagerLook = Invitation & { readonly kind: 'setup' | 'invite' | 'reset' };

export const isForManagers = (link: Invitation): link is ManagerLook =>
  link.kind !== 'person' && link.kind !== 'device';

/** Who is signed in to run something; null for everybody else. */
export function managerIn({ me }: Pick<TeamModel, 'me'>) {
  const who = me?.who;
  return who?.kind === 'manager' ? who : null;
}
