// The debrief's frame on real stories: what opens when, what is noted, and what is forgotten.

import { describe, expect, test } from 'vitest';
import { finishedOf } from '../../src/app/learner/debrief/finished.ts';
import { shellView } from '../../src/app/learner/debrief/shell-view.ts';
import { worksheetOf } from '../../src/app/learner/debrief/worksheet.ts';
import type { Message } from '../../src/app/learner/message.ts';
import type { Model } from '../../src/app/learner/model.ts';
import { DEBRIEF_CARDS, waitsForTheRead } from '../../src/core/debrief/debrief-card.ts';
import { notesOf } from '../../src/core/record/notes.ts';
import { played } from '../debrief/attempts.ts';
import { ENGLISH } from '../words/all-words.ts';
import { debriefOn, FRESH, modelOf, readMessages, send, toCard } from './debrief-model.ts';

const one = played('windshield', 'mixed 1');
const { attempt, playthrough } = one;
const begun = modelOf(one);
const opened = send(begun, toCard(attempt.id, null)).model;
const read = readMessages(one);
const noted = send(opened, ...read).model;
const choiceAt = (at: number) => playthrough.turns.at(at)?.choice.id ?? '';
const noteIn = (model: Model) => notesOf(model.notes, attempt.id);
const done = (rule: Extract<Message, { what: 'rule_kept' }>['rule']): Message => ({
  ...{ type: 'debrief', what: 'rule_kept', rule, at: '2026-11-23T12:00:00.000Z' },
});

const shellOf = (model: Model) => {
  const screen = debriefOn(model);
  return shellView(
    finishedOf(model, screen.result),
    worksheetOf(model, attempt.id),
    screen,
    ENGLISH.debrief,
  );
};
const statesIn = (model: Model) => shellOf(model).steps.map(({ state }) => state);

describe('before one’s own read', () => {
  test('the debrief begins with what happened', () => {
    expect(debriefOn(opened)).toMatchObject({ card: 'outcome', tooEarly: null });
  });

  test.each(DEBRIEF_CARDS.filter(waitsForTheRead))(
    'the card “%s” opens the read, and why',
    (card) => {
      const { model } = send(begun, toCard(attempt.id, card));
      expect(debriefOn(model)).toMatchObject({ card: 'read', tooEarly: card });
      expect(shellOf(model)).toMatchObject({ next: null, back: `#/debrief/${attempt.id}/outcome` });
      expect(shellOf(model).why).toContain('comes after your own read');
    },
  );

  test.each(['map', 'result'] as const)('the %s waits for it too', (screen) => {
    const route = { screen, attempt: attempt.id };
    const { model } = send(begun, { type: 'routed', route, fresh: FRESH });
    expect(debriefOn(model)).toMatchObject({ tooEarly: screen });
    const after = send({ ...begun, notes: noted.notes }, { type: 'routed', route, fresh: FRESH });
    expect(after.model.screen.kind).toBe(screen);
  });

  test('the coach’s card opens all the same: whoever opens it was not there', () => {
    const route = { screen: 'coach', attempt: attempt.id } as const;
    const { model } = send(begun, { type: 'routed', route, fresh: FRESH });
    expect(model.screen.kind).toBe('coach');
  });

  test('all steps but the first two are closed', () => {
    expect(statesIn(opened)).toEqual(['here', 'open', ...Array(5).fill('closed')]);
  });
});

