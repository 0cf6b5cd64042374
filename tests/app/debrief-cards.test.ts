// What the first, second and last card are given, on best, worst and mixed attempts at every story.

import { describe, expect, test } from 'vitest';
import { finishedOf } from '../../src/app/learner/debrief/finished.ts';
import { outcomeView } from '../../src/app/learner/debrief/outcome.tsx';
import { readView } from '../../src/app/learner/debrief/read.tsx';
import { ruleView } from '../../src/app/learner/debrief/rule.tsx';
import { worksheetOf } from '../../src/app/learner/debrief/worksheet.ts';
import type { Model } from '../../src/app/learner/model.ts';
import { playView } from '../../src/app/playing/play-view.ts';
import { costlyTurns } from '../../src/core/debrief/costly-turns.ts';
import { LONGEST_RULE } from '../../src/core/debrief/rule.ts';
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

  test('the read has every own line in its exchange, and says what is missing', () => {
    const view = readView(...at(opened, one), ENGLISH);
    expect(view.lines.map(({ choice }) => choice)).toEqual(turns.map(({ choice }) => choice.id));
    for (const { before, said } of view.lines) {
      expect(said).not.toBe('');
      expect(before?.name).not.toBe('');
    }
    expect(view.missing).toBe(
      'Still missing: a band for Empathy, Ownership and Recovery, your best line, and your costliest line.',
    );
    const almost = readView(...at(send(opened, ...read.slice(1, -2)).model, one), ENGLISH);
    expect(almost.missing).toBe('Still missing: a band for Empathy, and your costliest line.');
  });

  test('the read, once noted, shows what was noted', () => {
    const view = readView(...at(noted, one), ENGLISH);
    expect(view).toMatchObject({ isNoted: true, missing: null });
    expect(view.tapped).toEqual({ best: turns[0]?.choice.id, costliest: turns.at(-1)?.choice.id });
    expect(view.bands).toEqual({ empathy: 'ready', ownership: 'not_yet', recovery: 'strong' });
  });

  test('the rules of the turning points come first, and none is lost', () => {
    const view = ruleView(...at(noted, one), ENGLISH.afterwards.rule);
    const costly = costlyTurns(edition.key, turns);
    const first = view.offers.filter(({ isOfTurningPoint }) => isOfTurningPoint);
    expect(first.map(({ decision }) => decision)).toEqual(
      costly.map((turn) => turns[turn.at]?.decision.id),
    );
    expect(view.more.every(({ isOfTurningPoint }) => !isOfTurningPoint)).toBe(true);
    const texts = [...view.offers, ...view.more].map(({ text }) => text);
    expect(new Set(texts)).toEqual(new Set(turns.map(({ decision }) => decision.rule)));
  });

  test('a rule that cannot be kept yet says why', () => {
    const problemOf = (own: string) => {
      const [finished, { rule }] = at(noted, one);
      const draft = { rule: { ...rule, chosen: 'own' as const, own } };
      return ruleView(finished, draft, ENGLISH.afterwards.rule).problem;
    };
    expect(problemOf(' \n ')).toBe('Write a rule, or choose one.');
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
    const done = send(
      noted,
      toCard(attempt.id, 'rule'),
      { type: 'debrief', what: 'rule_chosen', rule: { text, decision } },
      { type: 'debrief', what: 'rule_kept', at: FRESH.startedAt },
    ).model;
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
