// The card “Turning points” and the coach's card, from attempts at every shipped story.

import { describe, expect, test } from 'vitest';
import { coachViewOf } from '../../src/app/learner/debrief/coach/coach-page.tsx';
import { finishedOf } from '../../src/app/learner/debrief/finished.ts';
import { turnsView } from '../../src/app/learner/debrief/turns.tsx';
import { updateDebrief } from '../../src/app/learner/debrief/update-debrief.ts';
import { emptyWorksheet, worksheetOf } from '../../src/app/learner/debrief/worksheet.ts';
import type { DebriefMessage } from '../../src/app/learner/message.ts';
import { type Model, modelAt, type Result } from '../../src/app/learner/model.ts';
import { parseRoute } from '../../src/app/learner/route.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import { openerText } from '../../src/core/debrief/opener.ts';
import { turningPoints } from '../../src/core/debrief/turning-points.ts';
import { advance, beginPlaythrough } from '../../src/core/play/playthrough.ts';
import type { ChoiceId } from '../../src/core/story/line.ts';
import { played, TABLE } from '../debrief/attempts.ts';
import { finished, resultOf } from '../debrief/finished.ts';
import { SCENARIOS } from '../shipped.ts';
import { ENGLISH } from '../words/all-words.ts';

const modelOf = (result: Result, kind: 'debrief' | 'coach'): Model => ({
  ...modelAt(
    { screen: 'title' },
    {
      settings: DEFAULT_SETTINGS,
      cards: [],
      attempts: [result.attempt],
      notes: [],
      unreadable: [],
    },
  ),
  screen:
    kind === 'coach'
      ? { kind, result }
      : { kind, result, card: 'turns', way: null, tooEarly: null },
});

const coachOn = (model: Model, result: Result) =>
  coachViewOf(finishedOf(model, result), worksheetOf(model, result.attempt.id), ENGLISH);

/** What the card shows once these things have been done. */
function shownAfter(result: Result, ...messages: readonly DebriefMessage[]) {
  const model = messages.reduce(
    (before, message) => updateDebrief(before, message)[0],
    modelOf(result, 'debrief'),
  );
  const view = turnsView(
    finishedOf(model, result),
    model.worksheet ?? emptyWorksheet(result.attempt.id),
    ENGLISH,
  );
  return view.kind === 'points' ? view : null;
}

const tap = (choice: ChoiceId, reason: never): DebriefMessage => ({
  type: 'debrief',
  what: 'reason_tapped',
  choice,
  reason,
});

describe.each(TABLE)('%s', (_, one) => {
  const result = resultOf(one);
  const points = turningPoints(one.edition, one.story, one.playthrough, one.attempt.seed);

  test('every turning point asks first and tells nothing', () => {
    for (const [at, point] of points.entries()) {
      const view = shownAfter(result, { type: 'debrief', what: 'point_shown', point: at });
      expect(view?.point).toMatchObject({ choice: point.choice, said: point.said, told: null });
      expect(view?.point.answer).toBe('');
      expect(view?.point.reasons.filter(({ isWriters }) => isWriters)).toEqual([]);
      expect(JSON.stringify(view?.point)).not.toContain(point.why);
    }
  });

  test('any reason tells it, and it is said whether the writer sees it the same way', () => {
    const [point] = points;
    if (!point?.slip) return;
    const [other] = point.reasons.filter((reason) => reason !== point.slip);
    const told = { why: point.why, hears: point.hears, stronger: point.stronger };
    const wrong = shownAfter(result, tap(point.choice, other as never));
    expect(wrong?.point.told).toMatchObject(told);
    expect(wrong?.point.answer).toContain('put another one first');
    const right = shownAfter(result, tap(point.choice, point.slip as never));
    expect(right?.point.answer).toContain('sees it the same way');
    expect(right?.point.told).toMatchObject(told);
    expect(right?.points[0]?.isTold).toBe(true);
    for (const view of [wrong, right]) {
      const marked = view?.point.reasons.filter(({ isWriters }) => isWriters);
      expect(marked?.map(({ reason }) => reason)).toEqual([point.slip]);
    }
  });

  test('the first answer stands: a second one would be no guess', () => {
    const [point] = points;
    if (!point?.slip) return;
    const [other] = point.reasons.filter((reason) => reason !== point.slip);
    const twice = shownAfter(
      result,
      tap(point.choice, other as never),
      tap(point.choice, point.slip as never),
    );
    const tapped = twice?.point.reasons.filter(({ isTapped }) => isTapped);
    expect(tapped?.map(({ reason }) => reason)).toEqual([other]);
  });

  test('the customer’s face before the line and after it is that of the stage', () => {
    const { customer } = one.edition.header;
    for (const [at, point] of points.entries()) {
      const view = shownAfter(result, { type: 'debrief', what: 'point_shown', point: at });
      const { opening, turns } = one.playthrough;
      const before = [opening, ...turns.slice(0, point.at).map(({ beat }) => beat)];
      const moods = before.flatMap(({ lines }) =>
        lines.flatMap((line) => line.moods[customer] ?? []),
      );
      if (view?.point.moods) expect(view.point.moods.before).toBe(moods.at(-1) ?? 'calm');
    }
    const first = shownAfter(result, { type: 'debrief', what: 'point_shown', point: 0 });
    if (first) expect(first.point.moods).not.toBeNull();
  });

  test('the other line begins at that decision, and the line that stands there can be said', () => {
    for (const [at, point] of points.entries()) {
      const view = shownAfter(
        result,
        { type: 'debrief', what: 'point_shown', point: at },
        { type: 'debrief', what: 'reason_tapped', choice: point.choice, reason: null },
      );
      const route = parseRoute(view?.point.told?.other ?? '', SCENARIOS);
      if (route.screen !== 'other') throw new Error('It leads elsewhere.');
      const there = route.way.reduce(
        (way, choice) => advance(one.story, way, { choice }) ?? way,
        beginPlaythrough(one.story),
      );
      const said = point.stronger?.choice ?? point.choice;
      expect(advance(one.story, there, { choice: said })).not.toBeNull();
    }
  });

  test('the coach’s card needs no guess and says what there is', () => {
    const view = coachOn(modelOf(result, 'coach'), result);
    expect(view.opener === null).toBe(points.length === 0);
    if (view.opener) expect(openerText(view.opener)).toContain('What was going on for you?');
    expect(view.rule).toBeNull();
    expect(view.played).toBe('Played in Assess on November 21, 2026.');
    expect(view.evidence).toContain('first assessed attempt');
  });
});

