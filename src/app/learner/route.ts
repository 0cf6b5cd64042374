// The address after `#` as data, and back. A wrong link becomes a screen that explains itself.

import { ALL_CARDS, type DebriefCard } from '../../core/debrief/debrief-card.ts';
import { MAX_PICKS } from '../../core/play/attempt.ts';
import { makeWay, parseWay, type Way } from '../../core/play/way.ts';
import { MODES, type Mode } from '../../core/vocabulary.ts';
import type { Words } from '../../words/words.ts';

/** Why a link leads nowhere, and the name or the number that is wrong in it. */
export type Astray = { readonly why: keyof Words['pages']['why']; readonly what: string };

export type Route =
  | { readonly screen: 'title' }
  | { readonly screen: 'play'; readonly scenario: string; readonly mode: Mode }
  /** A finished attempt's scenario re-entered after these picks: never saved, never scored. */
  | { readonly screen: 'other'; readonly attempt: string; readonly way: Way }
  /** A scenario entered after these picks, to look at: nobody's attempt. */
  | { readonly screen: 'moment'; readonly scenario: string; readonly way: Way }
  | {
      readonly screen: 'debrief';
      readonly attempt: string;
      /** Null: where one left off. */
      readonly card: DebriefCard | null;
      /** Card `other`: all picks of another way, to stand beside one's own. */
      readonly way: Way | null;
    }
  | { readonly screen: AboutAttempt; readonly attempt: string }
  | { readonly screen: 'record' }
  | { readonly screen: 'credits' }
  | ({ readonly screen: 'astray' } & Astray);

/** Pages about one finished attempt, with nothing else in their address. */
const ABOUT_ATTEMPT = ['result', 'map', 'coach'] as const;
type AboutAttempt = (typeof ABOUT_ATTEMPT)[number];

const astray = (why: Astray['why'], what: string): Route => ({ screen: 'astray', why, what });

/**
 * `scenarios`: the ids that exist. Links are typed and pasted: slashes too many, blanks at the ends
 * and capitals lead to the same page.
 */
export function parseRoute(hash: string, scenarios: readonly string[]): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parts = path.split('/').map(decode);
  const [first = '', what = '', ...rest] = parts.filter((part) => part.trim() !== '');
  const where = first.trim().toLowerCase();
  const asked = new URLSearchParams(query);
  if (where === 'debrief' && what !== '') return parseDebrief(what, rest, asked);
  if (rest.length > 0) return astray('page', path);
  if (where === '') return { screen: 'title' };
  if ((where === 'credits' || where === 'record') && what === '') return { screen: where };
  if (where === 's') return parsePlay(what, asked, scenarios);
  if (where === 'moment') return parseMoment(what, asked, scenarios);
  if (where === 'other' && what !== '') return parseOther(what, asked);
  const screen = ABOUT_ATTEMPT.find((one) => one === where);
  return screen && what !== '' ? { screen, attempt: what } : astray('page', path);
}

const scenarioNamed = (asked: string, scenarios: readonly string[]): string | undefined =>
  scenarios.find((one) => one.toLowerCase() === asked.trim().toLowerCase());

function parsePlay(asked: string, query: URLSearchParams, scenarios: readonly string[]): Route {
  const scenario = scenarioNamed(asked, scenarios);
  if (scenario === undefined) return astray('scenario', asked);
  const mode = query.get('mode') ?? 'learn';
  const known = MODES.find((one) => one === mode.trim().toLowerCase());
  return known ? { screen: 'play', scenario, mode: known } : astray('mode', mode);
}

function parseMoment(asked: string, query: URLSearchParams, scenarios: readonly string[]): Route {
  const scenario = scenarioNamed(asked, scenarios);
  if (scenario === undefined) return astray('scenario', asked);
  const way = parseWay(query.get('way') ?? '');
  return way.ok ? { screen: 'moment', scenario, way: way.value } : astrayWay(way.line);
}

function parseDebrief(attempt: string, rest: readonly string[], asked: URLSearchParams): Route {
  const [name = '', ...more] = rest;
  const card = ALL_CARDS.find((one) => one === name.trim().toLowerCase()) ?? null;
  if (more.length > 0 || (name !== '' && card === null)) return astray('card', rest.join('/'));
  if (card !== 'other' || !asked.get('way')) return { screen: 'debrief', attempt, card, way: null };
  const way = parseWay(asked.get('way') ?? '');
  return way.ok ? { screen: 'debrief', attempt, card, way: way.value } : astrayWay(way.line);
}

const astrayWay = (line: number | null): Route =>
  line === null ? astray('wayTooLong', String(MAX_PICKS)) : astray('wayUnreadable', String(line));

function parseOther(attempt: string, asked: URLSearchParams): Route {
  const way = parseWay(asked.get('way') ?? '');
  return way.ok ? { screen: 'other', attempt, way: way.value } : astrayWay(way.line);
}

export function makeRoute(route: Route): string {
  switch (route.screen) {
    case 'title':
      return '#/';
    case 'play':
      return `#/s/${route.scenario}?mode=${route.mode}`;
    case 'moment':
      return `#/moment/${route.scenario}?way=${makeWay(route.way)}`;
    case 'other':
      return `#/other/${encodeURIComponent(route.attempt)}?way=${makeWay(route.way)}`;
    case 'debrief': {
      const card = route.card ? `/${route.card}` : '';
      const way = route.way ? `?way=${makeWay(route.way)}` : '';
      return `#/debrief/${encodeURIComponent(route.attempt)}${card}${way}`;
    }
    case 'result':
    case 'map':
    case 'coach':
      return `#/${route.screen}/${encodeURIComponent(route.attempt)}`;
    case 'credits':
    case 'record':
      return `#/${route.screen}`;
    case 'astray':
      return '#/';
  }
}

/** A card of the debrief of a finished attempt; null: the one where one left off. */
export const toDebrief = (attempt: string, card: DebriefCard | null): Route => ({
  screen: 'debrief',
  attempt,
  card,
  way: null,
});

/** A stray `%` in a mistyped link is text, not a crash. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
