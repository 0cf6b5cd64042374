// The proof sheet as a single HTML page: figures, branch map, every choice.

import type { Choice, Decision } from '../../core/story/line.ts';
import { SKILLS } from '../../core/vocabulary.ts';
import { factsTable } from './facts.ts';
import { mapDrawing } from './map-drawing.ts';
import { PAGE_STYLE } from './page-style.ts';
import { verdict } from './printed-sheet.ts';
import { errorsOf, type Proof, type Proven } from './prove-story.ts';
import { escaped, numberText } from './say.ts';
import type { Table } from './table.ts';
import { aboutDecision, choiceMarks, figureTables } from './tables.ts';

export function sheetPage(proof: Proof, proven: Proven): string {
  const { header, edition, language } = proven.edition;
  const holds = errorsOf(proof).length === 0;
  return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(header.title)} · proof sheet</title>
<style>${PAGE_STYLE}</style>
<h1>${escaped(header.title)}</h1>
<p class="summary">${escaped(header.summary)}<br><code>${escaped(proof.file)}</code>, edition <code>${edition}</code></p>
<p class="verdict ${holds ? 'holds' : 'broken'}">${escaped(verdict(proof))}</p>
${problemList(proof)}
${tableHtml(factsTable(proven))}
<h2>Branch map</h2>
<p class="key">From top to bottom. A box is a decision with its choices and their points (empathy, ownership, recovery); a thick frame counts double, a dashed one repairs the choice it names. “!” crosses a red line, “✕” leaves early. A dot is where ways come together; a dashed way is taken by what was remembered.</p>
<div class="scroll">${mapDrawing(proven)}</div>
${figureTables(proven).map(tableHtml).join('\n')}
${choicesHtml(proven)}
</html>
`;
}

function problemList({ problems }: Proof): string {
  if (problems.length === 0) return '';
  const items = problems.map(
    ({ severity, line, message }) =>
      `<li><b>${severity}</b>${line > 0 ? `, line ${line}` : ''}: ${escaped(message)}</li>`,
  );
  return `<ul class="problems">${items.join('\n')}</ul>`;
}

function tableHtml({ title, head, rows, words = [] }: Table): string {
  const kind = (column: number) => (words.includes(column) ? '' : ' class="figure"');
  const headed = head.map((cell, at) => `<th scope="col"${kind(at + 1)}>${escaped(cell)}`);
  const body = rows.map(([name = '', ...cells]) => {
    const rest = cells.map((cell, at) => `<td${kind(at + 1)}>${escaped(cell)}`);
    return `<tr><th scope="row">${escaped(name)}${rest.join('')}`;
  });
  const heading = `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
  return `<h2>${escaped(heading)}</h2>
<div class="scroll"><table><thead><tr><td>${headed.join('')}<tbody>
${body.join('\n')}
</table></div>`;
}

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
  const about = [decision.ask, ...aboutDecision(decision)].filter(Boolean).map(escaped).join(' · ');
  return `<tr class="decision" id="${escaped(decision.id)}"><th scope="rowgroup" colspan="${COLUMNS}">${escaped(decision.title ?? '')} <code>${escaped(decision.id)}</code> <span>${about}</span>
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
