// The workbench with the worker's own answers, but without a worker: each question is answered at once.

import { describe, expect, test } from 'vitest';
import { answer } from '../../src/app/writer/answer-question.ts';
import type { Question } from '../../src/app/writer/draft.ts';
import { updateWorkbench } from '../../src/app/writer/update-workbench.ts';
import {
  EMPTY_WORKBENCH,
  type Workbench,
  type WorkbenchMessage,
} from '../../src/app/writer/workbench.ts';
import { workbenchView } from '../../src/app/writer/workbench-view.ts';
import type { WorkerFailure, WorkerReply } from '../../src/app/writer/worker-client.ts';
import { currentLine, keptPicks, openDecision } from '../../src/core/play/play.ts';
import { HEADER } from './preview-drafts.ts';

const STORY = `${HEADER}-> hall
=== hall ===
Osei: How long? # mood: tense
Osei: I have waited.
* [Ten minutes. #id: ten #empathy: 3 #ownership: 4 #recovery: 4]
  You: Ten minutes. # why: Says when. # hears: I am told.
  -> desk
* [Soon. #id: soon #empathy: 0 #ownership: 1 #recovery: 0 #slip: stalled]
  You: Soon. # why: Says nothing. # hears: Wait.
  -> desk
=== desk ===
Osei: And now? # stakes: 2
* [This way. #id: this_way #empathy: 1 #ownership: 1 #recovery: 1 #slip: rushed]
  You: This way.
  -> out
=== out ===
# ending: kept
# headline: He was served.
He goes.
-> END
`;

/** What the worker says to a question; by default the truth. */
type Reply = (question: Question) => readonly WorkerReply[];

const truth: Reply = (question) => {
  const said: WorkerReply[] = [];
  answer(question, (one) => one.kind !== 'walking' && said.push(one));
  return said;
};
const failing =
  (walked: WorkerFailure['walked'] = null): Reply =>
  ({ number, kind }) => [
    { kind: 'failed', number, reason: 'overtime', isCheck: kind === 'check', walked },
  ];

function send(workbench: Workbench, message: WorkbenchMessage, reply: Reply = truth): Workbench {
  const [after, effects] = updateWorkbench(workbench, message);
  return effects
    .flatMap(({ question }) => (question.kind === 'read' ? reply(question) : []))
    .reduce<Workbench>((now, heard) => updateWorkbench(now, { type: 'heard', heard })[0], after);
}

const all = (workbench: Workbench, ...messages: readonly WorkbenchMessage[]) =>
  messages.reduce((now, message) => send(now, message), workbench);

const open = (source: string, name = 'en.ink'): WorkbenchMessage => ({
  type: 'opened',
  file: { name, isWatched: true },
  source,
});
const next: WorkbenchMessage = { type: 'next' };
const pick = (choice: string): WorkbenchMessage => ({ type: 'picked', choice });

function playOn({ game }: Workbench) {
  if (!game) throw new Error('There is no game on the workbench.');
  return game.play;
}
const lineOn = (workbench: Workbench) => currentLine(playOn(workbench))?.text;
const picksOn = (workbench: Workbench) => keptPicks(playOn(workbench)).map((one) => one.choice);

const opened = all(EMPTY_WORKBENCH, open(STORY));
const atDesk = all(opened, next, pick('ten'), next);

describe('a file on the workbench', () => {
  test('is played from its first line', () => {
    expect(lineOn(opened)).toBe('How long?');
    expect(openDecision(playOn(send(opened, next)))?.id).toBe('hall');
  });

  test('goes on with each pick, its own line first', () => {
    const picked = all(opened, next, pick('ten'));
    expect(lineOn(picked)).toBe('Ten minutes.');
    expect(openDecision(playOn(atDesk))?.id).toBe('desk');
    expect(picksOn(atDesk)).toEqual(['ten']);
  });

  test('stays at the decision when it is saved anew, by watching or by opening it again', () => {
    const text = STORY.replace('And now?', 'What now?');
    for (const message of [{ type: 'saved_outside', source: text } as const, open(text)]) {
      const after = send(atDesk, message);
      expect(lineOn(after)).toBe('What now?');
      expect(picksOn(after)).toEqual(['ten']);
    }
  });

  test('makes room for another file', () => {
    const other = send(atDesk, open(STORY.replace('How long?', 'When?'), 'other.ink'));
    expect(lineOn(other)).toBe('When?');
    expect(picksOn(other)).toEqual([]);
  });

  test('can be played from any knot, with any values', () => {
    const start = { place: 'desk', variables: { trust: 5 } };
    const after = send(opened, { type: 'begun_at', start });
    expect(lineOn(after)).toBe('And now?');
    expect(currentLine(playOn(after))?.trust).toBe(5);
    expect(workbenchView(after)?.here?.values).toEqual({ trust: 5 });
  });

  test('lets one go back to any decision', () => {
    const back = send(atDesk, { type: 'stepped_back', turn: 0 });
    expect(openDecision(playOn(back))?.id).toBe('hall');
    expect(picksOn(all(back, pick('soon'), next))).toEqual(['soon']);
  });
});

