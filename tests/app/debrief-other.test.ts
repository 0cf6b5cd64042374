// The other line from its address and the worksheet to its card, on attempts at every shipped story; and
// the way there and back, which leaves everything as it was.

import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/app/learner/debrief/compared-view.ts';
import { otherView } from '../../src/app/learner/debrief/other.tsx';
import { emptyWorksheet } from '../../src/app/learner/debrief/worksheet.ts';
import type { Message } from '../../src/app/learner/message.ts';
import { type Model, modelAt } from '../../src/app/learner/model.ts';
import { backFromOther } from '../../src/app/learner/play/play-notices.tsx';
import type { Route } from '../../src/app/learner/route.ts';
import { update } from '../../src/app/learner/update.ts';
import { DEFAULT_SETTINGS } from '../../src/app/shell/settings.ts';
import { costlyTurns } from '../../src/core/debrief/costly-turns.ts';
import { openDecision } from '../../src/core/play/play.ts';
import { replay } from '../../src/core/play/playthrough.ts';
import { noNotes } from '../../src/core/record/notes.ts';
import { score } from '../../src/core/score/score.ts';
import { cardOf } from '../../src/core/story/extracts.ts';
import type { ChoiceId } from '../../src/core/story/line.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import type { ComparedView } from '../../src/ui/debrief/compared.tsx';
import type { RowView } from '../../src/ui/debrief/compared-rows.tsx';
import { type Played, TABLE } from '../debrief/attempts.ts';
import { finished as finishedOn, resultOf } from '../debrief/finished.ts';
import { playAtRandom } from '../shipped.ts';
import { ENGLISH } from '../words/all-words.ts';

const OTHER = ENGLISH.afterwards.other;

function compare(played: Played, way: readonly ChoiceId[]): ComparedView {
  const comparison = comparisonOf(resultOf(played), way, null, OTHER);
  if (!comparison?.view) throw new Error(comparison?.problem ?? 'Nothing to compare.');
  return comparison.view;
}

const atOf = (side: RowView['own']) => (typeof side === 'string' ? [] : [side.at]);

describe.each(TABLE)('%s', (_, played) => {
  const { attempt, edition, story, playthrough } = played;
  const { result, finished } = finishedOn(played);
  const worksheet = emptyWorksheet(attempt.id);
  const own = attempt.picks.map(({ choice }) => choice);
  const way = playAtRandom(story, 41).turns.map(({ choice }) => choice.id);

  test('the costliest moment is open, and every other one is one tap away', () => {
    const { moment, others, compared, problem } = otherView(finished, worksheet, null);
    const [costly] = costlyTurns(edition.key, playthrough.turns);
    expect(moment.at).toBe(costly?.at ?? 0);
    expect([moment.at, ...others.map(({ at }) => at)].toSorted((a, b) => a - b)).toEqual([
      ...playthrough.turns.keys(),
    ]);
    expect([compared, problem]).toEqual([null, null]);
  });

  test('any moment can be opened, with everything else that was on offer there', () => {
    for (const [at, { decision, choice }] of playthrough.turns.entries()) {
      const { moment } = otherView(finished, { ...worksheet, moment: at }, null);
      const others = decision.choices.filter((one) => one !== choice).map(({ id }) => id);
      expect(moment.at).toBe(at);
      expect(moment.choices.map(({ id }) => id).sort()).toEqual(others.sort());
    }
  });

  test('a line let run comes to an ending, with the numbers of its picks', () => {
    const { decision, choice } = playthrough.turns[1] ?? {};
    const tried = decision?.choices.find(({ id }) => id !== choice?.id)?.id ?? '';
    const comparison = comparisonOf(result, null, { at: 1, choice: tried }, OTHER);
    if (!comparison?.view) throw new Error('Nothing to compare.');
    const { view } = comparison;
    expect(view).toMatchObject({ how: 'run', parting: 1 });
    expect(view.endings.other).not.toBeNull();
    const { compared } = otherView(finished, worksheet, comparison);
    expect(compared).toBe(view);
  });

  test('a way said by hand has the numbers of the score, and a row for every line', () => {
    const view = compare(played, way);
    const scored = score(
      edition,
      way.map((choice) => ({ choice })),
      { ended: true },
    );
    for (const { skill, other, own: mine } of view.skills) {
      expect(other?.number ?? null).toBe(scored.ok && scored.score.skills[skill].number);
      expect(mine?.number ?? null).toBe(played.score.skills[skill].number);
    }
    const { rows } = view;
    expect(rows.flatMap((row) => atOf(row.own))).toEqual([...own.keys()]);
    expect(rows.flatMap((row) => atOf(row.other))).toEqual([...way.keys()]);
    expect(rows.length).toBe(view.trust.columns);
    for (const { isSame, own: mine, other } of rows) {
      if (!isSame) continue;
      if (typeof mine === 'string' || typeof other === 'string') throw new Error('Not the same.');
      const { said, heard, reply } = mine;
      expect(other).toMatchObject({ said, heard, reply });
      expect(other.by).toMatch(/shared|yours/);
    }
  });

  test('beside every line stands what it did to trust', () => {
    const { rows, trust } = compare(played, way);
    for (const side of ['own', 'other'] as const) {
      const lines = rows.flatMap((row) => (typeof row[side] === 'string' ? [] : [row[side]]));
      const [start = 0] = trust.own.map((point) => point.trust);
      const changes = lines.reduce((sum, { change }) => sum + change, start);
      expect(changes).toBe(lines.at(-1)?.trust);
    }
  });

  test('the curves part where the ways do, and never go back', () => {
    const { trust, parting } = compare(played, way);
    const { own: mine, other, columns } = trust;
    expect(other[0]).toEqual(mine[parting ?? -1]);
    for (const points of [mine, other])
      for (const [index, { column }] of points.entries()) {
        expect(column).toBeGreaterThan(points[index - 1]?.column ?? -1);
        expect(column).toBeLessThanOrEqual(columns);
      }
  });

  test('the same way is the way one went', () => {
    const view = compare(played, own);
    expect(view.parting).toBeNull();
    expect(view.rows.every(({ isSame }) => isSame)).toBe(true);
    expect(view.endings.other).toEqual(view.endings.own);
    expect(view.trust.other).toEqual([]);
    for (const { own: mine, other } of view.skills) expect(other).toEqual(mine);
  });

  test('a way left in the middle is compared as far as it goes', () => {
    const view = compare(played, way.slice(0, 3));
    expect(view.endings.other).toBeNull();
    const { rows } = view;
    expect(rows.flatMap((row) => atOf(row.other))).toEqual([0, 1, 2]);
    expect(rows.at(-1)?.other).toMatchObject({ at: 2 });
    for (const skill of SKILLS) expect(view.skills.map((one) => one.skill)).toContain(skill);
  });

  test('a way that cannot be followed is said in a sentence, and the moments stay', () => {
    const stray = comparisonOf(result, [...own.slice(0, 2), 'never_written'], null, OTHER);
    const over = comparisonOf(result, [...own, 'more'], null, OTHER);
    expect(stray?.problem).toContain('its line 3 cannot be said');
    expect(over?.problem).toContain(`ended before its line ${own.length + 1}`);
    const view = otherView(finished, worksheet, stray);
    expect(view.problem).toBe(stray?.problem);
    expect(view.compared).toBeNull();
    expect(view.others).toHaveLength(own.length - 1);
  });
});