describe('one’s own read', () => {
  const [first, second, third, best, costliest, note] = read;
  test.each([
    ['the bands are', [best, costliest, note]],
    ['the best line is', [first, second, third, costliest, note]],
    ['the costliest line is', [first, second, third, best, note]],
  ] as [string, Message[]][])(
    'is not noted while %s missing, and asks for it',
    (_missing, taps) => {
      const { model, effects } = send(opened, ...taps);
      expect(effects.some(({ type }) => type === 'save_notes')).toBe(false);
      expect(model.notes).toEqual([]);
      expect(worksheetOf(model, attempt.id).guess.isAsked).toBe(true);
    },
  );

  test('whole, is noted, saved, and leads on', () => {
    const { model, effects } = send(opened, ...read);
    const notes = noteIn(model);
    expect(notes.guess).toEqual({
      bands: { empathy: 'ready', ownership: 'not_yet', recovery: 'strong' },
      best: choiceAt(0),
      costliest: choiceAt(-1),
    });
    expect(effects).toEqual([
      { type: 'save_notes', notes, before: null },
      { type: 'go', route: { screen: 'debrief', attempt: attempt.id, card: 'side', way: null } },
    ]);
    expect(model.attempts).toEqual([attempt]);
  });

  test('may be changed until it is noted, and not afterwards', () => {
    const again: Message = {
      type: 'debrief',
      what: 'band_guessed',
      skill: 'empathy',
      band: 'strong',
    };
    const [last] = read.slice(-1);
    const changed = send(opened, ...read.slice(0, -1), again, last as Message).model;
    expect(noteIn(changed).guess?.bands.empathy).toBe('strong');
    const late = send(noted, again, last as Message);
    expect(late.effects).toEqual([]);
    expect(noteIn(late.model)).toEqual(noteIn(noted));
  });

  test('about a line that was never said is not noted', () => {
    const stray: Message = { type: 'debrief', what: 'line_tapped', as: 'best', choice: 'stray' };
    const { model } = send(opened, ...read.slice(0, -1), stray, ...read.slice(-1));
    expect(model.notes).toEqual([]);
  });

  test('once noted, opens everything; the debrief goes on where one left off', () => {
    for (const card of DEBRIEF_CARDS)
      expect(debriefOn(send(noted, toCard(attempt.id, card)).model).card).toBe(card);
    const fresh = { ...begun, notes: noted.notes };
    expect(debriefOn(send(fresh, toCard(attempt.id, null)).model).card).toBe('profile');
    const left = send(fresh, toCard(attempt.id, 'turns'), toCard(attempt.id, 'outcome'));
    expect(debriefOn(send(left.model, toCard(attempt.id, null)).model).card).toBe('turns');
  });

  test('shows in the steps, like the cards one has gone on from', () => {
    const { model } = send(noted, toCard(attempt.id, 'side'), toCard(attempt.id, 'profile'));
    expect(statesIn(model)).toEqual(['done', 'done', 'done', 'here', 'open', 'open', 'open']);
  });
});

describe('the worksheet', () => {
  const tapped = send(
    noted,
    toCard(attempt.id, 'turns'),
    { type: 'debrief', what: 'reason_tapped', choice: choiceAt(1), reason: 'rushed' },
    { type: 'debrief', what: 'reason_tapped', choice: choiceAt(1), reason: 'token' },
    { type: 'debrief', what: 'reason_tapped', choice: choiceAt(2), reason: null },
    { type: 'debrief', what: 'heard_opened', at: 3 },
    { type: 'debrief', what: 'receipt_opened', receipt: { skill: 'empathy', choice: choiceAt(1) } },
    { type: 'debrief', what: 'line_tried', line: { at: 1, choice: choiceAt(1) } },
  ).model;

  test('holds what was tapped, and of each moment the first answer', () => {
    expect(worksheetOf(tapped, attempt.id)).toMatchObject({
      answers: { [choiceAt(1)]: 'rushed', [choiceAt(2)]: null },
      heard: 3,
      receipt: { skill: 'empathy', choice: choiceAt(1) },
      tried: { at: 1, choice: choiceAt(1) },
    });
  });

  test('outlives a way to the other line and back', () => {
    const away = { screen: 'other', attempt: attempt.id, way: [choiceAt(0)] } as const;
    const { model } = send(
      tapped,
      { type: 'routed', route: away, fresh: FRESH },
      toCard(attempt.id, 'turns'),
    );
    expect(worksheetOf(model, attempt.id).answers).toEqual(worksheetOf(tapped, attempt.id).answers);
  });

  test('is a clean one for another attempt', () => {
    expect(worksheetOf(tapped, 'another')).toMatchObject({
      attempt: 'another',
      seen: [],
      answers: {},
    });
  });
});

