// A team from end to end, in a real browser on a real database: the set-up link, names, people who join
// by their links and play, also without a connection, and what the manager is told.

import { afterAll, expect, it } from 'vitest';
import { replayAttempt } from '../../src/tools/replay.ts';
import { asJson } from '../../src/tools/replay-json.ts';
import type { PersonLink } from '../../src/wire/people.ts';
import { askingAs } from './asking-as.ts';
import { eventually } from './eventually.ts';
import type { Game } from './game.ts';
import { inBrowser } from './harness.ts';
import { BEST, EDITION, STORY, type Way, WORST } from './routes.ts';
import { startTeamServer } from './team-server.ts';

const team = await startTeamServer();
afterAll(() => team.close());

const open = inBrowser([], () => team.app);
/** What the browser says where there is no network. */
const allowed = /Failed to load resource|ERR_INTERNET_DISCONNECTED/;

let ask: ReturnType<typeof askingAs>;
const told = async (method: string, path: string, body?: object) =>
  JSON.parse(await ask(method, path, body));

/** A team of these people, who have to play; gives the tokens of their links. */
async function assigned(names: readonly string[]): Promise<{ id: string; links: PersonLink[] }> {
  const { id } = await told('POST', 'teams', { name: 'Front desk' });
  const { added } = await told('POST', `teams/${id}/people`, { names: names.join('\n') });
  await told('POST', `teams/${id}/assignments`, {
    ...{ scenarios: ['windshield'], people: null, privacy: 'open', dueOn: '2099-12-24' },
  });
  return { id, links: added };
}

async function join(game: Game, { token, person }: PersonLink): Promise<void> {
  await game.open(`#/join/${token}`);
  await game.page.getByRole('heading', { name: `Hello, ${person.name}` }).waitFor();
  await game.press('Yes, that is me');
  await game.page.getByRole('heading', { name: `For you, ${person.name}` }).waitFor();
}

/** From the title to the end of the story. */
async function playAssigned(game: Game, { picks }: Way): Promise<void> {
  await game.change(() => game.press(forYou(game).getByRole('button', { name: 'Start' })));
  await game.button(/^Next/).waitFor();
  await game.sayAll(picks);
}

const forYou = ({ page }: Game) => page.getByRole('region', { name: /^For you/ });

/** Without the first column, the person: scores as the manager's table has them. */
async function scoresOf(id: string): Promise<readonly (readonly string[])[]> {
  const table = await ask('GET', `teams/${id}/results.csv`);
  const rows = table
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .slice(1);
  return rows.map((row) =>
    row
      .split(',')
      .map((cell) => cell.replaceAll('"', ''))
      .slice(-3),
  );
}

function replayed(way: Way): readonly string[] {
  const outcome = replayAttempt(EDITION, STORY, way.picks);
  if (!outcome.ok) throw new Error(outcome.problem);
  const { scores } = JSON.parse(asJson(outcome.outcome));
  return [scores.empathy, scores.ownership, scores.recovery].map(String);
}

const storage = ({ page }: Game) => page.evaluate(() => JSON.stringify({ ...localStorage }));

it('whoever has the set-up link begins, and everything else is asked in their name', async () => {
  const game = await open();
  await game.open('');
  ask = askingAs(game);
  const password = 'a long walk in the rain';
  await told('POST', 'setup', {
    token: team.setupToken,
    name: 'Mia',
    password,
    org: 'Clear Glass',
  });
  expect((await told('GET', 'me')).who.roles).toContain('owner');

  const { id, links } = await assigned(['Ann']);
  const [ann] = links as [PersonLink];
  const learner = await open();
  await learner.open(`#/join/${ann.token}`);
  await learner.page.getByText('What Mia will see').waitFor();
  await join(learner, ann);
  expect(learner.page.url()).not.toContain(ann.token);
  await forYou(learner).getByText('By December 24').waitFor();
  await forYou(learner).getByText('the lines you chose').waitFor();
  await playAssigned(learner, BEST);

  await eventually(() => scoresOf(id)).toEqual([replayed(BEST)]);
  await learner.open('');
  await forYou(learner)
    .getByText(/All done/)
    .waitFor();
  expect(await forYou(learner).getByText('Not sent yet').count()).toBe(0);
  expect(await storage(learner)).not.toContain('outbox');

  await learner.open('#/record');
  await learner.page.getByRole('link', { name: 'Who has read my lines?' }).click();
  await learner.page.getByText('Nobody has read them yet').waitFor();
  const page = `people/${ann.person.id}/attempts`;
  const [attempt] = (await told('GET', page)).attempts;
  await told('GET', `${page}/${attempt.id}`);
  await learner.page.reload();
  await learner.page.getByText('Mia, on ').waitFor();
  await learner.page.getByText('What you said in “').waitFor();
});

