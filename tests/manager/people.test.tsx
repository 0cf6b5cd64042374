// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { teamModelAt } from '../../src/app/manager/model.ts';
import { updateTeam } from '../../src/app/manager/update.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import { button, click, focused } from '../ui/show.ts';
import { idOf, ME, NOBODY, openPages, refused, settle, tokenOf, type } from './on-page.tsx';

const TEAM = idOf(7);
const until = '2027-05-27T10:00:00.000Z';
const team = (...names: readonly string[]) => ({
  ...{
    id: TEAM,
    name: 'Front desk',
    managers: [{ id: ME.who.id, name: ME.who.name }],
    devices: [],
    left: [],
  },
  people: names.map((name, at) => ({
    ...{ id: idOf(100 + at), name, hasLink: true, hasJoined: false, hasPin: false },
  })),
});

const press = async (name: string | RegExp) => {
  click(button(name));
  await settle();
};

describe('coming in', () => {
  const look = { kind: 'setup', org: '', name: '', managers: [], privacy: [] };

  test('a set-up link is looked at, claimed once, and leaves the address', async () => {
    const { world, sent } = openPages(`#/setup/${tokenOf('a')}`, {
      ...{ look, setUp: {}, me: ME, teams: { teams: [] } },
    });
    await settle();
    type('Your name', 'Ana');
    type('New password', 'four words to remember');
    type('Name of the organisation', 'Harbour Glass');
    type('Time zone', 'Europe/Berlin');
    await press('Set it up');
    expect(sent.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['look', 'setUp', 'me', 'teams']),
    );
    expect(sent.find(({ name }) => name === 'setUp')?.body).toEqual({
      ...{ token: tokenOf('a'), name: 'Ana', password: 'four words to remember' },
      ...{ org: 'Harbour Glass', timeZone: 'Europe/Berlin' },
    });
    expect(world.stay).toHaveBeenCalledWith('#/team');
    expect(focused()).toBe('Your teams');
  });

  test('a link that has been used says so', async () => {
    openPages(`#/setup/${tokenOf('a')}`, { look: refused('link-used-up', 410) });
    await settle();
    expect(screen.getByRole('status').textContent).toMatch(/^This link has been used/);
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('#/team');
  });

  test('a learner’s link is passed on to the learner’s page', async () => {
    const { world } = openPages(`#/setup/${tokenOf('a')}`, {
      ...{ look: { ...look, kind: 'person', name: 'Bo' }, me: NOBODY },
    });
    await settle();
    expect(world.go).toHaveBeenCalledWith(`#/join/${tokenOf('a')}`);
  });

  test('who is not signed in is asked to, and a wrong password is said', async () => {
    const { sent } = openPages('#/team', {
      ...{ me: NOBODY, signIn: refused('wrong-name-or-password') },
    });
    await settle();
    expect(sent.map(({ name }) => name)).toEqual(['me', 'signIns']);
    type('Name', 'Ana');
    type('Password', 'not this');
    await press('Sign in');
    expect(screen.getByRole('status').textContent).toBe('The name or the password is wrong.');
    expect(screen.getByLabelText('Password')).toHaveProperty('value', 'not this');
  });

  test('the company’s sign-in is offered where there is one, beside name and password', async () => {
    openPages('#/team', { me: NOBODY, signIns: { company: true } });
    await settle();
    const company = screen.getByRole('link', { name: 'Go on with your company’s sign-in' });
    expect(company.getAttribute('href')).toBe('./api/oidc/start');
    expect(screen.getByLabelText('Password')).toBeTruthy();
    document.body.replaceChildren();
    openPages('#/team', { me: NOBODY });
    await settle();
    expect(screen.queryByRole('link', { name: /company/ })).toBeNull();
  });

  test('an invitation is claimed with the company’s sign-in by a name alone', async () => {
    const address = 'https://id.example.com/authorize?client_id=a';
    const { world, sent } = openPages(`#/setup/${tokenOf('a')}`, {
      ...{ look: { ...look, kind: 'invite' }, signIns: { company: true } },
      claimWithCompany: { address },
    });
    await settle();
    const company = within(screen.getByRole('region', { name: /company/ }));
    const name = company.getByLabelText<HTMLInputElement>('Your name');
    name.value = 'Ana';
    await press('Go on with your company’s sign-in');
    expect(sent.at(-1)).toEqual({
      ...{ name: 'claimWithCompany', body: { token: tokenOf('a'), name: 'Ana' } },
    });
    expect(world.leave).toHaveBeenCalledWith(address);
  });

  test('why the company’s sign-in has led back is said beside the way to sign in', async () => {
    const { world } = openPages('#/team/refused/not-invited', {
      ...{ me: NOBODY, signIns: { company: true }, signIn: {} },
    });
    await settle();
    expect(screen.getByRole('status').textContent).toMatch(/you have not been invited here yet/);
    type('Name', 'Ana');
    type('Password', 'four words to remember');
    await press('Sign in');
    expect(world.stay).toHaveBeenCalledWith('#/team');
  });

  test('a session that ends keeps what was typed, out of reach until one has signed in', async () => {
    let isIn = true;
    const addPeople = () =>
      isIn ? { added: [], known: [], wrong: [] } : refused('signed-out', 401);
    const open = { me: ME, team: team(), addPeople };
    openPages(`#/team/${TEAM}/people`, { ...open, signIn: () => ({}) });
    await settle();
    type('Names', 'Bo');
    isIn = false;
    await press('Add these people');
    expect(screen.getByText(/What you have typed below is still there/)).toBeTruthy();
    expect(screen.getByLabelText('Names')).toHaveProperty('value', 'Bo');
    expect(screen.getByLabelText('Names').closest('[inert]')).not.toBeNull();
    isIn = true;
    type('Name', 'Ana');
    type('Password', 'four words to remember');
    await press('Sign in');
    expect(screen.getByLabelText('Names')).toHaveProperty('value', 'Bo');
    expect(screen.getByLabelText('Names').closest('[inert]')).toBeNull();
  });

  test('signing out leaves nothing of the team in the page', async () => {
    const { model } = openPages(`#/team/${TEAM}/people`, {
      ...{ me: ME, team: team('Bo Lindqvist'), signOut: {} },
    });
    await settle();
    await press('Sign out');
    expect(JSON.stringify(model())).not.toContain('Lindqvist');
    expect(document.body.textContent).not.toContain('Lindqvist');
  });

  test('without a server of ours the page says what to start', async () => {
    openPages('#/team', { me: new Response('<!doctype html>', { status: 200 }) });
    await settle();
    expect(screen.getByRole('region').textContent).toMatch(/No team server answers here/);
  });
});

