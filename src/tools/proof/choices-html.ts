// Every decision of the page with what it asks, and every choice with its words, points, ceilings.

import type { Choice, Decision } from '../../core/story/line.ts';
import { SKILLS } from '../../core/vocabulary.ts';
import { escaped } from './escape.ts';
import type { Proven } from './prove-story.ts';
import { numberText } from './say.ts';
import { aboutDecision, choiceMarks } from './tables.ts';

const COLUMNS = SKILLS.length * 2 + 4;

export function choicesHtml(proven: Proven): string {
  const decisions = Object.values(proven.exploration.decisions);
  const skills = SKILLS.map(
    (skill) =>
      `<th scope="col" class="figure"><abbr title="${skill}">${skill.slice(0, 1).toUpperCase()}</abbr>`,
  ).join('');
  const group = (name: string) => `<th scope="colgroup" colspan="${SKILLS.length}">${name}`;
  return `<h2>Choices</h2>
<p class="key">Points and ceilings are those of empathy, ownership and recovery. A ceiling is the highest score of any attempt in which the choice is taken; what a choice closes is lost with it for good.</p>
<div class="scroll"><table class="choices"><thead>
<tr><th scope="col" rowspan="2">choice${group('points')}${group('ceiling')}<th scope="col" rowspan="2">length<th scope="col" rowspan="2">marks<th scope="col" rowspan="2">leads to
<tr>${skills}${skills}<tbody>
${decisions.map((decision) => decisionRows(decision, proven)).join('\n')}
</table></div>`;
}

function decisionRows(decision: Decision, proven: Proven): string {
  const about = [decision.ask, aboutDecision(decision)].filter(Boolean).map(escaped).join(' · ');
  return `<tr class="decision" id="${escaped(decision.id)}"><th scope="rowgroup" colspan="${COLUMNS}">${escaped(decision.id)} <span>${about}</span>
${decision.choices.map((choice) => choiceRow(choice, proven)).join('\n')}`;
}

function choiceRow(choice: Choice, { sheet, exploration, edition }: Proven): string {
  const figure = (text: string) => `<td class="figure">${text}`;
  const ceilings = sheet.ranges.ceilings[choice.id];
  const cells = [
    ...SKILLS.map((skill) => figure(String(choice.points[skill]))),
    ...SKILLS.map((skill) => figure(numberText(ceilings?.[skill]))),
    figure(String(choice.text.length)),
    `<td>${escaped(choiceMarks(choice, edition.key.closed[choice.id]))}`,
    `<td>${escaped((exploration.leadsTo[choice.id] ?? []).join(', '))}`,
  ];
  return `<tr id="${choice.id}"><th scope="row"><p>${escaped(choice.text)}</p><code>${choice.id}</code>${cells.join('')}`;
}
