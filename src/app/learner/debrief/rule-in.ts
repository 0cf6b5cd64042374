import { parseRuleText, type Rule } from '../../../core/debrief/rule.ts';
import type { Parsed } from '../../../core/result.ts';
import type { RuleDraft } from './worksheet.ts';

/** The rule as it would be kept, or in a sentence why it cannot be yet. */
export function ruleIn({ chosen, own }: RuleDraft): Parsed<Rule> {
  if (chosen !== 'own' && chosen !== null) return { ok: true, value: chosen };
  const text = parseRuleText(chosen === 'own' ? own : '');
  return text.ok ? { ok: true, value: { text: text.value, decision: null } } : text;
}