describe.each(SCENARIOS)('the best way through %s', (scenario) => {
  test('has no turning point, and shows the best line', () => {
    const view = turnsView(
      finished(played(scenario, 'best')).finished,
      emptyWorksheet(`${scenario}-1`),
      ENGLISH,
    );
    if (view.kind !== 'nothing_lost') throw new Error('Something was lost.');
    expect(view.best?.hears).toBeTruthy();
    for (const { band, number } of Object.values(played(scenario, 'best').score.skills))
      if (band !== 'strong') expect(view.ceilings.join(' ')).toContain(` give ${number} in `);
  });
});

describe('on the coach’s card', () => {
  const result = resultOf(played('windshield', 'worst'));
  const [rule, doneAt] = [{ text: 'When I am late, I call first.', decision: null }, null];
  const before = modelOf(result, 'coach');

  test('what is filled in is printed as it was written, and nothing is saved', () => {
    const [shift, one] = updateDebrief(before, {
      type: 'debrief',
      what: 'agreed',
      field: 'shift',
      text: 'Tuesday, early',
    });
    const [model, two] = updateDebrief(shift, {
      type: 'debrief',
      what: 'agreed',
      field: 'day',
      text: '2026-11-24',
    });
    expect([...one, ...two]).toEqual([]);
    expect(coachOn(model, result)).toMatchObject({
      shift: 'Tuesday, early',
      day: '2026-11-24',
      dayInWords: 'November 24, 2026',
    });
  });

  test('it has the learner’s name, another where one is typed, and the rule that is agreed on', () => {
    const named = { ...before, settings: { ...before.settings, name: 'Ana' } };
    expect(coachOn(named, result)).toMatchObject({ name: 'Ana', rule: null, agreedRule: '' });
    const agreed = { type: 'debrief', what: 'agreed' } as const;
    const [typed] = updateDebrief(named, { ...agreed, field: 'name', text: '' });
    expect(coachOn(typed, result).name).toBe('');
    const [ruled] = updateDebrief(typed, { ...agreed, field: 'rule', text: 'I call first.' });
    expect(coachOn(ruled, result)).toMatchObject({ rule: null, agreedRule: 'I call first.' });
  });

  test('“Copied” is said when it is so, and said anew', () => {
    const text = openerText(coachOn(before, result).opener ?? []);
    const [asked, effects] = updateDebrief(before, { type: 'debrief', what: 'copy_asked', text });
    expect(effects).toEqual([{ type: 'copy', text }]);
    expect(coachOn(asked, result).isCopied).toBeNull();
    const [told] = updateDebrief(asked, { type: 'debrief', what: 'copied', isCopied: true });
    expect(coachOn(told, result).isCopied).toBe(true);
    const [again] = updateDebrief(told, { type: 'debrief', what: 'copy_asked', text });
    expect(coachOn(again, result).isCopied).toBeNull();
  });

  test('the learner’s rule stands there', () => {
    const notes = [{ attempt: result.attempt.id, guess: null, rule, doneAt }];
    expect(coachOn({ ...before, notes }, result).rule).toBe(rule.text);
  });
});