describe('a team', () => {
  test('a new server teaches in three steps and offers a sample', async () => {
    openPages('#/team', { me: ME, teams: { teams: [] } });
    await settle();
    const steps = within(screen.getByRole('region', { name: 'Three steps to the first result' }));
    expect(steps.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'Look at a sample team' })).toBeTruthy();
  });

  test('names become people with links, and each line that made nobody is named', async () => {
    const { sent } = openPages(`#/team/${TEAM}/people`, {
      ...{ me: ME, team: team('Ada', 'Bo') },
      addPeople: {
        added: [{ person: { id: idOf(100), name: 'Ada' }, token: tokenOf('t'), expiresAt: until }],
        known: [{ line: 2, name: 'Bo' }],
        wrong: [{ line: 3, problem: 'The name is longer than 80 letters.' }],
      },
    });
    await settle();
    type('Names', 'Ada\nBo\nCy');
    await press('Add these people');
    expect(sent.at(-2)).toEqual({ name: 'addPeople', body: { names: 'Ada\nBo\nCy' } });
    const said = screen.getByRole('status').textContent;
    expect(said).toMatch(
      /1 person was added.*Line 2: Bo is in the team.*Line 3: The name is longer/,
    );
    expect(screen.getByRole('link', { name: 'Print the cards' })).toBeTruthy();
  });

  test('who has left is set aside, and can be back or be deleted', async () => {
    const left = [{ id: idOf(200), name: 'Cy' }];
    const { sent } = openPages(`#/team/${TEAM}/people`, {
      ...{ me: ME, team: { ...team('Ada'), left }, changePerson: {}, deletePerson: {} },
    });
    await settle();
    await press('Has left');
    const gone = within(screen.getByRole('listitem', { name: 'Cy' }));
    click(gone.getByRole('button', { name: 'Is back' }));
    await settle();
    expect(sent.filter(({ name }) => name === 'changePerson').map(({ body }) => body)).toEqual([
      { left: true },
      { left: false },
    ]);
    expect(gone.getByRole('button', { name: 'Delete Cy' })).toBeTruthy();
  });

  test('a card has the name, the address and a code for cameras; it is told once', async () => {
    const links = [
      { person: { id: idOf(100), name: 'Ada' }, token: tokenOf('t'), expiresAt: until },
    ];
    const { world } = openPages(`#/team/${TEAM}/cards`, {
      ...{ me: ME, team: team('Ada'), newLinks: { links } },
    });
    await settle();
    expect(screen.queryByRole('listitem', { name: /Ada/ })).toBeNull();
    await press('Make a new link');
    const [card] = screen.getAllByText(/#\/join\//);
    expect(card?.textContent).toMatch(new RegExp(`#/join/${tokenOf('t')}$`));
    expect(document.querySelectorAll('.qr-code svg')).toHaveLength(1);
    await press('Print the cards');
    expect(world.print).toHaveBeenCalledOnce();
  });

  test('a tablet gets a link of its own', async () => {
    openPages(`#/team/${TEAM}/people`, {
      ...{ me: ME, team: team('Ada') },
      newDevice: {
        ...{ device: { id: idOf(50), name: 'Break room' }, token: tokenOf('d'), expiresAt: until },
      },
    });
    await settle();
    type('Name of the tablet', 'Break room');
    await press('Add a tablet');
    expect(screen.getByText(new RegExp(`#/join/${tokenOf('d')}$`))).toBeTruthy();
  });
});

