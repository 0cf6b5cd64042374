import { expect, test } from 'vitest';
import { makeRoute, parseRoute, type Route } from '../../src/app/learner/route.ts';
import { DEBRIEF_CARDS } from '../../src/core/debrief/debrief-card.ts';
import { MAX_PICKS } from '../../src/core/play/attempt.ts';
import { pages } from '../../src/words/en/pages.ts';

const SCENARIOS = ['windshield'];
const debrief = { screen: 'debrief', attempt: 'a1', card: null, way: null } as const;

test.each<[string, Route]>([
  ['', { screen: 'title' }],
  ['#', { screen: 'title' }],
  ['#/', { screen: 'title' }],
  ['#/credits', { screen: 'credits' }],
  ['#/record', { screen: 'record' }],
  ['#/s/windshield', { screen: 'play', scenario: 'windshield', mode: 'learn' }],
  ['#/s/windshield?mode=assess', { screen: 'play', scenario: 'windshield', mode: 'assess' }],
  ['#/s/windshield/', { screen: 'play', scenario: 'windshield', mode: 'learn' }],
  ['#/s/windshield/?mode=assess', { screen: 'play', scenario: 'windshield', mode: 'assess' }],
  ['#//s//windshield//', { screen: 'play', scenario: 'windshield', mode: 'learn' }],
  ['#s/windshield', { screen: 'play', scenario: 'windshield', mode: 'learn' }],
  ['#/S/Windshield?mode=ASSESS', { screen: 'play', scenario: 'windshield', mode: 'assess' }],
  ['#/s/ windshield %20?mode=learn ', { screen: 'play', scenario: 'windshield', mode: 'learn' }],
  ['#/Record/', { screen: 'record' }],
  ['#/result/a1', { screen: 'result', attempt: 'a1' }],
  ['#/map/a1', { screen: 'map', attempt: 'a1' }],
  ['#/coach/a1', { screen: 'coach', attempt: 'a1' }],
  ['#/debrief/a1', debrief],
  ['#/debrief/a1/', debrief],
  ['#/debrief/a1/Turns/', { ...debrief, card: 'turns' }],
  ['#/debrief/a1/turns', { ...debrief, card: 'turns' }],
  ['#/debrief/a1/turns?way=one', { ...debrief, card: 'turns' }],
  ['#/debrief/a1/other?way=', { ...debrief, card: 'other' }],
  ['#/debrief/a1/other?way=one,two', { ...debrief, card: 'other', way: ['one', 'two'] }],
  ['#/other/a1', { screen: 'other', attempt: 'a1', way: [] }],
  ['#/other/a1?way=one,two_2', { screen: 'other', attempt: 'a1', way: ['one', 'two_2'] }],
  ['#/moment/Windshield', { screen: 'moment', scenario: 'windshield', way: [] }],
  [
    '#/moment/windshield?way=one,two',
    { screen: 'moment', scenario: 'windshield', way: ['one', 'two'] },
  ],
])('the address “%s” leads to its screen', (hash, route) => {
  expect(parseRoute(hash, SCENARIOS)).toEqual(route);
});

const TOO_LONG = Array(MAX_PICKS + 1)
  .fill('one')
  .join(',');

test.each([
  ['#/s/windscreen', '“windscreen”'],
  ['#/s/windshield?mode=cheat', '“cheat”'],
  ['#/s/', 'scenario'],
  ['#/s/windshield%', '“windshield%”'],
  ['#/nowhere', '“nowhere”'],
  ['#/s/windshield/extra', 'extra'],
  ['#/%E0%A4%A', '%E0'],
  ['#/result/', 'result'],
  ['#/result/a1/extra', 'extra'],
  ['#/map/', 'map'],
  ['#/record/a1', 'record/a1'],
  ['#/debrief/', 'debrief'],
  ['#/debrief/a1/score', '“score”'],
  ['#/debrief/a1/turns/extra', '“turns/extra”'],
  ['#/debrief/a1/other?way=one,<script>', 'line 2'],
  ['#/other/', 'other'],
  ['#/other/a1?way=one,,two', 'line 2'],
  ['#/other/a1?way=../../etc', 'line 1'],
  [`#/other/a1?way=${TOO_LONG}`, `more than ${MAX_PICKS} lines`],
  [`#/other/a1?way=${'x'.repeat(81)}`, 'line 1'],
])('the wrong address “%s” says what is wrong with it', (hash, words) => {
  const route = parseRoute(hash, SCENARIOS);
  expect(route.screen).toBe('astray');
  expect(route.screen === 'astray' && pages.why[route.why](route.what)).toContain(words);
});

test.each<{ readonly route: Route }>(
  [
    { screen: 'title' },
    { screen: 'play', scenario: 'windshield', mode: 'assess' },
    { screen: 'other', attempt: 'a b/c?d', way: [] },
    { screen: 'other', attempt: 'a1', way: ['one', 'two'] },
    { screen: 'result', attempt: 'ümlaut' },
    { screen: 'map', attempt: 'a/b' },
    { screen: 'coach', attempt: '100%' },
    { screen: 'record' },
    { screen: 'credits' },
    debrief,
    { ...debrief, attempt: 'a b/c?d', card: 'other', way: ['one', 'two'] },
    ...DEBRIEF_CARDS.map((card): Route => ({ ...debrief, card })),
  ].map((route) => ({ route: route as Route })),
)('a route is read back from the address it makes: $route', ({ route }) => {
  expect(parseRoute(makeRoute(route), SCENARIOS)).toEqual(route);
});
