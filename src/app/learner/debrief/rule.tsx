// The card “One rule”: the story's offers, and the learner's own words.

import { hasMap } from '../../../core/debrief/debrief-card.ts';
import { LONGEST_RULE, ruleOffers } from '../../../core/debrief/rule.ts';
import { RuleCard, type RuleView } from '../../../ui/debrief/rule-card.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Words } from '../../../words/words.ts';
import { SaveResult } from '../record/save-files.tsx';
import { makeRoute } from '../route.ts';
import { afterDoors } from './after-doors.ts';
import type { CardProps } from './card-props.ts';
import type { Finished } from './finished.ts';
import { ownRule, type RuleDraft, type Worksheet } from './worksheet.ts';

type RuleWords = Words['afterwards']['rule'];

export function Rule({ finished, worksheet, dispatch, hosts }: CardProps) {
  const { rule: words } = useWords('afterwards').afterwards;
  const view = ruleView(finished, worksheet, words);
  return (
    <RuleCard
      view={view}
      save={<SaveResult finished={finished} dispatch={dispatch} />}
      doors={{
        ...afterDoors(finished, { dispatch, hosts }),
        keep: (kept) => {
          const offer = [...view.offers, ...view.more].find((one) => one.decision === kept);
          const rule = offer ? { text: offer.text, decision: offer.decision } : 'own';
          dispatch({ type: 'debrief', what: 'rule_kept', rule, at: hosts.fresh().startedAt });
        },
        type: (text) => dispatch({ type: 'debrief', what: 'rule_typed', text }),
        reopen: () => dispatch({ type: 'debrief', what: 'rule_reopened' }),
      }}
    />
  );
}

/** So many rules are offered at once; the others are folded away. */
const NEAR = 3;

function problemIn(draft: RuleDraft, words: RuleWords): string | null {
  const rule = ownRule(draft);
  if (rule.ok) return null;
  return rule.why === 'empty' ? words.empty : words.tooLong(LONGEST_RULE, rule.length);
}

export function ruleView(
  { attempt, engine, notes, playthrough, costly }: Finished,
  worksheet: Pick<Worksheet, 'rule'>,
  words: RuleWords,
): RuleView {
  const { own, isAsked, isReopened } = worksheet.rule;
  const { rule, doneAt } = notes;
  const all = ruleOffers(playthrough, costly);
  const about = (screen: 'result' | 'map' | 'coach') => makeRoute({ screen, attempt: attempt.id });
  return {
    offers: all.slice(0, NEAR),
    more: all.slice(NEAR),
    own: { text: own, longest: LONGEST_RULE },
    problem: problemIn(worksheet.rule, words),
    isAsked,
    kept: rule && doneAt !== null && !isReopened ? rule.text : null,
    result: about('result'),
    map: hasMap(engine.edition.header) ? about('map') : null,
    coach: about('coach'),
  };
}
