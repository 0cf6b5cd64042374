// A draft is played as far as it is written: choices without ids, lines without an ending.

import { describe, expect, test } from 'vitest';
import { answer } from '../../src/app/writer/answer-question.ts';
import { updateWorkbench } from '../../src/app/writer/update-workbench.ts';
import {
  EMPTY_WORKBENCH,
  type Workbench,
  type WorkbenchMessage,
} from '../../src/app/writer/workbench.ts';
import { workbenchView } from '../../src/app/writer/workbench-view.ts';
import type { WorkerReply } from '../../src/app/writer/worker-client.ts';
import { currentLine, openDecision } from '../../src/core/play/play.ts';
import { HEADER, playDraft } from './preview-drafts.ts';

function played(body: string, ...wanted: readonly string[]) {
  const source = `${HEADER}-> hall\n=== hall ===\nHow long?\n${body}`;
  const { picks, offered, lines, stop } = playDraft(source, wanted);
  return { picks, offered, lines, stop };
}

const PLACES = `=== a ===
You: This is A.
-> END
=== b ===
You: This is B.
-> END
`;

describe('the choice that is pressed is the one that is played', () => {
  test.each([
    ['without ids', '* [A]\n  -> a\n* [B]\n  -> b\n', ['hall.1', 'hall.2']],
    ['with words behind the brackets', '* [A] … -> a\n* [B] … -> b\n', ['hall.1', 'hall.2']],
    ['without brackets', '* A -> a\n* B -> b\n', ['hall.1', 'hall.2']],
    ['with one id twice', '* [A #id: x]\n  -> a\n* [B #id: x]\n  -> b\n', ['x', 'hall.2']],
    ['with an id without a value', '* [A #id:]\n  -> a\n* [B #id]\n  -> b\n', ['hall.1', 'hall.2']],
    [
      'with other tags',
      '* [A #empathy: 1]\n  -> a\n* [B #red: lie]\n  -> b\n',
      ['hall.1', 'hall.2'],
    ],
    ['with escaped brackets', '* [\\[A\\]]\n  -> a\n* [\\[B\\]]\n  -> b\n', ['hall.1', 'hall.2']],
    [
      'under a condition',
      '* {trust > 1} [A]\n  -> a\n* (b_label) [B]\n  -> b\n',
      ['hall.1', 'hall.2'],
    ],
  ])('%s', (_, choices, ids) => {
    expect(played(choices + PLACES).offered).toEqual(ids);
    expect(played(choices + PLACES, ids[0] ?? '').lines.at(-1)).toContain('This is A.');
    expect(played(choices + PLACES, ids[1] ?? '').lines.at(-1)).toContain('This is B.');
  });

  test('and what is missing is told all the same', () => {
    const { draft } = playDraft(`${HEADER}-> hall\n=== hall ===\n* [A]\n -> a\n${PLACES}`);
    expect(draft.problems).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        line: 15,
        message: 'The choice has no “#id:”.',
      }),
    );
  });
});

const RUNS_OUT = 'The story runs out of content before an ending.';

describe('lines that lead nowhere yet are shown', () => {
  test.each([
    ['before -> END', 'You: Soon.\nHe sighs.\n-> END\n'],
    ['before -> DONE', 'You: Soon.\nHe sighs.\n-> DONE\n'],
    ['before nothing', 'You: Soon.\nHe sighs.\n'],
    ['before a function', 'You: Soon.\nHe sighs.\n=== function f()\n~ return 1\n'],
    ['before an empty condition', 'You: Soon.\nHe sighs.\n{trust > 90: -> hall}\n'],
    ['in a stitch', '-> inner\n= inner\nYou: Soon.\nHe sighs.\n'],
  ])('%s', (_, rest) => {
    const answer = played(`* [Soon. #id: soon]\n${rest}`, 'soon');
    expect(answer).toEqual({
      ...{ picks: ['soon'], offered: [], lines: ['Soon.', 'He sighs.'] },
      stop: `After “soon”: ${RUNS_OUT}`,
    });
  });

  test('also at the very beginning', () => {
    expect(played('And then?\n')).toEqual({
      ...{ picks: [], offered: [], lines: ['How long?', 'And then?'] },
      stop: `At its start: ${RUNS_OUT}`,
    });
  });
});

function send(workbench: Workbench, message: WorkbenchMessage): Workbench {
  const [after, effects] = updateWorkbench(workbench, message);
  const said: WorkerReply[] = [];
  for (const { question } of effects)
    if (question.kind === 'read')
      answer(question, (one) => one.kind !== 'walking' && said.push(one));
  return said.reduce<Workbench>(
    (now, heard) => updateWorkbench(now, { type: 'heard', heard })[0],
    after,
  );
}

test('on the workbench, the lines are read to where the text ends', () => {
  const source = `${HEADER}-> hall\n=== hall ===\nHow long?\n* [A]\n  You: A.\n* [B]\n  You: B.\n  He sighs.\n`;
  const file = { name: 'en.ink', isWatched: false };
  let workbench = send(EMPTY_WORKBENCH, { type: 'opened', file, source });
  const play = () => {
    if (!workbench.game) throw new Error('There is no game on the workbench.');
    return workbench.game.play;
  };
  expect(openDecision(play())?.choices.map(({ text }) => text)).toEqual(['A', 'B']);
  workbench = send(workbench, { type: 'picked', choice: 'hall.2' });
  expect(currentLine(play())?.text).toBe('B.');
  workbench = send(workbench, { type: 'next' });
  expect(currentLine(play())?.text).toBe('He sighs.');
  const here = workbenchView(workbench)?.here;
  expect(here?.where).toBe('The text goes no further than these lines.');
  expect(here?.tags.map(([key]) => key)).not.toContain('ending');
  expect(workbench.notice?.sentence).toContain(RUNS_OUT);
});

test('a note to oneself does not keep a draft from being played or checked', () => {
  const source = `${HEADER}-> hall\n=== hall ===\nTODO: shorter\nHow long?\n-> END\n`;
  const { draft, lines } = playDraft(source);
  expect(draft.problems).toEqual([
    { severity: 'warning', line: expect.any(Number), message: 'TODO: shorter' },
  ]);
  expect(lines).toEqual(['How long?']);
});

test.each([
  ['a way back from nowhere', '->->\n'],
  ['a number divided by nothing', '{1 / (trust - trust)}\n-> END\n'],
  ['text and number', '~ trust = "a" - 5\n{trust}\n-> END\n'],
])('%s is told without a programmer’s sentence', (_, rest) => {
  const { draft, stop } = playDraft(`${HEADER}-> hall\n=== hall ===\nHow long?\n${rest}`);
  const said = [stop ?? '', ...draft.problems.map(({ message }) => message)].join(' ');
  expect(said).not.toMatch(/RUNTIME|DONE'|Expected|undefined|null|->->'|Error|callstack/);
});
