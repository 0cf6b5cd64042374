// Every message is read back as it was made, and a wrong one gives a sentence that says what and where.

import type { GenericSchema } from 'valibot';
import { describe, expect, test } from 'vitest';
import { newAssignmentsShape } from '../../src/wire/assignments.ts';
import { newTeamShape } from '../../src/wire/teams.ts';
import { readWire } from '../../src/wire/values.ts';
import { answersSent, bodiesSent } from './messages.ts';

type Sent = {
  readonly [name: string]: readonly [GenericSchema, Readonly<Record<string, unknown>>];
};

const named = (sent: Sent) =>
  Object.entries(sent).map(([name, [shape, data]]) => ({ name, shape, data }));

describe.each(named({ ...bodiesSent, ...answersSent }))('$name', ({ shape, data }) => {
  test('is read back from JSON as it was made', () => {
    expect(readWire('It', shape, JSON.parse(JSON.stringify(data)))).toEqual({
      ok: true,
      value: data,
    });
  });

  test('is refused without any one of its keys, and the sentence names the key', () => {
    for (const key of Object.keys(data)) {
      const { [key]: _, ...rest } = data;
      const read = readWire('It', shape, rest);
      expect(read.ok ? `without ${key}` : read.problem).toMatch(`It: “${key}” `);
    }
  });
});

test.each(named(bodiesSent))('$name: an unknown key is refused', ({ shape, data }) => {
  expect(readWire('It', shape, { ...data, more: 1 })).toEqual({
    ok: false,
    problem: 'It: “more” is not known here.',
  });
});

test.each(named(answersSent))('$name: a key of a later copy is left out', ({ shape, data }) => {
  expect(readWire('It', shape, { ...data, more: 1 })).toEqual({ ok: true, value: data });
});

test('an assignment has everything that was not said from the house', () => {
  expect(readWire('It', newAssignmentsShape, { scenarios: ['windshield'], people: null })).toEqual({
    ok: true,
    value: {
      ...{ scenarios: ['windshield'], people: null, mode: 'assess', dueOn: null },
      ...{ passMark: 70, counts: 'first', privacy: 'skills', note: '' },
    },
  });
});

test('a name is kept in one line without spaces around it', () => {
  const read = (name: string) => readWire('The team', newTeamShape, { name });
  expect(read('\u00a0 Front\t\n desk ')).toEqual({ ok: true, value: { name: 'Front desk' } });
  expect(read('\u00a0 ')).toEqual({ ok: false, problem: 'The team: “name” is empty.' });
});
