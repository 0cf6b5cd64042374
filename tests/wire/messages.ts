// One message of each kind, as the server and the pages send it.

import { teamAnswersShape } from '../../src/wire/answers.ts';
import { assignmentShape, assignmentsShape } from '../../src/wire/assignments.ts';
import {
  acknowledgedShape,
  resultsFileShape,
  sentAttemptShape,
  takenInShape,
} from '../../src/wire/attempts.ts';
import { deviceLinkShape, newDeviceShape } from '../../src/wire/devices.ts';
import {
  devicePeopleShape,
  enterShape,
  invitationShape,
  joinedShape,
  joinShape,
} from '../../src/wire/join.ts';
import { meShape } from '../../src/wire/me.ts';
import { myAssignmentsShape, readLogShape } from '../../src/wire/my-assignments.ts';
import {
  addedPeopleShape,
  newLinksShape,
  newPeopleShape,
  personLinksShape,
} from '../../src/wire/people.ts';
import { personPageShape, readAttemptShape, talkedShape } from '../../src/wire/person-page.ts';
import {
  entryShape,
  foundRoomShape,
  madeRoomShape,
  newRoomShape,
  voteShape,
} from '../../src/wire/rooms.ts';
import { scenarioPageShape } from '../../src/wire/scenario-page.ts';
import { newTeamShape, teamShape, teamsShape } from '../../src/wire/teams.ts';

const ANN = { id: '5a3e3a8e-3f0b-4a57-9d43-1f1f7b6f1c01', name: 'Ann' };
const DESK = { id: '5a3e3a8e-3f0b-4a57-9d43-1f1f7b6f1c02', name: 'Front desk' };
const TABLET = { id: '5a3e3a8e-3f0b-4a57-9d43-1f1f7b6f1c03', name: 'By the till' };
const ASSIGNMENT = '5a3e3a8e-3f0b-4a57-9d43-1f1f7b6f1c04';
const TOKEN = 'q7Yb3nX0aWc5RkZt9PsLdg';
const AT = '2026-11-27T09:30:00.000Z';

const attempt = {
  ...{ id: 'a1b2c3', scenario: 'windshield', edition: 'ed', keying: 'key', seed: 7 },
  ...{ mode: 'assess', startedAt: AT, picks: [{ choice: 'own_it' }] },
};

const terms = {
  ...{ mode: 'assess', dueOn: '2026-12-04', passMark: 70, counts: 'first' },
  ...{ privacy: 'skills', note: 'Before the winter shift.' },
};

const assignment = {
  ...{ id: ASSIGNMENT, scenario: 'windshield', ...terms, people: [ANN.id] },
  ...{ createdAt: AT, closedAt: null },
};

const link = { person: ANN, token: TOKEN, expiresAt: AT };

const each = <Value>(value: Value) => ({ empathy: value, ownership: value, recovery: value });

const moment = {
  ...{
    scenario: 'windshield',
    keying: 'key',
    decision: 'fee',
    title: 'The fee',
    people: 6,
    lost: 0.5,
  },
  split: [{ choice: 'own_it', text: 'It is on us.', count: 6, slip: 'token', share: 0.25 }],
  popular: 'own_it',
};

/** What is sent to the server. */
export const bodiesSent = {
  'a new team': [newTeamShape, { name: 'Front desk' }],
  'new people': [newPeopleShape, { names: 'Ann\nBo' }],
  'new links': [newLinksShape, { people: [ANN.id] }],
  'a new device': [newDeviceShape, { name: 'By the till' }],
  'a join': [joinShape, { token: TOKEN }],
  'an entry': [enterShape, { person: ANN.id, pin: '0420' }],
  'an attempt': [sentAttemptShape, { assignment: ASSIGNMENT, attempt }],
  'a file of results': [resultsFileShape, { person: ANN.id, text: '{}' }],
  'a new room': [newRoomShape, { edition: 'ed', stops: ['fee'] }],
  'a change of who comes in': [entryShape, { type: 'locked', isLocked: true }],
  'a vote': [voteShape, { decision: 'fee', round: 1, letter: 'A', seq: 3 }],
  'a talk': [talkedShape, { on: '2026-11-27' }],
} as const;

