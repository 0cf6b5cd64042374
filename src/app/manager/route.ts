// The addresses of the manager's pages, and back. A token is the end of an address once: it is taken
// out of it as soon as its link has been claimed.

/** Stands in the place of a team's id: a team of nobody, to look at. */
export const SAMPLE = 'sample';

const TEAM_PAGES = ['people', 'cards', 'assignments'] as const;
type TeamPageName = (typeof TEAM_PAGES)[number];
const OWN_PAGES = ['account', 'managers'] as const;

export type TeamRoute =
  | { readonly screen: 'claim'; readonly token: string }
  /** The company's sign-in has led back here, and why. */
  | { readonly screen: 'refused'; readonly problem: string }
  | { readonly screen: 'home' | (typeof OWN_PAGES)[number] }
  | { readonly screen: 'answers' | TeamPageName; readonly team: string }
  | { readonly screen: 'person'; readonly team: string; readonly person: string }
  | { readonly screen: 'scenario'; readonly team: string; readonly scenario: string }
  | {
      readonly screen: 'coach';
      readonly team: string;
      readonly person: string;
      readonly attempt: string;
    };

/** A wrong address leads to the list of teams. */
export function parseTeamRoute(hash: string): TeamRoute {
  const [front, ...parts] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const [first, where, what, ...rest] = parts;
  if (front?.toLowerCase() === 'setup') return { screen: 'claim', token: first ?? '' };
  if (first === 'refused') return { screen: first, problem: where ?? '' };
  const own = OWN_PAGES.find((one) => one === first);
  if (own) return { screen: own };
  if (first === undefined) return { screen: 'home' };
  const page = TEAM_PAGES.find((one) => one === where);
  if (page) return { screen: page, team: first };
  if (where === 'scenario' && what) return { screen: where, team: first, scenario: what };
  if (where !== 'person' || !what) return { screen: 'answers', team: first };
  const [coach, attempt] = rest;
  return coach === 'coach' && attempt
    ? { screen: coach, team: first, person: what, attempt }
    : { screen: where, team: first, person: what };
}

export function makeTeamRoute(route: TeamRoute): string {
  switch (route.screen) {
    case 'claim':
      return `#/setup/${route.token}`;
    case 'refused':
      return `#/team/refused/${encodeURIComponent(route.problem)}`;
    case 'home':
      return '#/team';
    case 'account':
    case 'managers':
      return `#/team/${route.screen}`;
    case 'answers':
      return `#/team/${route.team}`;
    case 'people':
    case 'cards':
    case 'assignments':
      return `#/team/${route.team}/${route.screen}`;
    case 'person':
      return `#/team/${route.team}/person/${route.person}`;
    case 'scenario':
      return `#/team/${route.team}/scenario/${route.scenario}`;
    case 'coach':
      return `#/team/${route.team}/person/${route.person}/coach/${encodeURIComponent(route.attempt)}`;
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
