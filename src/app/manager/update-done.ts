// What follows when the server has done what it was asked to do.

import type { Settled } from './calls.ts';
import {
  isForManagers,
  type TeamEffect,
  type TeamModel,
  type TeamUpdated,
  teamModelAt,
} from './model.ts';
import { needsOf, SIGN_INS } from './needs.ts';
import { makeTeamRoute, type TeamRoute } from './route.ts';

const HOME: TeamRoute = { screen: 'home' };

export function afterDone(model: TeamModel, { name, answer }: Settled): TeamUpdated {
  const done: TeamModel = { ...model, news: { kind: 'done', order: name } };
  switch (name) {
    case 'look':
      return isForManagers(answer)
        ? [{ ...model, link: answer, trouble: null }, []]
        : [model, [{ type: 'go', hash: makeTeamRoute(model.route).replace('setup', 'join') }]];
    case 'setUp':
      return signedIn({ ...done, route: HOME }, [stayAt(HOME)]);
    case 'signIn':
      return model.route.screen === 'refused'
        ? signedIn({ ...model, route: HOME }, [stayAt(HOME)])
        : signedIn(model, []);
    case 'claimWithCompany':
      return [model, [{ type: 'leave', address: answer.address }]];
    case 'signOut':
      // Nothing that was shown to whoever was here stays in the page.
      return [
        { ...teamModelAt(HOME, model.settings, model.cards), isSignedOut: true },
        [stayAt(HOME), { type: 'ask', question: SIGN_INS }],
      ];
    case 'newTeam':
      return [model, [goTo({ screen: 'people', team: answer.id })]];
    case 'deleteTeam':
      return [model, [goTo(HOME)]];
    case 'deletePerson':
      return 'person' in model.route
        ? [model, [goTo({ screen: 'people', team: model.route.team })]]
        : anew(done);
    case 'addPeople': {
      const { added, known, wrong } = answer;
      const told = { ...model.told, people: [...model.told.people, ...added] };
      return anew({ ...model, told, news: { kind: 'added', count: added.length, known, wrong } });
    }
    case 'newLinks': {
      const next = { ...model, told: { ...model.told, people: answer.links } };
      return 'team' in model.route && model.route.screen === 'people'
        ? [next, [goTo({ screen: 'cards', team: model.route.team })]]
        : anew(next);
    }
    case 'newDevice':
      return anew({ ...model, told: { ...model.told, device: answer } });
    case 'invite':
    case 'managerLink':
      return anew({ ...model, told: { ...model.told, manager: answer } });
    default:
      return anew(done);
  }
}

const goTo = (route: TeamRoute): TeamEffect => ({ type: 'go', hash: makeTeamRoute(route) });
const stayAt = (route: TeamRoute): TeamEffect => ({ type: 'stay', hash: makeTeamRoute(route) });

const signedIn = (model: TeamModel, effects: readonly TeamEffect[]): TeamUpdated => [
  { ...model, isSignedOut: false },
  [...effects, { type: 'ask', question: { name: 'me', ids: [] } }],
];

/** What the page shows is asked for once more. */
const anew = (model: TeamModel): TeamUpdated => [
  model,
  needsOf(model.route).map((question) => ({ type: 'ask', question })),
];
