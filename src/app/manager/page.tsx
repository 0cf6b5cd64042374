// From the model to the page: which screen stands in the frame, under which name, with which ways on.

import type { ComponentChildren } from 'preact';
import { Frame, type NavLink } from '../../ui/manager/frame.tsx';
import { SignIn } from '../../ui/manager/sign-in.tsx';
import { NoLink, Trouble, Waiting } from '../../ui/manager/trouble.tsx';
import { useWords } from '../../ui/parts/words.tsx';
import type { Words } from '../../words/words.ts';
import { managerIn, type TeamModel } from './model.ts';
import { heldOf } from './needs.ts';
import type { TeamPageProps } from './page-props.ts';
import { makeTeamRoute, SAMPLE, type TeamRoute } from './route.ts';
import { scenarioTitle } from './scenario-title.ts';
import { screenOf } from './screens.tsx';

export function ManagerPage({ model, dispatch }: TeamPageProps) {
  const words = useWords('manager', 'managerPeople', 'managerAnswers', 'managerAssignments');
  const { route, isSignedOut } = model;
  const isIn = managerIn(model) !== null;
  const isClaim = route.screen === 'claim';
  // A page of its own, with room for nothing else when it is printed.
  const card = route.screen === 'coach' && !isSignedOut ? screenOf({ model, dispatch }) : null;
  if (card && !model.trouble) return card;
  const name =
    (isIn || isClaim) && !model.trouble ? named(model, words) : { title: words.manager.title };
  return (
    <Frame
      {...name}
      page={isIn || isClaim ? makeTeamRoute(route) : 'signed-out'}
      up={isIn ? upFrom(model, words) : null}
      links={isIn ? linksOf(model, words) : []}
      news={model.news}
      onLanguage={(language) =>
        dispatch({ type: 'set', settings: { ...model.settings, language } })
      }
      onSignOut={
        isIn && !isSignedOut
          ? () => dispatch({ type: 'ordered', order: { name: 'signOut', ids: [], body: {} } })
          : null
      }
    >
      {isSignedOut && !isClaim && (
        <>
          <p class="lead">{isIn ? words.manager.signIn.again : words.manager.signIn.lead}</p>
          <SignIn
            hasCompany={heldOf(model, 'signIns')?.company ?? false}
            isBusy={model.sending !== null}
            signIn={(body) =>
              dispatch({ type: 'ordered', order: { name: 'signIn', ids: [], body } })
            }
          />
        </>
      )}
      <Content {...{ model, dispatch }} />
    </Frame>
  );
}

/** What has been typed stays, out of reach, until they have signed in again. */
function Content({ model, dispatch }: TeamPageProps): ComponentChildren {
  const { trouble, isSignedOut } = model;
  if (trouble) return <Trouble {...trouble} onRetry={() => dispatch({ type: 'retried' })} />;
  const isClaim = model.route.screen === 'claim';
  if (isClaim && model.news?.kind === 'refused' && !model.link) return <NoLink />;
  if (isSignedOut && !managerIn(model) && !isClaim) return null;
  const screen = screenOf({ model, dispatch });
  return (
    <div class="manager-content stack" inert={isSignedOut && !isClaim}>
      {screen ?? <Waiting />}
    </div>
  );
}

type PageWords = Pick<Words, 'manager' | 'managerPeople' | 'managerAnswers' | 'managerAssignments'>;

function named(
  model: TeamModel,
  words: PageWords,
): { readonly title: string; readonly lead?: string } {
  const { route, link } = model;
  const { manager, managerPeople, managerAnswers, managerAssignments } = words;
  switch (route.screen) {
    case 'claim':
      return {
        title: link ? manager.signIn.link[link.kind] : manager.title,
      };
    case 'home':
      return { title: managerPeople.home.title };
    case 'refused':
      return { title: manager.title };
    case 'account':
    case 'managers':
      return { title: manager[route.screen].title };
    case 'people':
    case 'cards':
      return managerPeople[route.screen];
    case 'assignments':
      return managerAssignments;
    case 'answers':
      return { title: teamOf(model, words), lead: managerAnswers.lead };
    case 'person':
    case 'coach':
      return { title: personOf(model) };
    case 'scenario':
      return { title: scenarioTitle(model, route.scenario) };
  }
}

const teamOf = (model: TeamModel, { managerAnswers }: PageWords): string =>
  'team' in model.route && model.route.team !== SAMPLE
    ? (heldOf(model, 'team', model.route.team)?.name ?? '…')
    : managerAnswers.sample.team;

const personOf = ({ held, route }: TeamModel): string =>
  held.team?.value.people.find(({ id }) => 'person' in route && id === route.person)?.name ?? '…';

function upFrom(model: TeamModel, words: PageWords) {
  const { route } = model;
  if (route.screen === 'home' || route.screen === 'claim') return null;
  if (!('team' in route) || route.screen === 'answers')
    return { address: makeTeamRoute({ screen: 'home' }), words: words.manager.allTeams };
  const up: TeamRoute =
    route.screen === 'coach'
      ? { screen: 'person', team: route.team, person: route.person }
      : { screen: 'answers', team: route.team };
  return {
    address: makeTeamRoute(up),
    words: route.screen === 'coach' ? personOf(model) : teamOf(model, words),
  };
}

function linksOf(model: TeamModel, { manager }: PageWords): readonly NavLink[] {
  const { route } = model;
  const { nav } = manager;
  const link = (to: TeamRoute, words: string): NavLink => ({
    address: makeTeamRoute(to),
    words,
    isHere: to.screen === route.screen,
  });
  if (route.screen === 'claim' || ('team' in route && route.team === SAMPLE)) return [];
  if ('team' in route)
    return [
      link({ screen: 'answers', team: route.team }, nav.answers),
      link({ screen: 'people', team: route.team }, nav.people),
      link({ screen: 'assignments', team: route.team }, nav.assignments),
    ];
  const isOwner = managerIn(model)?.roles.includes('owner');
  return [
    link({ screen: 'home' }, nav.teams),
    ...(isOwner ? [link({ screen: 'managers' }, nav.managers)] : []),
    link({ screen: 'account' }, nav.account),
  ];
}
