// What the first, second and last card are given, on best, worst and mixed attempts at every story.

import { describe, expect, test } from 'vitest';
import { finishedOf } from '../../src/app/learner/debrief/finished.ts';
import { outcomeView } from '../../src/app/learner/debrief/outcome.tsx';
import { readView } from '../../src/app/learner/debrief/read.tsx';
import { ruleView } from '../../src/app/learner/debrief/rule.tsx';
import { worksheetOf } from '../../src/app/learner/debrief/worksheet.ts';
import type { Model } from '../../src/app/learner/model.ts';
import { playView } from '../../src/app/playing/play-view.ts';
import { bestLine } from '../../src/core/debrief/best-line.ts';
import { costlyTurns } from '../../src/core/debrief/costly-turns.ts';
import { LONGEST_RULE } from '../../src/core/debrief/rule.ts';
import { theirSide } from '../../src/core/debrief/their-side.ts';
import { newPlay, openingOf } from '../../src/core/play/new-play.ts';
import { nextOf } from '../../src/core/play/playthrough.ts';
import { readTo } from '../../src/core/play/steps.ts';
import { type Played, TABLE } from '../debrief/attempts.ts';
import { ENGLISH } from '../words/all-words.ts';
import { debriefOn, FRESH, modelOf, readMessages, send, toCard } from './debrief-model.ts';

const at = (model: Model, { attempt }: Played) =>
  [finishedOf(model, debriefOn(model).result), worksheetOf(model, attempt.id)] as const;

describe.each(TABLE)('%s', (_, one) => {
  const { attempt, edition, playthrough } = one;
  const { turns } = playthrough;
  const opened = send(modelOf(one), toCard(attempt.id, null)).model;
  const read = readMessages(one);
  const noted = send(opened, ...read).model;

  test('what happened is the ending in the story’s own words, and no score', () => {
    const next = nextOf(playthrough);
    const { result } = debriefOn(opened);
    const view = outcomeView(finishedOf(opened, result));
    if (next.kind !== 'ending') throw new Error('It did not end.');
    expect(next.ending).toMatchObject(view?.ending ?? {});
    expect(view?.customer).not.toBe('');
    expect(view?.endings.seen).toBe(1);
    expect(JSON.stringify(view)).not.toMatch(/points|score|band/);
  });

  test('the read has five own lines, the best and the costliest among them, as they were said', () => {
    const view = readView(...at(opened, one), ENGLISH.debrief.read);
    const ids = turns.map(({ choice }) => choice.id);
    const offered = view.lines.map(({ choice }) => ids.indexOf(choice));
    expect(offered).toHaveLength(5);
    expect(offered).toEqual(offered.toSorted((a, b) => a - b));
    expect(view.lines.every(({ said }) => said !== '')).toBe(true);
    const best = bestLine(edition.key, turns);
    if (best) expect(offered).toContain(turns.indexOf(best));
    const [costly] = costlyTurns(edition.key, turns);
    if (costly) expect(offered).toContain(costly.at);
    const changes = theirSide(playthrough).map(({ change }) => change);
    expect(offered.map((place) => changes[place])).toEqual(
      expect.arrayContaining([Math.max(...changes), Math.min(...changes)]),
    );
  });

  test('the read says what is missing; its first band goes for all three until one is changed', () => {
    const view = readView(...at(opened, one), ENGLISH.debrief.read);
    expect(view.missing).toBe(
      'Still missing: a band for the skills, the line that helped most, and the line that hurt most.',
    );
    const [first, second] = read;
    if (!first || !second) throw new Error('Nothing was tapped.');
    const begun = send(opened, first).model;
    expect(readView(...at(begun, one), ENGLISH.debrief.read)).toMatchObject({
      bands: { empathy: 'ready', ownership: 'ready', recovery: 'ready' },
      missing: 'Still missing: the line that helped most, and the line that hurt most.',
    });
    const changed = send(begun, second).model;
    expect(readView(...at(changed, one), ENGLISH.debrief.read).bands).toEqual({
      empathy: 'ready',
      ownership: 'not_yet',
      recovery: 'ready',
    });
  });

  test('the same line is never both the best and the costliest', () => {
    const choice = turns[0]?.choice.id ?? '';
    const tapped = (...marks: readonly ('best' | 'costliest')[]) => {
      const taps = marks.map(
        (as) => ({ type: 'debrief', what: 'line_tapped', as, choice }) as const,
      );
      return readView(...at(send(opened, ...taps).model, one), ENGLISH.debrief.read).tapped;
    };
    expect(tapped('best')).toEqual({ best: choice, costliest: null });
    expect(tapped('best', 'costliest')).toEqual({ best: null, costliest: choice });
    expect(tapped('costliest', 'costliest')).toEqual({ best: null, costliest: null });
  });

  test('the read, once noted, shows what was noted', () => {
    const view = readView(...at(noted, one), ENGLISH.debrief.read);
    expect(view).toMatchObject({ isNoted: true, missing: null });
    expect(view.tapped).toEqual({ best: turns[0]?.choice.id, costliest: turns.at(-1)?.choice.id });
    expect(view.lines).toHaveLength(2);
    expect(view.bands).toEqual({ empathy: 'ready', ownership: 'not_yet', recovery: 'strong' });
  });

  test('the rules of the turning points come first, and none is lost', () => {
    const view = ruleView(...at(noted, one), ENGLISH.afterwards.rule);
    const costly = costlyTurns(edition.key, turns);
    const first = view.offers.filter(({ isOfTurningPoint }) => isOfTurningPoint);
    expect(first.map(({ decision }) => decision)).toEqual(
      costly.map((turn) => turns[turn.at]?.decision.id),
    );
    expect(view.offers).toHaveLength(3);
    expect(view.more.every(({ isOfTurningPoint }) => !isOfTurningPoint)).toBe(true);
    const texts = [...view.offers, ...view.more].map(({ text }) => text);
    expect(new Set(texts)).toEqual(new Set(turns.map(({ decision }) => decision.rule)));
  });

  test('a rule that cannot be kept yet says why', () => {
    const problemOf = (own: string) => {
      const [finished, { rule }] = at(noted, one);
      const draft = { rule: { ...rule, own } };
      return ruleView(finished, draft, ENGLISH.afterwards.rule).problem;
    };
    expect(problemOf(' \n ')).toBe('Write a rule, or tap one.');
    expect(problemOf('x'.repeat(LONGEST_RULE + 1))).toBe(
      'A rule has at most 160 characters; this one has 161.',
    );
    expect(problemOf('é'.repeat(LONGEST_RULE))).toBeNull();
  });

  test('a rule that is kept stands before the next first line, and only before that', () => {
    const { decision, text } = ruleView(...at(noted, one), ENGLISH.afterwards.rule).offers[0] ?? {
      decision: '',
      text: '',
    };
    const done = send(noted, toCard(attempt.id, 'rule'), {
      type: 'debrief',
      what: 'rule_kept',
      rule: { text, decision },
      at: FRESH.startedAt,
    }).model;
    expect(ruleView(...at(done, one), ENGLISH.afterwards.rule).kept).toBe(text);
    const { engine } = debriefOn(done).result;
    const play = newPlay(openingOf(engine), 'learn', FRESH, engine);
    const ruleAt = (now: typeof play) => playView(done, now, false).rule;
    expect(ruleAt(play)).toBe(text);
    expect(ruleAt(readTo(play, 2))).toBeNull();
    const trial = { kind: 'trial', of: attempt.id, from: [] } as const;
    expect(ruleAt({ ...play, purpose: trial })).toBeNull();
    expect(playView(opened, play, false).rule).toBeNull();
  });
});
