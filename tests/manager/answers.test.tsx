// @vitest-environment happy-dom
import { screen, within } from '@testing-library/dom';
import { describe, expect, test } from 'vitest';
import { sampleAnswers } from '../../src/app/manager/sample-answers.ts';
import { makeCsv } from '../../src/core/csv.ts';
import { type TeamAnswers, teamAnswersShape } from '../../src/wire/answers.ts';
import { readWire } from '../../src/wire/values.ts';
import { button, click } from '../ui/show.ts';
import { ENGLISH } from '../words/all-words.ts';
import { idOf, ME, openPages, settle } from './on-page.tsx';

const TEAM = idOf(99);
const ANSWERS = sampleAnswers(ENGLISH.managerAnswers.sample);
const team = { id: TEAM, name: 'Front desk', managers: [], people: [], devices: [], left: [] };

async function open(change: Partial<TeamAnswers> = {}) {
  const pages = openPages(`#/team/${TEAM}`, {
    ...{ me: ME, team, answers: { ...ANSWERS, ...change }, talked: {} },
  });
  await settle();
  return pages;
}

const answer = (name: string) => within(screen.getByRole('region', { name }));
const said = (name: string) =>
  screen.getByRole('region', { name }).querySelector('.lead')?.textContent;

test('the sample has the shape of what a server answers', () => {
  expect(readWire('the sample', teamAnswersShape, ANSWERS)).toEqual({ ok: true, value: ANSWERS });
});

