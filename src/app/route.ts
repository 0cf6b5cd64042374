// The address after `#` as data, and back. A wrong link becomes a screen that explains itself.

import { MODES, type Mode } from '../core/vocabulary.ts';
import { HAS_PREVIEW } from './preview/has-preview.ts';

export type Route =
  | { readonly screen: 'title' }
  /** `mode` null: the scenario's card asks for it. */
  | { readonly screen: 'play'; readonly scenario: string; readonly mode: Mode }
  /** One moment of a finished attempt, once more and unscored. */
  | { readonly screen: 'retry'; readonly attempt: string; readonly at: number }
  | { readonly screen: 'result'; readonly attempt: string }
  | { readonly screen: 'credits' }
  /** Where writers try what they write; not in the build that players get. */
  | { readonly screen: 'preview' }
  | { readonly screen: 'astray'; readonly problem: string };

const astray = (problem: string): Route => ({ screen: 'astray', problem });

/** `scenarios`: the ids that exist. */
export function parseRoute(hash: string, scenarios: readonly string[]): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [where = '', what = '', ...rest] = path.split('/').map(decode);
  const asked = new URLSearchParams(query);
  if (rest.length > 0) return astray(`There is no page “${path}”.`);
  if (where === '') return { screen: 'title' };
  if (where === 'credits') return { screen: 'credits' };
  if (where === 'preview' && HAS_PREVIEW) return { screen: 'preview' };
  if (where === 's') return parsePlay(what, asked, scenarios);
  if (where === 'result' && what !== '') return parseResult(what, asked);
  return astray(`There is no page “${path}”.`);
}

function parsePlay(scenario: string, asked: URLSearchParams, scenarios: readonly string[]): Route {
  if (!scenarios.includes(scenario))
    return astray(`There is no scenario “${scenario}”. The link may be old or mistyped.`);
  const mode = asked.get('mode') ?? 'learn';
  const known = MODES.find((one) => one === mode);
  return known
    ? { screen: 'play', scenario, mode: known }
    : astray(`A scenario is played in the mode “learn” or “assess”, not “${mode}”.`);
}

function parseResult(attempt: string, asked: URLSearchParams): Route {
  const retry = asked.get('retry');
  if (retry === null) return { screen: 'result', attempt };
  const at = Number(retry);
  return Number.isInteger(at) && at >= 0
    ? { screen: 'retry', attempt, at }
    : astray(`“${retry}” is not the number of a moment.`);
}

export function makeRoute(route: Route): string {
  switch (route.screen) {
    case 'title':
      return '#/';
    case 'play':
      return `#/s/${route.scenario}?mode=${route.mode}`;
    case 'retry':
      return `#/result/${encodeURIComponent(route.attempt)}?retry=${route.at}`;
    case 'result':
      return `#/result/${encodeURIComponent(route.attempt)}`;
    case 'credits':
      return '#/credits';
    case 'preview':
      return '#/preview';
    case 'astray':
      return '#/';
  }
}

/** A stray `%` in a mistyped link is text, not a crash. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