it('what is played without a connection is sent once there is one, and was numbered', async () => {
  const manager = await open();
  await manager.open('');
  await askingAs(manager)('POST', 'signin', { name: 'Mia', password: 'a long walk in the rain' });
  ask = askingAs(manager);
  const { id, links } = await assigned(['Bo']);
  const learner = await open({ allowed });
  await join(learner, links[0] as PersonLink);
  await learner.change(() => learner.press(forYou(learner).getByRole('button', { name: 'Start' })));
  await learner.button(/^Next/).waitFor();
  const begun = async () => (await told('GET', `teams/${id}/answers`)).done.cells[0].standing;
  await eventually(begun).toBe('started');
  const { picks } = WORST;
  await learner.sayAll(picks.slice(0, 2));
  await learner.page.context().setOffline(true);
  await learner.sayAll(picks.slice(2, -1));
  await learner.say(picks.at(-1) ?? '');
  // The debrief comes over the network: one goes on to the ending and not past it.
  while (!(await storage(learner)).includes(String.raw`\"isFinished\":true`)) await learner.goOn();
  await learner.page.context().setOffline(false);
  await eventually(() => scoresOf(id)).toEqual([replayed(WORST)]);
  await eventually(() => storage(learner)).not.toContain('outbox');
});

it('two people on one device see nothing of each other, and what was there before stays behind', async () => {
  const manager = await open();
  await manager.open('');
  await askingAs(manager)('POST', 'signin', { name: 'Mia', password: 'a long walk in the rain' });
  ask = askingAs(manager);
  const { links } = await assigned(['Cy', 'Di']);
  const [cy, di] = links as [PersonLink, PersonLink];
  const device = await open();
  await device.begin('learn');
  await device.sayAll(BEST.picks.slice(0, 1));
  await device.open(`#/join/${cy.token}`);
  const earlier = device.page.getByRole('checkbox');
  expect(await earlier.isChecked()).toBe(false);
  await join(device, cy);
  const goOn = device.page.getByRole('button', { name: /^Go on/ });
  expect(await goOn.count(), 'what somebody else has begun').toBe(0);
  await playAssigned(device, WORST);
  await eventually(() => storage(device)).not.toContain('outbox');
  await device.open('#/leave');
  await device.press('Leave');
  await device.page.getByRole('heading', { name: 'All scenarios' }).or(goOn).first().waitFor();
  expect(await storage(device)).not.toContain(cy.person.id);
  await join(device, di);
  await forYou(device).getByRole('button', { name: 'Start' }).waitFor();
  const told = await device.page.locator('body').ariaSnapshot();
  expect(told).toContain('Di');
  expect(told).not.toMatch(/\bCy\b/);
});

it('a moment is entered in the middle of its story, says so, and keeps nothing', async () => {
  const game = await open();
  const [first = '', second = ''] = BEST.picks;
  await game.open(`#/moment/windshield?way=${first}`);
  await game.page.getByText('One moment of this story.').waitFor();
  await game.say(second);
  await game.goOn();
  expect(await storage(game)).not.toContain('attempt/');
  await game.page.getByRole('link', { name: 'To the team’s pages' }).click();
  await game.page.getByRole('heading', { name: 'Make It Right for teams' }).waitFor();
});
