// The proof sheet as text, for a terminal.

import { formatProblem } from '../../core/story/problem.ts';
import { factsTable } from './facts.ts';
import { choicesOf, errorsOf, type Proof } from './prove-story.ts';
import { counted, plural } from './say.ts';
import { printedTable } from './table.ts';
import { choicesTable, figureTables } from './tables.ts';

export function printedSheet(proof: Proof): string {
  const { file, proven } = proof;
  if (!proven) return [file, '', verdict(proof)].join('\n');
  const { title } = proven.edition.header;
  const tables = [factsTable(proven), ...figureTables(proven), choicesTable(proven)];
  return [`${title} (${file})`, ...tables.map(printedTable), verdict(proof)].join('\n\n');
}

/** One line: what there is and whether it holds. */
export function printedBriefly(proof: Proof): string {
  const { file, proven } = proof;
  if (!proven) return `${file}: ${verdict(proof)}`;
  const { sheet, exploration, edition } = proven;
  const counts = [
    `${counted(sheet.paths.count)} paths`,
    `${counted(sheet.states)} states`,
    `${sheet.decisions} decisions`,
    `${choicesOf(exploration).length} choices`,
    `${Object.keys(exploration.endings).length} endings`,
  ];
  return `${file}: ${counts.join(', ')}; ${verdict(proof)} (edition ${edition.edition})`;
}

export function printedProblems({ problems }: Proof): string {
  return problems.map(formatProblem).join('\n');
}

export function verdict(proof: Proof): string {
  const errors = errorsOf(proof).length;
  const warnings = proof.problems.length - errors;
  const warned = warnings > 0 ? `, ${plural(warnings, 'warning', 'warnings')}` : '';
  if (errors === 0) return `holds${warned}`;
  const unproven = proof.proven ? '' : '; its points are worked out once these are mended';
  return `${plural(errors, 'error', 'errors')}${warned}${unproven}`;
}
