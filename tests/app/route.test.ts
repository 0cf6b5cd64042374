import { expect, test } from 'vitest';
import { makeRoute, parseRoute, type Route } from '../../src/app/route.ts';

const SCENARIOS = ['windshield'];

test.each<[string, Route]>([
  ['', { screen: 'title' }],
  ['#', { screen: 'title' }],
  ['#/', { screen: 'title' }],
  ['#/credits', { screen: 'credits' }],
  ['#/s/windshield', { screen: 'play', scenario: 'windshield', mode: 'learn' }],
  ['#/s/windshield?mode=assess', { screen: 'play', scenario: 'windshield', mode: 'assess' }],
  ['#/result/a1', { screen: 'result', attempt: 'a1' }],
  ['#/result/a1?retry=3', { screen: 'retry', attempt: 'a1', at: 3 }],
])('the address “%s” leads to its screen', (hash, route) => {
  expect(parseRoute(hash, SCENARIOS)).toEqual(route);
});

test.each([
  ['#/s/windscreen', '“windscreen”'],
  ['#/s/windshield?mode=cheat', '“cheat”'],
  ['#/result/a1?retry=soon', '“soon”'],
  ['#/nowhere', '“nowhere”'],
  ['#/s/windshield/extra', 'extra'],
  ['#/%E0%A4%A', '%E0'],
  ['#/result/', 'result'],
])('the wrong address “%s” says what is wrong with it', (hash, words) => {
  const route = parseRoute(hash, SCENARIOS);
  expect(route.screen).toBe('astray');
  expect(route.screen === 'astray' && route.problem).toContain(words);
});

test.each<Route>([
  { screen: 'title' },
  { screen: 'play', scenario: 'windshield', mode: 'assess' },
  { screen: 'retry', attempt: 'a b/c?d', at: 0 },
  { screen: 'result', attempt: 'ümlaut' },
  { screen: 'credits' },
])('a route is read back from the address it makes', (route) => {
  expect(parseRoute(makeRoute(route), SCENARIOS)).toEqual(route);
});
