// Every request that these pages make, in one table: its address, what it sends and what is answered.

import { teamAnswersShape } from '../../wire/answers.ts';
import {
  assignmentChangeShape,
  assignmentsShape,
  newAssignmentsShape,
} from '../../wire/assignments.ts';
import { deviceLinkShape, newDeviceShape } from '../../wire/devices.ts';
import { invitationShape } from '../../wire/join.ts';
import { meShape } from '../../wire/me.ts';
import {
  freshLinkShape,
  invitation,
  managerChange,
  managersShape,
  orgChange,
  orgShape,
} from '../../wire/organization.ts';
import {
  addedPeopleShape,
  newLinksShape,
  newPeopleShape,
  personChangeShape,
  personLinksShape,
} from '../../wire/people.ts';
import { personPageShape, readAttemptShape, talkedShape } from '../../wire/person-page.ts';
import { scenarioPageShape } from '../../wire/scenario-page.ts';
import {
  awayShape,
  companyClaimRequest,
  lookRequest,
  passwordRequest,
  sessionsShape,
  setupRequest,
  signInsShape,
  signinRequest,
} from '../../wire/signin.ts';
import { newTeamShape, teamChangeShape, teamShape, teamsShape } from '../../wire/teams.ts';
import { bodyOf, namedShape, type Received, type Sent, type WireShape } from '../../wire/values.ts';

type Path = (...ids: readonly string[]) => string;

const get = <Answered extends WireShape>(path: Path, answer: Answered) =>
  ({ method: 'GET', path, body: bodyOf({}), answer }) as const;

const send = <Body extends WireShape, Answered extends WireShape | null>(
  method: 'POST' | 'PATCH',
  path: Path,
  body: Body,
  answer: Answered,
) => ({ method, path, body, answer }) as const;

/** Nothing is sent, and of the answer only that it came is wanted. */
const remove = (path: Path) =>
  ({ method: 'DELETE', path, body: bodyOf({}), answer: null }) as const;

const QUESTIONS = {
  me: get(() => '/api/me', meShape),
  signIns: get(() => '/api/signin', signInsShape),
  teams: get(() => '/api/teams', teamsShape),
  team: get((team) => `/api/teams/${team}`, teamShape),
  answers: get((team) => `/api/teams/${team}/answers`, teamAnswersShape),
  assignments: get((team) => `/api/teams/${team}/assignments`, assignmentsShape),
  scenario: get((team, id) => `/api/teams/${team}/scenarios/${id}`, scenarioPageShape),
  person: get((person) => `/api/people/${person}/attempts`, personPageShape),
  lines: get((person, id) => `/api/people/${person}/attempts/${id}`, readAttemptShape),
  sessions: get(() => '/api/me/sessions', sessionsShape),
  managers: get(() => '/api/managers', managersShape),
  organization: get(() => '/api/org', orgShape),
};

export const CALLS = {
  ...QUESTIONS,
  look: send('POST', () => '/api/links/look', lookRequest, invitationShape),
  setUp: send('POST', () => '/api/setup', setupRequest, null),
  signIn: send('POST', () => '/api/signin', signinRequest, null),
  claimWithCompany: send('POST', () => '/api/oidc/start', companyClaimRequest, awayShape),
  signOut: send('POST', () => '/api/signout', bodyOf({}), null),
  changePassword: send('POST', () => '/api/me/password', passwordRequest, null),
  endSessions: remove(() => '/api/me/sessions'),
  invite: send('POST', () => '/api/managers', invitation, freshLinkShape),
  managerLink: send('POST', (id) => `/api/managers/${id}/link`, bodyOf({}), freshLinkShape),
  changeManager: send('PATCH', (id) => `/api/managers/${id}`, managerChange, null),
  changeOrganization: send('PATCH', () => '/api/org', orgChange, null),
  newTeam: send('POST', () => '/api/teams', newTeamShape, namedShape),
  changeTeam: send('PATCH', (team) => `/api/teams/${team}`, teamChangeShape, null),
  deleteTeam: remove((team) => `/api/teams/${team}`),
  addPeople: send('POST', (team) => `/api/teams/${team}/people`, newPeopleShape, addedPeopleShape),
  newLinks: send('POST', (team) => `/api/teams/${team}/links`, newLinksShape, personLinksShape),
  endLink: remove((person) => `/api/people/${person}/link`),
  changePerson: send('PATCH', (person) => `/api/people/${person}`, personChangeShape, null),
  deletePerson: remove((person) => `/api/people/${person}`),
  newDevice: send('POST', (team) => `/api/teams/${team}/devices`, newDeviceShape, deviceLinkShape),
  endDevice: remove((device) => `/api/devices/${device}`),
  assign: send(
    'POST',
    (team) => `/api/teams/${team}/assignments`,
    newAssignmentsShape,
    assignmentsShape,
  ),
  changeAssignment: send('PATCH', (id) => `/api/assignments/${id}`, assignmentChangeShape, null),
  talked: send('POST', (person) => `/api/people/${person}/talked`, talkedShape, null),
};

type Calls = typeof CALLS;
export type CallName = keyof Calls;
export type QuestionName = keyof typeof QUESTIONS;
/** What is asked for by an address alone. */
export type ServerQuestion = { readonly name: QuestionName; readonly ids: readonly string[] };

export type Answered<Name extends CallName> = Calls[Name]['answer'] extends infer Given
  ? Given extends WireShape
    ? Received<Given>
    : null
  : never;

/** A change that is asked for, of whichever kind. */
export type Order = {
  readonly [Name in Exclude<CallName, QuestionName>]: {
    readonly name: Name;
    readonly ids: readonly string[];
    readonly body: Sent<Calls[Name]['body']>;
  };
}[Exclude<CallName, QuestionName>];
type OrderName = Order['name'];

/** What was answered to an order. */
export type Settled = {
  readonly [Name in OrderName]: { readonly name: Name; readonly answer: Answered<Name> };
}[OrderName];

export const callPath = ({
  name,
  ids,
}: {
  readonly name: CallName;
  readonly ids: readonly string[];
}) => CALLS[name].path(...ids.map(encodeURIComponent));