describe('while one types', () => {
  test('the game follows what is typed', () => {
    const typed = send(opened, { type: 'typed', source: STORY.replace('How long?', 'When?') });
    expect(lineOn(typed)).toBe('When?');
    expect(workbenchView(typed)?.isChanged).toBe(true);
  });

  test('a question waits until the typing pauses', () => {
    const [, effects] = updateWorkbench(opened, { type: 'typed', source: STORY });
    expect(effects).toMatchObject([{ delay: 300, limit: 2000 }]);
  });

  test('the last game stays while the text does not compile, and its problems are listed', () => {
    const broken = send(atDesk, { type: 'typed', source: STORY.replace('-> out', '-> uot') });
    expect(lineOn(broken)).toBe('And now?');
    expect(workbenchView(broken)?.problems[0]?.line).toBeGreaterThan(0);
    expect(workbenchView(broken)?.checkState).toContain('cannot be played as it is now');
    expect(lineOn(send(broken, pick('this_way')))).toBe('This way.');
  });

  test('what is saved in the file meanwhile waits until one takes it', () => {
    const typed = send(opened, { type: 'typed', source: STORY.replace('How long?', 'When?') });
    const outside = STORY.replace('How long?', 'Why?');
    const waiting = send(typed, { type: 'saved_outside', source: outside });
    expect(lineOn(waiting)).toBe('When?');
    expect(workbenchView(waiting)?.hasNewer).toBe(true);
    expect(lineOn(send(waiting, { type: 'newer_taken' }))).toBe('Why?');
  });

  test('a text that is too large is not asked about', () => {
    const [workbench, effects] = updateWorkbench(opened, {
      type: 'typed',
      source: 'x'.repeat(200_001),
    });
    expect(effects).toEqual([]);
    expect(workbench.notice?.sentence).toContain('at most 200 kB');
  });
});

describe('a text that takes too long', () => {
  test('leaves the game where it was, and may be tried for longer', () => {
    const after = send(atDesk, open(STORY.replace('And now?', 'What now?')), failing());
    expect(after.notice).toMatchObject({ canTryLonger: true });
    expect(lineOn(after)).toBe('And now?');
    expect(openDecision(playOn(after))?.id).toBe('desk');
    const [, effects] = updateWorkbench(after, { type: 'given_longer' });
    expect(effects[0]?.limit).toBeGreaterThan(2000);
  });

  test('leaves no game of the file before', () => {
    const after = send(atDesk, open(STORY, 'other.ink'), failing());
    expect(after.game).toBeNull();
    expect(after.notice?.sentence).toContain('not compiled within the time');
  });

  test('may be too long for the walk through every path only', () => {
    const { check } = atDesk;
    if (check.state !== 'under_way') throw new Error('No path is being walked.');
    const heard = failing()({ kind: 'check', number: check.number, source: '' });
    const [after] = updateWorkbench(atDesk, { type: 'heard', heard: heard[0] as WorkerReply });
    expect(workbenchView(after)?.checkState).toContain('too long');
    expect(after.notice).toBeNull();
  });

  test('is told how far the walk came, and not that anything is wrong with it', () => {
    const { check } = atDesk;
    if (check.state !== 'under_way') throw new Error('No path is being walked.');
    const walked = { seconds: 20, states: 1300 };
    const heard = failing(walked)({ kind: 'check', number: check.number, source: '' });
    const [after] = updateWorkbench(atDesk, { type: 'heard', heard: heard[0] as WorkerReply });
    expect(workbenchView(after)?.checkState).toContain(
      'not finished after 20 s, 1300 states so far',
    );
    expect(workbenchView(after)?.problems).toEqual([]);
  });
});

test('an answer to an earlier question is not listened to', () => {
  const late = truth({ kind: 'read', number: 0, source: '' });
  const after = late.reduce<Workbench>(
    (now, heard) => updateWorkbench(now, { type: 'heard', heard })[0],
    atDesk,
  );
  expect(after).toEqual(atDesk);
});

test('every path of a text is walked once, not again for each pick', () => {
  const [, effects] = updateWorkbench(
    { ...opened, check: { state: 'done', problems: [], closed: {} } },
    { type: 'begun_at', start: EMPTY_WORKBENCH.start },
  );
  const [question] = effects.map((effect) => effect.question);
  const heard = question ? truth(question) : [];
  const asked = heard.map((one) => updateWorkbench(opened, { type: 'heard', heard: one })[1]);
  expect(asked.flat()).toEqual([]);
});

describe('beside the game', () => {
  test('the tags of the line stand as they are written', () => {
    const tags = workbenchView(opened)?.here?.tags ?? [];
    expect(tags).toContainEqual(['speaker', 'osei']);
    expect(tags).toContainEqual(['mood', 'osei tense']);
  });

  test('every choice on offer stands with its points, in the writer’s order', () => {
    const offers = workbenchView(send(opened, next))?.here?.offers ?? [];
    expect(offers.map((offer) => offer.id)).toEqual(['ten', 'soon']);
    expect(offers[1]?.tags).toEqual([
      ['empathy', '0'],
      ['ownership', '1'],
      ['recovery', '0'],
      ['slip', 'stalled'],
    ]);
  });

  test('what was said stands with what it was worth', () => {
    const soFar = workbenchView(atDesk)?.soFar;
    expect(soFar?.taken).toEqual([
      {
        decision: 'hall',
        choice: 'ten',
        points: [
          { skill: 'empathy', got: 3, best: 3 },
          { skill: 'ownership', got: 4, best: 4 },
          { skill: 'recovery', got: 4, best: 4 },
        ],
        remarks: [],
      },
    ]);
    expect(soFar?.scores[0]).toBe('empathy: no score yet, 1 of 3 decisions that tell');
  });

  test('where the game stands is said with its line', () => {
    const line = STORY.split('\n').indexOf('=== desk ===') + 1;
    expect(workbenchView(atDesk)?.here?.where).toBe(`At the decision “desk”, line ${line}.`);
    const over = all(atDesk, pick('this_way'), next);
    expect(workbenchView(over)?.here?.where).toContain('At the ending “out”');
    expect(workbenchView(over)?.here?.tags).toContainEqual(['headline', 'He was served.']);
  });
});