describe('the rule', () => {
  const atRule = send(noted, toCard(attempt.id, 'rule')).model;
  const rule = { text: 'When I am late, I say so first.', decision: 'parking_lot' };

  test('is noted with the day on which the debrief was done', () => {
    const { model, effects } = send(atRule, done(rule));
    const notes = { ...noteIn(noted), rule, doneAt: '2026-11-23T12:00:00.000Z' };
    expect(noteIn(model)).toEqual(notes);
    expect(effects).toEqual([{ type: 'save_notes', notes, before: noteIn(noted) }]);
    expect(shellOf(model).place).not.toBe(shellOf(atRule).place);
    const again = send({ ...begun, notes: model.notes }, toCard(attempt.id, null)).model;
    expect(debriefOn(again).card).toBe('rule');
    expect(statesIn(again).slice(0, -1)).toEqual(Array(6).fill('done'));
  });

  test.each([
    ['no words', []],
    ['too many words', [{ type: 'debrief', what: 'rule_typed', text: 'x'.repeat(161) }]],
  ] as const)('is not noted with %s', (_name, messages) => {
    const { model, effects } = send(atRule, ...messages, done('own'));
    expect(effects).toEqual([]);
    expect(noteIn(model).doneAt).toBeNull();
    expect(worksheetOf(model, attempt.id).rule.isAsked).toBe(true);
  });

  test('may be taken anew; the debrief was done when it was done', () => {
    const own: Message = { type: 'debrief', what: 'rule_typed', text: ' I  call first. ' };
    const { model } = send(atRule, done(rule), { type: 'debrief', what: 'rule_reopened' }, own, {
      type: 'debrief',
      what: 'rule_kept',
      rule: 'own',
      at: '2027-01-01T00:00:00.000Z',
    });
    expect(noteIn(model)).toMatchObject({
      rule: { text: 'I call first.', decision: null },
      doneAt: '2026-11-23T12:00:00.000Z',
    });
  });
});

describe('what the device says', () => {
  test('a note that could not be saved is told and stays at hand', () => {
    const { model } = send(noted, { type: 'noted', outcome: 'full' });
    expect(model.saving).toBe('full');
    expect(noteIn(model).guess).not.toBeNull();
  });

  test('what another tab has noted opens the later cards here', () => {
    const { notes } = noted;
    const heard = { type: 'remembered', attempts: [attempt], notes, unreadable: [] } as const;
    const { model } = send(opened, heard, toCard(attempt.id, 'profile'));
    expect(debriefOn(model).card).toBe('profile');
  });

  test('catching up takes the notes from there', () => {
    const { notes } = noted;
    expect(send(opened, { type: 'catch_up' }).effects).toEqual([{ type: 'recall' }]);
    const held = { attempts: [attempt], notes, unreadable: [] };
    const { model } = send(
      { ...opened, saving: 'moved_on_elsewhere' },
      { type: 'caught_up', fresh: FRESH, ...held },
    );
    expect(model).toMatchObject({ saving: 'saved', notes });
  });
});

test('an attempt whose edition was not kept is superseded, whatever card is asked for', () => {
  const older = { ...begun, attempts: [{ ...attempt, keying: 'older' }] };
  const { model } = send(older, toCard(attempt.id, 'turns'), {
    ...{ type: 'kept_arrived', edition: attempt.edition, engine: null, fresh: FRESH },
  });
  expect(model.screen.kind).toBe('superseded');
});

test('the record opens without an attempt, and asks how all that was played came out', () => {
  const route = { screen: 'record' } as const;
  const { model, effects } = send(
    { ...begun, engines: {} },
    { type: 'routed', route, fresh: FRESH },
  );
  expect(model.screen).toEqual({ kind: 'record' });
  expect(effects).toEqual([{ type: 'know_endings', scenario: 'windshield', attempts: [attempt] }]);
});
