// What the coach's card says of an attempt that has ended, and of what has been filled in on it.

import { coachCard } from '../../core/debrief/coach-card.ts';
import type { EvidenceStanding } from '../../core/debrief/evidence.ts';
import { nameIn } from '../../core/debrief/exchange.ts';
import { opener } from '../../core/debrief/opener.ts';
import { LONGEST_RULE, type Rule } from '../../core/debrief/rule.ts';
import type { Attempt } from '../../core/play/attempt.ts';
import type { Playthrough } from '../../core/play/playthrough.ts';
import type { Score } from '../../core/score/score.ts';
import { isCustomer } from '../../core/story/edition.ts';
import type { Engine } from '../../core/story/story.ts';
import type { Words } from '../../words/words.ts';
import type { CoachView } from './view.ts';

type Told = {
  readonly attempt: Attempt;
  readonly engine: Engine;
  readonly playthrough: Playthrough;
  readonly score: Score;
  readonly standing: EvidenceStanding;
  /** The learner's own; null where none is known. */
  readonly rule: Rule | null;
};

type FilledIn = Pick<CoachView, 'name' | 'shift' | 'day' | 'isCopied'> & { readonly rule: string };

export function coachView(
  { attempt, engine, playthrough, score, standing, rule: own }: Told,
  { name, rule, shift, day, isCopied }: FilledIn,
  words: Pick<Words, 'coach' | 'skills' | 'format' | 'evidence'>,
): Omit<CoachView, 'ways'> {
  const { header } = engine.edition;
  const { cast, customer, title } = header;
  const card = coachCard(engine.edition.key, playthrough, score, { standing, rule: own });
  const speaker = card.turningPoint?.before?.speaker ?? customer;
  const apart = isCustomer(header, speaker)
    ? null
    : { speaker: nameIn(cast, speaker), customer: nameIn(cast, customer) };
  return {
    scenario: title,
    played: words.coach.played(
      words.skills.modes[attempt.mode],
      words.format.day(attempt.startedAt),
    ),
    worthRepeating: card.worthRepeating,
    moment: card.turningPoint?.title ?? '',
    opener: card.turningPoint && opener(card.turningPoint, words.evidence.opener, apart),
    rule: card.rule,
    agreedRule: rule,
    longestRule: LONGEST_RULE,
    dayInWords: day === '' ? '' : words.format.day(`${day}T12:00`),
    evidence: words.evidence.howMuch(card.evidence),
    notFor: words.evidence.notFor,
    ...{ name, shift, day, isCopied },
  };
}
