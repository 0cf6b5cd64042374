// What each page has to ask the server before it can be shown.

import { callPath, type QuestionName, type ServerQuestion } from './calls.ts';
import type { HeldAnswers, TeamModel } from './model.ts';
import { SAMPLE, type TeamRoute } from './route.ts';

const question = (name: QuestionName, ...ids: readonly string[]): ServerQuestion => ({ name, ids });

/** Which ways there are to come in. */
export const SIGN_INS = question('signIns');

export function needsOf(route: TeamRoute): readonly ServerQuestion[] {
  if ('team' in route && route.team === SAMPLE) return [];
  switch (route.screen) {
    case 'claim':
    case 'refused':
      return [];
    case 'home':
      return [question('teams')];
    case 'account':
      return [question('sessions')];
    case 'managers':
      return [question('managers'), question('organization'), question('teams')];
    case 'answers':
      return [question('team', route.team), question('answers', route.team)];
    case 'people':
    case 'cards':
      return [question('team', route.team)];
    case 'assignments':
      return [question('team', route.team), question('assignments', route.team)];
    case 'person':
      return [question('team', route.team), question('person', route.person)];
    case 'scenario':
      return [question('team', route.team), question('scenario', route.team, route.scenario)];
    case 'coach':
      return [
        question('team', route.team),
        question('person', route.person),
        question('lines', route.person, route.attempt),
      ];
  }
}

/** What was answered to this very question; null while it is on its way. */
export function heldOf<Name extends QuestionName>(
  { held }: Pick<TeamModel, 'held'>,
  name: Name,
  ...ids: readonly string[]
): NonNullable<HeldAnswers[Name]>['value'] | null {
  const last = held[name];
  return last?.path === callPath({ name, ids }) ? last.value : null;
}
