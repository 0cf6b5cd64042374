// From the story's offers and the worksheet to the card “One rule”.

import { costlyTurns } from '../../../core/debrief/costly-turns.ts';
import { LONGEST_RULE, type RuleOffer, ruleOffers } from '../../../core/debrief/rule.ts';
import { notesOf } from '../../../core/record/notes.ts';
import type { RuleView } from '../../../ui/debrief/rule-view.ts';
import type { Model, Result } from '../model.ts';
import { makeRoute } from '../route.ts';
import { ruleIn } from './rule-in.ts';
import type { Worksheet } from './worksheet.ts';

/** More at once is a list to be studied, not one to take something from. */
const NEAR = 3;

export function offersOf({ engine, playthrough }: Result): readonly RuleOffer[] {
  return ruleOffers(playthrough, costlyTurns(engine.edition.key, playthrough.turns));
}

export function ruleView({ notes }: Model, result: Result, worksheet: Worksheet): RuleView {
  const { attempt } = result;
  const { chosen, own, isAsked, isReopened } = worksheet.rule;
  const { rule, doneAt } = notesOf(notes, attempt.id);
  const inDraft = ruleIn(worksheet.rule);
  const all = offersOf(result).map((offer) => ({
    ...offer,
    isChosen: chosen !== null && chosen !== 'own' && chosen.decision === offer.decision,
  }));
  const near = Math.max(all.filter((offer) => offer.isOfTurningPoint).length, NEAR);
  const about = (screen: 'result' | 'map' | 'coach') => makeRoute({ screen, attempt: attempt.id });
  return {
    offers: all.slice(0, near),
    more: all.slice(near),
    own: { text: own, isChosen: chosen === 'own', longest: LONGEST_RULE },
    problem: inDraft.ok ? null : inDraft.problem,
    isAsked,
    kept: rule && doneAt !== null && !isReopened ? rule.text : null,
    result: about('result'),
    map: about('map'),
    coach: about('coach'),
  };
}
