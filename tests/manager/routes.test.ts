import { expect, test } from 'vitest';
import { makeTeamRoute, parseTeamRoute, type TeamRoute } from '../../src/app/manager/route.ts';

const ROUTES: readonly TeamRoute[] = [
  { screen: 'claim', token: 'abcdefghijklmnopqrstuv' },
  { screen: 'refused', problem: 'not-invited' },
  { screen: 'home' },
  { screen: 'account' },
  { screen: 'managers' },
  { screen: 'answers', team: 't' },
  { screen: 'people', team: 't' },
  { screen: 'cards', team: 't' },
  { screen: 'assignments', team: 't' },
  { screen: 'person', team: 't', person: 'p' },
  { screen: 'scenario', team: 't', scenario: 'windshield' },
  { screen: 'coach', team: 't', person: 'p', attempt: 'a/1 %' },
];

test.each(ROUTES)('$screen has an address that leads back to it', (route) => {
  expect(parseTeamRoute(makeTeamRoute(route))).toEqual(route);
});

test('a mistyped address leads to the nearest page', () => {
  expect(parseTeamRoute('#team//t/nonsense')).toEqual({ screen: 'answers', team: 't' });
  expect(parseTeamRoute('#/team/%')).toEqual({ screen: 'answers', team: '%' });
});