describe('the five answers', () => {
  test('stand in their order, each with its answer in a sentence', async () => {
    await open();
    const questions = ENGLISH.managerAnswers;
    const names = ['done', 'weak', 'moments', 'practice', 'needs'] as const;
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(
      names.map((name) => questions[name].question),
    );
    expect(names.map((name) => said(questions[name].question))).toEqual([
      '6 of 8 assigned plays are finished, 2 overdue.',
      'Empathy needs most: 4 of 6 people are still below “Ready” in it.',
      'Most is lost at “She asks who did it” in “The missing windshield”.',
      'Yes, in Empathy: the latest attempt is better than the first.',
      '2 people would gain from five minutes with you.',
    ]);
  });

  test('who has done it: those who have begun beside those who have finished', async () => {
    await open();
    const [, row] = answer('Who has done it?').getAllByRole('row');
    const cells = within(row as HTMLElement).getAllByRole('cell');
    expect(cells.map((cell) => cell.querySelector('.table-value')?.textContent)).toEqual([
      ...['Mar 17, 2026, Assess', '6', '1', '1', '2'],
    ]);
  });

  test('who has done it: by person, and a reminder that names who has not', async () => {
    const { world } = await open();
    const done = answer('Who has done it?');
    const people = done.getByRole('table', { name: 'Person by person', hidden: true });
    expect(within(people).getByRole('row', { name: /^Gus/, hidden: true }).textContent).toMatch(
      /begun, overdue/,
    );
    click(button(/^Copy a reminder/));
    expect(world.copy).toHaveBeenCalledWith(expect.stringMatching(/Still to do: Gus, Hana\.$/));
  });

  test('which skill: a band with the number of decisions behind it', async () => {
    await open();
    const [, ada] = answer('Which skill is weak, and where?').getAllByRole('row');
    expect(ada?.textContent).toMatch(/Ada.*Not yet 9 decisions/);
    expect(answer('Which skill is weak, and where?').getByText(/It costs most here/)).toBeTruthy();
  });

  test('which moment: the split over its choices, and the weak line that most took', async () => {
    const [moment] = ANSWERS.moments;
    await open({ moments: moment ? [{ ...moment, way: ['ask', 'own_it'] }] : [] });
    const moments = answer('Which moment trips people?');
    expect(moments.getByText(/The weak line that 3 of 6 took/).textContent).toContain(
      'the workshop',
    );
    expect(moments.getAllByRole('row')).toHaveLength(5);
    expect(moments.getByRole('link', { name: /^Play/ }).getAttribute('href')).toBe(
      '#/moment/windshield?way=ask,own_it',
    );
    expect(moments.getByRole('link', { name: 'Open it in a room' }).getAttribute('href')).toBe(
      '#/room/windshield?stop=sample',
    );
  });

  test('does practice help: the interval in words, and “no clear change” where so', async () => {
    await open();
    const practice = screen.getByRole('region', { name: 'Does practice help?' }).textContent;
    expect(practice).toContain('13 points on average, between 7 and 19 (95 % interval, 6 people).');
    expect(practice).toContain('No clear change.');
    expect(practice).toContain('Told from 5 people on; so far there are 3.');
  });

  test('who needs me: the reason, the card, and “talked on” by the server’s day', async () => {
    const { sent } = await open();
    const needs = answer('Who needs me this week?');
    expect(needs.getByText(/a red line was crossed and not put right/)).toBeTruthy();
    expect(needs.getByRole('link', { name: /^Prepare the talk ?: Ada/ }).getAttribute('href')).toBe(
      `#/team/${TEAM}/person/${idOf(1)}/coach/sample`,
    );
    click(needs.getByRole('checkbox', { name: /^We have talked ?: Ada/ }));
    await settle();
    expect(sent).toContainEqual({ name: 'talked', body: { on: ANSWERS.today } });
  });

  test('each table can be taken along', async () => {
    const { world } = await open();
    click(button(/^As a CSV file ?: Who has done it/));
    expect(world.download).toHaveBeenCalledWith(
      'done.csv',
      expect.stringContaining('The missing windshield,'),
    );
  });

  test('what one never hears of people is told nowhere: fewer than five', async () => {
    const none = { people: 3, pairs: [], change: null, verdict: 'too_few' } as const;
    const few = { people: 3, bands: null, where: null };
    await open({
      moments: [],
      practice: { empathy: none, ownership: none, recovery: none },
      weak: { people: [], team: { empathy: few, ownership: few, recovery: few } },
    });
    expect(said('Which moment trips people?')).toMatch(/^Told once 5 people/);
    expect(said('Does practice help?')).toMatch(/^Told once 5 people/);
    expect(screen.getAllByText(/so far there are 3/)).toHaveLength(2);
  });

  test('before there is anything to tell, the next of three steps stands there', async () => {
    await open({ people: [], done: { assignments: [], cells: [] } });
    expect(screen.getByRole('link', { name: 'Add the names' }).getAttribute('href')).toBe(
      `#/team/${TEAM}/people`,
    );
    await open({ done: { assignments: [], cells: [] } });
    expect(screen.getByRole('link', { name: 'Assign a scenario' }).getAttribute('href')).toBe(
      `#/team/${TEAM}/assignments`,
    );
  });
});

test('the sample asks the server for nothing but who one is, and is left in one click', async () => {
  const { sent } = openPages('#/team/sample', { me: ME });
  await settle();
  expect(sent.map(({ name }) => name)).toEqual(['me']);
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(5);
  expect(screen.getByRole('link', { name: 'Close the sample' }).getAttribute('href')).toBe(
    '#/team',
  );
  expect(screen.queryByRole('checkbox')).toBeNull();
  const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  expect(ways.filter((way) => way.includes('/sample/'))).toEqual([]);
});

test('no address of the sample waits for a server that does not know it', async () => {
  openPages('#/team/sample/scenario/windshield', { me: ME });
  await settle();
  screen.getByRole('link', { name: 'Close the sample' });
});

test('a CSV file is read by spreadsheets as it is, and never as a formula', () => {
  const rows = [
    ['Name', 'Said'],
    ['=1+1', 'a "b",\nc'],
    ['-5', '@x'],
    ['\uFF1D1', '\n=1'],
  ];
  expect(makeCsv(rows)).toBe(
    '\uFEFFName,Said\r\n\'=1+1,"a ""b"",\nc"\r\n\'-5,\'@x\r\n\'\uFF1D1,"\'\n=1"\r\n',
  );
});