/** What the server answers. */
export const answersSent = {
  'a room that was made': [madeRoomShape, { id: ANN.id, code: 'ABC234', hostToken: TOKEN }],
  'a room that was found': [
    foundRoomShape,
    { id: ANN.id, title: 'The windshield', language: 'en', isLocked: false },
  ],
  me: [
    meShape,
    {
      who: { kind: 'manager', ...ANN, roles: ['owner'] },
      device: TABLET,
      org: { name: 'Clear Glass', timeZone: 'Europe/Berlin' },
    },
  ],
  'all teams': [teamsShape, { teams: [{ ...DESK, people: 3, managers: [ANN] }] }],
  'a team': [
    teamShape,
    {
      ...{ ...DESK, managers: [ANN], left: [ANN], devices: [{ ...TABLET, seenAt: null }] },
      people: [{ ...ANN, hasLink: true, hasJoined: false, hasPin: false }],
    },
  ],
  'added people': [
    addedPeopleShape,
    {
      added: [link],
      known: [{ line: 2, name: 'Bo' }],
      wrong: [{ line: 3, problem: 'The name is empty.' }],
    },
  ],
  links: [personLinksShape, { links: [link] }],
  'the link of a device': [deviceLinkShape, { device: TABLET, token: TOKEN, expiresAt: AT }],
  'an invitation': [
    invitationShape,
    { kind: 'person', org: 'Clear Glass', name: 'Ann', managers: ['Mia'], privacy: ['skills'] },
  ],
  'a join': [joinedShape, { id: ANN.id }],
  'the people of a device': [devicePeopleShape, { team: DESK, people: [{ ...ANN, hasPin: true }] }],
  'an assignment': [assignmentShape, assignment],
  assignments: [assignmentsShape, { assignments: [assignment] }],
  'my assignments': [
    myAssignmentsShape,
    {
      ...{ person: ANN, organization: 'Clear Glass', today: '2026-11-27', managers: ['Mia'] },
      assignments: [
        {
          ...{ id: ASSIGNMENT, scenario: 'windshield', ...terms },
          ...{ standing: 'started', overdue: false, tries: 1, passed: null },
        },
      ],
    },
  ],
  'the read log': [readLogShape, { reads: [{ at: AT, by: 'Mia', scenario: 'windshield' }] }],
  'an acknowledged attempt': [
    acknowledgedShape,
    { id: 'a1b2c3', nth: 1, state: 'unverified', reason: 'unknown_edition' },
  ],
  'what was taken in': [takenInShape, { taken: 1, known: 0, unverified: 0, leftOut: 2 }],
  'the page of a person': [
    personPageShape,
    {
      ...{ person: ANN, skills: each({ band: 'ready', decisions: 8, isReady: false }) },
      talkedOn: null,
      attempts: [
        {
          ...{
            id: 'a1b2c3',
            assignment: ASSIGNMENT,
            scenario: 'windshield',
            mode: 'assess',
            nth: 1,
          },
          ...{ begunAt: AT, receivedAt: AT, state: 'verified', reason: null, privacy: 'open' },
          ...{ passed: true, bands: each('ready'), hasOpenRedLine: false, hasLines: true },
        },
      ],
    },
  ],
  'an attempt that is read': [
    readAttemptShape,
    { person: ANN, attempt, language: 'en', redLines: ['blame'] },
  ],
  'the page of a scenario': [
    scenarioPageShape,
    {
      ...{ scenario: 'windshield', people: 6, moments: [moment] },
      endings: [{ ending: 'whole', kind: 'kept', headline: 'Kept', count: 6 }],
    },
  ],
  'the five answers': [
    teamAnswersShape,
    {
      ...{ team: DESK, today: '2026-11-27', people: [ANN], moments: [moment], unverified: 0 },
      done: {
        assignments: [
          {
            ...{ id: ASSIGNMENT, scenario: 'windshield', mode: 'assess', dueOn: null },
            ...{ privacy: 'skills', assigned: 1, started: 0, finished: 1, overdue: 0 },
          },
        ],
        cells: [
          {
            ...{ person: ANN.id, assignment: ASSIGNMENT, standing: 'finished', overdue: false },
            ...{ passed: true, tries: 1, unfinished: 0 },
          },
        ],
      },
      weak: {
        people: [
          { person: ANN.id, skills: each({ band: null, decisions: 2, readiness: 'too_little' }) },
        ],
        team: each({
          people: 5,
          bands: { not_yet: 1, developing: 2, ready: 1, strong: 1 },
          where: { scenario: 'windshield', decision: 'fee', title: 'The fee' },
        }),
      },
      practice: each({
        people: 5,
        pairs: [{ first: 50, latest: 70 }],
        change: { mean: 20, low: 5, high: 35 },
        verdict: 'better',
      }),
      needs: [
        {
          person: ANN.id,
          reasons: [{ kind: 'stuck', assignment: ASSIGNMENT, tries: 2 }],
          talkedOn: null,
        },
      ],
    },
  ],
} as const;