describe('there and back', () => {
  const [, played] = TABLE[1] ?? [];
  if (!played) throw new Error('Nothing was played.');
  const { attempt, edition, story } = played;
  const own = attempt.picks.map(({ choice }) => choice);
  const guess = {
    bands: { empathy: 'ready', ownership: 'ready', recovery: 'ready' },
    best: own[0] ?? '',
    costliest: own[1] ?? '',
  } as const;
  const fresh = { id: 'new', seed: 1, startedAt: '2026-11-22T10:00:00.000Z' };
  const start: Model = {
    ...modelAt(
      { screen: 'title' },
      {
        settings: DEFAULT_SETTINGS,
        cards: [cardOf(edition)],
        attempts: [attempt],
        notes: [{ ...noNotes(attempt.id), guess }],
        unreadable: [],
      },
    ),
    engines: { [attempt.scenario]: { edition, story } },
  };
  const card: Route = { screen: 'debrief', attempt: attempt.id, card: 'other', way: null };
  const effects: string[] = [];
  const send = (model: Model, message: Message): Model => {
    const [after, asked] = update(model, message);
    effects.push(...asked.map(({ type }) => type));
    return after;
  };
  const goTo = (model: Model, route: Route) => send(model, { type: 'routed', route, fresh });

  test('playing another line to its ending leaves attempts and notes untouched', () => {
    let model = goTo(goTo(start, card), { screen: 'other', attempt: attempt.id, way: [] });
    for (let left = 300; left > 0 && model.screen.kind === 'play'; left -= 1) {
      const { play } = model.screen;
      const choice = openDecision(play)?.choices.at(-1)?.id;
      const [after, asked] = update(model, choice ? { type: 'picked', choice } : { type: 'next' });
      effects.push(...asked.map(({ type }) => type));
      const go = asked.find((effect) => effect.type === 'go');
      model = go?.type === 'go' ? goTo(after, go.route) : after;
    }
    expect(model.screen).toMatchObject({ kind: 'debrief', card: 'other' });
    expect(model.attempts).toBe(start.attempts);
    expect(model.notes).toBe(start.notes);
    expect(effects).not.toContain('save');
    expect(effects).not.toContain('save_notes');
    const back = goTo(model, card);
    const before = goTo(start, card);
    expect({ ...back, worksheet: null, endings: {} }).toEqual({
      ...before,
      worksheet: null,
      endings: {},
    });
  });

  test('a line let run is only on the worksheet', () => {
    const model = goTo(start, card);
    const line = { at: 0, choice: 'any' };
    const tried = send(model, { type: 'debrief', what: 'line_tried', line });
    const closed = send(tried, { type: 'debrief', what: 'line_tried', line: null });
    expect(tried).toEqual({ ...model, worksheet: { ...tried.worksheet, tried: line } });
    expect(closed.worksheet?.tried).toBeNull();
    expect(closed.attempts).toBe(start.attempts);
  });

  test('back in the middle takes along what was said, if it is another way', () => {
    const trial = { kind: 'trial', of: attempt.id, from: own.slice(0, 1) } as const;
    const back = (way: readonly ChoiceId[]) => backFromOther(start, trial, way);
    expect(back(own.slice(0, 1))).toEqual(card);
    expect(back(own.slice(0, 3))).toEqual(card);
    const way = [...own.slice(0, 1), 'something_else'];
    expect(back(way)).toEqual({ ...card, way });
  });

  test('the replay of the attempt is the same afterwards', () => {
    expect(replay(story, attempt.picks).playthrough).toEqual(played.playthrough);
  });
});