describe('an owner', () => {
  test('invites a manager by a link that is shown once', async () => {
    const { sent, world } = openPages('#/team/managers', {
      ...{ me: ME, teams: { teams: [] }, managers: [] },
      organization: { name: 'Harbour Glass', timeZone: 'Europe/Berlin', linesDays: 90 },
      invite: { token: tokenOf('i'), expiresAt: until },
    });
    await settle();
    await press('Make an invitation');
    expect(sent.find(({ name }) => name === 'invite')?.body).toEqual({ roles: ['manager'] });
    await press('Copy the link');
    expect(world.copy).toHaveBeenCalledWith(expect.stringMatching(/#\/setup\/i{22}$/));
  });
});

test('a page of which one answer is missing says so, whatever else has come, and can be tried again', async () => {
  let isThere = false;
  const assignments = () => (isThere ? { assignments: [] } : refused('no-database', 503));
  openPages(`#/team/${TEAM}/assignments`, { me: ME, team: team('Ada'), assignments });
  await settle();
  expect(screen.getByRole('region').textContent).toMatch(/The database does not answer/);
  isThere = true;
  await press('Try again');
  expect(screen.getByRole('heading', { name: 'Assign' })).toBeTruthy();
});

test('an answer that comes after signing out is not taken in', () => {
  const open = { ...teamModelAt({ screen: 'home' }, DEFAULT_SETTINGS, []), isSignedOut: true };
  const question = { name: 'teams', ids: [] } as const;
  expect(updateTeam(open, { type: 'arrived', question, value: { teams: [] } })).toEqual([open, []]);
});
