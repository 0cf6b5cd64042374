import type { DecisionId } from '../../../core/story/line.ts';
import { RuleCard } from '../../../ui/debrief/rule-card.tsx';
import { SaveResult } from '../record/save-result.tsx';
import type { CardProps } from './card-props.ts';
import { offersOf, ruleView } from './rule-view.ts';

export function Rule({ model, result, worksheet, dispatch, hosts }: CardProps) {
  const choose = (decision: DecisionId) => {
    const offer = offersOf(result).find((one) => one.decision === decision);
    if (!offer) return;
    const rule = { text: offer.text, decision };
    dispatch({ type: 'debrief', what: 'rule_chosen', rule });
  };
  return (
    <RuleCard
      view={ruleView(model, result, worksheet)}
      save={<SaveResult model={model} result={result} dispatch={dispatch} />}
      doors={{
        choose,
        chooseOwn: () => dispatch({ type: 'debrief', what: 'rule_chosen', rule: 'own' }),
        type: (text) => dispatch({ type: 'debrief', what: 'rule_typed', text }),
        keep: () => dispatch({ type: 'debrief', what: 'rule_kept', at: hosts.fresh().startedAt }),
        reopen: () => dispatch({ type: 'debrief', what: 'rule_reopened' }),
        playAgain: () =>
          dispatch({ type: 'restarted', fresh: hosts.fresh(), mode: result.attempt.mode }),
        print: () => dispatch({ type: 'print' }),
        leave: () => dispatch({ type: 'asked_for', route: { screen: 'title' } }),
      }}
    />
  );
}
