// Their side, the profile, the rules and the coach's card, over attempts at every shipped story.

import { describe, expect, test } from 'vitest';
import { bestLine, lineWorthRepeating } from '../../src/core/debrief/best-line.ts';
import { coachCard } from '../../src/core/debrief/coach-card.ts';
import { costlyTurns } from '../../src/core/debrief/costly-turns.ts';
import { dotsOf } from '../../src/core/debrief/dots.ts';
import { opener, openerText } from '../../src/core/debrief/opener.ts';
import { LONGEST_RULE, ruleLength, ruleLine, ruleOffers } from '../../src/core/debrief/rule.ts';
import { theirSide, trustCurve } from '../../src/core/debrief/their-side.ts';
import { parseAs } from '../../src/core/json.ts';
import { bestPoints } from '../../src/core/play/tapped.ts';
import { ruleShape } from '../../src/core/record/notes.ts';
import { isEvidence } from '../../src/core/score/measure.ts';
import { worthOf } from '../../src/core/score/worth.ts';
import { SKILLS } from '../../src/core/vocabulary.ts';
import { ENGLISH } from '../words/all-words.ts';
import { TABLE } from './attempts.ts';

describe.each(TABLE)('%s', (_, { edition, playthrough, score }) => {
  const { turns } = playthrough;

  describe('their side', () => {
    const curve = trustCurve(playthrough);
    const heard = theirSide(playthrough);

    test('trust after each turn is that of its last line', () => {
      expect(curve.slice(1)).toEqual(turns.map(({ beat }) => beat.lines.at(-1)?.trust));
      expect(curve[0]).toBe(playthrough.opening.lines.at(-1)?.trust);
      expect(curve.every((trust) => trust >= 0 && trust <= 100)).toBe(true);
    });

    test('each own line stands beside what they heard, and the changes add up', () => {
      expect(heard.map(({ choice }) => choice)).toEqual(turns.map(({ choice }) => choice.id));
      expect(heard.every(({ hears }) => hears !== '')).toBe(true);
      const changes = heard.reduce((sum, { change }) => sum + change, 0);
      expect((curve[0] ?? 0) + changes).toBe(curve.at(-1));
    });
  });

  describe('the profile', () => {
    const skills = SKILLS.map((skill) => {
      const { met, rows } = score.skills[skill];
      return { skill, met, dots: dotsOf(rows) };
    });

    test('has one dot for each decision that counts, and each dot opens its receipt', () => {
      for (const { skill, dots, met } of skills) {
        const { rows } = score.skills[skill];
        expect(dots.filter(({ answers }) => answers === null)).toHaveLength(met);
        for (const dot of dots) {
          const { choice, decision, points, best } = dot;
          expect(rows[dot.row]).toMatchObject({ kind: 'pick', choice, decision, points, best });
          expect(turns[dot.at]?.choice.id).toBe(choice);
          expect(dot.stakes).toBe(turns[dot.at]?.decision.stakes);
          expect(dot.fault).toBe(points === 0 && dot.answers === null);
          if (dot.isRepaired) expect(dots.some(({ answers }) => answers === choice)).toBe(true);
        }
      }
    });

    test('shows every red line at the skills it hurts', () => {
      const shown = skills.flatMap(({ skill, dots }) =>
        dots.flatMap(({ choice, red }) => (red ? [`${skill} ${choice} ${red}`] : [])),
      );
      const crossed = score.redLines.flatMap(({ choice, red, hurts }) =>
        hurts.map((skill) => `${skill} ${choice} ${red}`),
      );
      // Where a red line is crossed in a repair that was not owed on a skill, the skill has no dot.
      expect(crossed).toEqual(expect.arrayContaining(shown));
    });
  });

  test('rules: those of the turning points first, then the others met, each once', () => {
    const costly = costlyTurns(edition.key, turns);
    const offers = ruleOffers(playthrough, costly);
    const first = offers.filter(({ isOfTurningPoint }) => isOfTurningPoint);
    expect(offers.slice(0, first.length)).toEqual(first);
    expect(first.map(({ decision }) => decision)).toEqual(
      costly.map(({ at }) => turns[at]?.decision.id),
    );
    expect(new Set(offers.map(({ text }) => text))).toEqual(
      new Set(turns.map(({ decision }) => decision.rule)),
    );
    expect(new Set(offers.map(({ text }) => text)).size).toBe(offers.length);
    for (const { text } of offers) {
      expect(ruleLine(text)).toBe(text);
      expect(ruleLength(text)).toBeLessThanOrEqual(LONGEST_RULE);
    }
  });

  test('the coach’s card quotes the story word for word', () => {
    const rule = { text: 'When it is my mistake, I say so first.', decision: null };
    const card = coachCard(edition.key, playthrough, score, { standing: 'evidence', rule });
    const spoken = [playthrough.opening, ...turns.map(({ beat }) => beat)].flatMap(({ lines }) =>
      lines.map(({ text }) => text),
    );
    const best = lineWorthRepeating(edition.key, turns);
    expect(card.worthRepeating?.choice ?? null).toBe(best?.choice.id ?? null);
    if (card.worthRepeating) expect(spoken).toContain(card.worthRepeating.said);
    const [costly] = costlyTurns(edition.key, turns);
    expect(card.turningPoint?.at).toBe(costly?.at);
    if (card.turningPoint) {
      const { before, said, hears } = card.turningPoint;
      const parts = opener(card.turningPoint, ENGLISH.evidence.opener, null);
      expect(spoken).toContain(said);
      if (before) expect(spoken).toContain(before.text);
      const quotes = parts.filter(({ isQuote }) => isQuote).map(({ text }) => text);
      expect(quotes.map((one) => one.replaceAll('\u200A', ''))).toEqual(
        [before?.text, said, hears].flatMap((one) => one && `“${one}”`),
      );
      expect(openerText(parts.filter(({ isQuote }) => !isQuote))).toMatch(
        /^When they said , you said \.? What they heard was \.? What was going on for you\?$/,
      );
    }
    expect(card.rule).toBe(rule.text);
    expect(ENGLISH.evidence.howMuch(card.evidence)).toContain('first assessed attempt');
  });

  test('the best line earned the largest share of what was there, and one worth repeating is good somewhere and bad nowhere', () => {
    const open = (turn: (typeof turns)[number]) =>
      SKILLS.filter((skill) => isEvidence(turn.decision, skill)).reduce(
        (sum, skill) => sum + bestPoints(turn.decision, skill),
        0,
      );
    const worth = (turn: (typeof turns)[number]) =>
      worthOf(turn.decision, turn.choice) / turn.decision.stakes / Math.max(1, open(turn));
    const honest = turns.filter(({ choice }) => choice.red === null);
    const best = bestLine(edition.key, turns);
    const most = Math.max(0, ...honest.map(worth));
    expect(best ? worth(best) : 0).toBeCloseTo(most, 9);
    const equals = honest.filter((turn) => most > 0 && Math.abs(worth(turn) - most) < 1e-9);
    expect(best?.decision.stakes ?? 0).toBe(
      Math.max(0, ...equals.map(({ decision }) => decision.stakes)),
    );
    const repeated = lineWorthRepeating(edition.key, turns);
    const good = honest.filter(({ decision, choice }) => {
      const tapped = SKILLS.filter((skill) => isEvidence(decision, skill));
      const points = tapped.map((skill) => choice.points[skill]);
      return points.some((one) => one >= 3) && points.every((one) => one > 0);
    });
    if (repeated) expect(good).toContain(repeated);
    expect(repeated ? worth(repeated) : 0).toBeCloseTo(Math.max(0, ...good.map(worth)), 9);
  });

  test('practice is called practice on the coach’s card', () => {
    const card = coachCard(edition.key, playthrough, score, { standing: 'practice', rule: null });
    expect(ENGLISH.evidence.howMuch(card.evidence)).toContain('no evidence');
    expect(card.rule).toBeNull();
  });
});

