// The card “One rule”: the story's offers, and the learner's own words.

import { costlyTurns } from '../../../core/debrief/costly-turns.ts';
import { LONGEST_RULE, type RuleOffer, ruleOffers } from '../../../core/debrief/rule.ts';
import type { DecisionId } from '../../../core/story/line.ts';
import { RuleCard } from '../../../ui/debrief/rule-card.tsx';
import type { RuleView } from '../../../ui/debrief/rule-view.ts';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Words } from '../../../words/words.ts';
import { SaveResult } from '../record/save-files.tsx';
import { makeRoute } from '../route.ts';
import type { CardProps } from './card-props.ts';
import type { Finished } from './finished.ts';
import { type RuleDraft, ruleIn, type Worksheet } from './worksheet.ts';

type RuleWords = Words['afterwards']['rule'];

export function Rule({ finished, worksheet, dispatch, hosts }: CardProps) {
  const { rule: words } = useWords('afterwards').afterwards;
  const choose = (decision: DecisionId) => {
    const offer = offersOf(finished).find((one) => one.decision === decision);
    if (!offer) return;
    const rule = { text: offer.text, decision };
    dispatch({ type: 'debrief', what: 'rule_chosen', rule });
  };
  return (
    <RuleCard
      view={ruleView(finished, worksheet, words)}
      save={<SaveResult finished={finished} dispatch={dispatch} />}
      doors={{
        choose,
        chooseOwn: () => dispatch({ type: 'debrief', what: 'rule_chosen', rule: 'own' }),
        type: (text) => dispatch({ type: 'debrief', what: 'rule_typed', text }),
        keep: () => dispatch({ type: 'debrief', what: 'rule_kept', at: hosts.fresh().startedAt }),
        reopen: () => dispatch({ type: 'debrief', what: 'rule_reopened' }),
        playAgain: () =>
          dispatch({ type: 'restarted', fresh: hosts.fresh(), mode: finished.attempt.mode }),
        print: () => dispatch({ type: 'print' }),
        leave: () => dispatch({ type: 'asked_for', route: { screen: 'title' } }),
      }}
    />
  );
}

/** More at once is a list to be studied, not one to take something from. */
const NEAR = 3;

function offersOf({ engine, playthrough }: Finished): readonly RuleOffer[] {
  return ruleOffers(playthrough, costlyTurns(engine.edition.key, playthrough.turns));
}

function problemIn(draft: RuleDraft, words: RuleWords): string | null {
  const rule = ruleIn(draft);
  if (rule.ok) return null;
  return rule.why === 'empty' ? words.empty : words.tooLong(LONGEST_RULE, rule.length);
}

export function ruleView(
  finished: Finished,
  worksheet: Pick<Worksheet, 'rule'>,
  words: RuleWords,
): RuleView {
  const { attempt, notes } = finished;
  const { chosen, own, isAsked, isReopened } = worksheet.rule;
  const { rule, doneAt } = notes;
  const all = offersOf(finished).map((offer) => ({
    ...offer,
    isChosen: chosen !== null && chosen !== 'own' && chosen.decision === offer.decision,
  }));
  const near = Math.max(all.filter((offer) => offer.isOfTurningPoint).length, NEAR);
  const about = (screen: 'result' | 'map' | 'coach') => makeRoute({ screen, attempt: attempt.id });
  return {
    offers: all.slice(0, near),
    more: all.slice(near),
    own: { text: own, isChosen: chosen === 'own', longest: LONGEST_RULE },
    problem: problemIn(worksheet.rule, words),
    isAsked,
    kept: rule && doneAt !== null && !isReopened ? rule.text : null,
    result: about('result'),
    map: about('map'),
    coach: about('coach'),
  };
}
