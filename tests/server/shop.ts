// A team with people who have joined, and what they play.

import { expect } from 'vitest';
import type { Attempt } from '../../src/core/play/attempt.ts';
import type { NewAssignments } from '../../src/wire/assignments.ts';
import type { PersonLink } from '../../src/wire/people.ts';
import { picksOf, playAtRandom, shipped } from '../shipped.ts';
import { castOf } from './cast.ts';
import type { Answer, Team, Visitor } from './harness.ts';

export type Player = Visitor & { readonly id: string; readonly name: string };

export type Shop = {
  readonly id: string;
  readonly manager: Visitor;
  readonly people: readonly Player[];
  /** Gives its id. */
  readonly assign: (terms?: Partial<NewAssignments>) => Promise<string>;
};

export async function shopOf(team: Team, size: number): Promise<Shop> {
  const cast = await castOf(team);
  const { team: id, person, assignment: fresh } = await cast.freshRows();
  const manager = await cast.as('manager');
  await manager.send('DELETE', `/api/people/${person}`);
  await team.server.db.deleteFrom('assignment').where('id', '=', fresh).execute();
  const names = Array.from({ length: size }, (_, index) => `Person ${index}`).join('\n');
  const { body } = await manager.send('POST', `/api/teams/${id}/people`, { names });
  const people = await Promise.all(
    body.added.map(async ({ person: one, token }: PersonLink) => {
      const visitor = team.visitor();
      await visitor.send('POST', '/api/join', { token });
      return { ...visitor, ...one };
    }),
  );
  const assign = async (terms: Partial<NewAssignments> = {}): Promise<string> => {
    const made = await manager.send('POST', `/api/teams/${id}/assignments`, {
      ...{ scenarios: ['windshield'], people: null, ...terms },
    });
    expect(made.status).toBe(201);
    return made.body.assignments[0].id;
  };
  return { id, manager, people, assign };
}

/** Played to an ending. */
export function attemptAt(scenario: string, seed: number): Attempt {
  const { edition, story } = shipped(scenario);
  return {
    ...{ id: `a${seed}`, scenario, edition: edition.edition, keying: edition.keying, seed },
    ...{ mode: 'assess', startedAt: '2026-11-27T10:00:00.000Z' },
    picks: picksOf(playAtRandom(story, seed)),
  };
}

export const begin = (by: Visitor, assignment: string, attempt: Attempt): Promise<Answer> =>
  by.send('POST', `/api/me/attempts/${attempt.id}/begin`, {
    ...{ assignment, attempt: { ...attempt, picks: [] } },
  });

export const finish = (by: Visitor, assignment: string, attempt: Attempt): Promise<Answer> =>
  by.send('PUT', `/api/me/attempts/${attempt.id}`, { assignment, attempt });