test('a quotation inside a quotation is kept apart from it, and no sentence is closed twice', () => {
  const before = { speaker: 'haddad', text: '“Soon.” I told her soon' };
  const exchange = { at: 0, decision: 'd', choice: 'c', why: '', before };
  const said = 'I am here';
  const sentence = ENGLISH.evidence.opener;
  expect(openerText(opener({ ...exchange, said, hears: 'Who asked?' }, sentence, null))).toBe(
    'When they said “\u200A“Soon.” I told her soon”, you said “I am here”. What they heard was “Who asked?” What was going on for you?',
  );
  expect(openerText(opener({ ...exchange, before: null, said, hears: 'So' }, sentence, null))).toBe(
    'You said “I am here”. What they heard was “So”. What was going on for you?',
  );
});

describe('a written rule', () => {
  test('is one line with no more room than it needs', () => {
    expect(ruleLine('  When I am late,\n\tI call first. ')).toBe('When I am late, I call first.');
  });

  test.each([
    ['', 'no text'],
    [' \n ', 'no text'],
    ['x'.repeat(LONGEST_RULE + 1), `at most ${LONGEST_RULE}`],
  ])('is refused with a sentence: %j', (text, words) => {
    const parsed = parseAs('The rule', ruleShape, { text, decision: null });
    expect(!parsed.ok && parsed.problem).toContain(words);
  });

  test('may be exactly as long as there is room', () => {
    expect(parseAs('', ruleShape, { text: 'é'.repeat(LONGEST_RULE), decision: null }).ok).toBe(
      true,
    );
  });
});
