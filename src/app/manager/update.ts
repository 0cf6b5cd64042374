// The one function that changes the model.

import type { Order, ServerQuestion } from './calls.ts';
import { callPath } from './calls.ts';
import type { Failure } from './client.ts';
import {
  managerIn,
  NOTHING_TOLD,
  type TeamEffect,
  type TeamMessage,
  type TeamModel,
  type TeamUpdated,
} from './model.ts';
import { needsOf, SIGN_INS } from './needs.ts';
import { makeTeamRoute, type TeamRoute } from './route.ts';
import { afterDone } from './update-done.ts';

export function updateTeam(model: TeamModel, message: TeamMessage): TeamUpdated {
  switch (message.type) {
    case 'routed':
      return routed(model, message.route);
    case 'arrived':
      return arrived(model, message.question, message.value);
    case 'missing':
      return missing(model, message.question, message.failure);
    case 'ordered':
      // A second press while the first is on its way changes nothing.
      return model.sending ? [model, []] : send(model, message.order);
    case 'done':
      return afterDone({ ...model, sending: null }, message.done);
    case 'refused': {
      const { failure, order } = message;
      const news = { kind: 'refused', order: order.name, ...failure } as const;
      const told: TeamModel = { ...model, sending: null, news };
      return failure.problem === 'signed-out' ? signedOut(told) : [told, []];
    }
    case 'retried':
      return [{ ...model, trouble: null }, questions(model)];
    case 'copy_asked':
      return [model, [{ type: 'copy', text: message.text }]];
    case 'copied':
      return [{ ...model, news: { kind: message.isCopied ? 'copied' : 'not_copied' } }, []];
    case 'file_asked':
      return [model, [{ type: 'download', name: message.name, text: message.text }]];
    case 'print_asked':
      return [model, [{ type: 'print' }]];
    case 'engine_arrived':
      return 'attempt' in model.route && model.route.attempt === message.attempt
        ? [{ ...model, engine: message.engine }, []]
        : [model, []];
    case 'set':
      return [
        { ...model, settings: message.settings },
        [{ type: 'save', settings: message.settings }],
      ];
  }
}

const send = (model: TeamModel, given: Order): TeamUpdated => [
  { ...model, sending: given, news: null },
  [order(given)],
];

const ask = (question: ServerQuestion): TeamEffect => ({ type: 'ask', question });
const order = (given: Order): TeamEffect => ({ type: 'order', order: given });

/** A link is looked at without being claimed; every other page begins with who is signed in. */
export function questions(model: Pick<TeamModel, 'route' | 'me'>): readonly TeamEffect[] {
  const { route } = model;
  if (route.screen === 'claim')
    return [order({ name: 'look', ids: [], body: { token: route.token } }), ask(SIGN_INS)];
  return managerIn(model) ? needsOf(route).map(ask) : [ask({ name: 'me', ids: [] })];
}

/** They are asked to sign in, in one of the ways that there are. */
const signedOut = (model: TeamModel): TeamUpdated => [
  { ...model, isSignedOut: true },
  [ask(SIGN_INS)],
];

function routed(model: TeamModel, route: TeamRoute): TeamUpdated {
  const isSame = makeTeamRoute(route) === makeTeamRoute(model.route);
  const isCards = route.screen === 'cards' && model.route.screen === 'people';
  const next: TeamModel = {
    ...{ ...model, route, trouble: null, link: null, engine: null },
    news: isSame ? model.news : null,
    told: isSame || isCards ? model.told : NOTHING_TOLD,
  };
  return [next, questions(next)];
}

/** An answer may come when its page has been left, or when nobody is signed in any more. */
function isWaitedFor({ route, me }: TeamModel, question: ServerQuestion): boolean {
  if (question.name === 'me' || question.name === 'signIns') return true;
  return (
    managerIn({ me }) !== null && needsOf(route).some((one) => callPath(one) === callPath(question))
  );
}

function missing(model: TeamModel, question: ServerQuestion | null, failure: Failure): TeamUpdated {
  if (question && !isWaitedFor(model, question)) return [model, []];
  return failure.problem === 'signed-out' ? signedOut(model) : [{ ...model, trouble: failure }, []];
}

function arrived(model: TeamModel, question: ServerQuestion, value: unknown): TeamUpdated {
  if (!isWaitedFor(model, question)) return [model, []];
  const path = callPath(question);
  const held = { ...model.held, [question.name]: { path, value } };
  const next: TeamModel = { ...model, held };
  if (question.name === 'me') {
    const me = value as TeamModel['me'];
    const here = { ...next, me, isSignedOut: false };
    return managerIn(here) ? [here, questions(here)] : signedOut(here);
  }
  const lines = next.held.lines?.value;
  return question.name === 'lines' && lines
    ? [next, [{ type: 'open_story', attempt: lines.attempt }]]
    : [next, []];
}
