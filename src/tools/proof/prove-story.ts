// Checks a story against the rules of stories/README.md: the walk finds what breaks rules 1 to 3; if nothing
// does, the proof sheet checks points, tricks and words (rules 4 to 10).

import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Exploration } from '../../core/explore/exploration.ts';
import { located } from '../../core/explore/make-edition.ts';
import { type ProofSheet, proofSheet } from '../../core/explore/proof-sheet.ts';
import type { ProofRule } from '../../core/explore/violation.ts';
import type { Edition } from '../../core/story/edition.ts';
import type { Choice } from '../../core/story/line.ts';
import { outline } from '../../core/story/outline.ts';
import { inLineOrder, type Problem } from '../../core/story/problem.ts';
import { exploreStory } from '../explore-story.ts';
import { isTranslation, readStory } from '../story-files.ts';
import { readingGrade } from './reading-grade.ts';

export type Proven = {
  readonly edition: Edition;
  readonly exploration: Exploration;
  readonly sheet: ProofSheet;
};

export type Proof = {
  readonly file: string;
  /** Null when the story breaks rules 1 to 3, so that the rest would mean nothing. */
  readonly proven: Proven | null;
  /** In the order of the file; what concerns the whole story comes first. */
  readonly problems: readonly ProofProblem[];
};

/** With the rule it breaks, where the proof found it and not the contract. */
export type ProofProblem = Problem & { readonly rule?: ProofRule };

export function proveStory(file: string): Proof {
  // A translation is compared with the first language, which is proved.
  if (isTranslation(file)) return { file, proven: null, problems: readStory(file).problems };
  const made = exploreStory(file);
  if (!made.ok) return { file, proven: null, problems: inLineOrder(made.problems) };
  const { edition, exploration } = made;
  const sheet = proofSheet(exploration, edition.header, readingGrade);
  const read = outline(readFileSync(file, 'utf8'));
  const problems = [
    ...made.problems,
    ...idProblems(file, edition.header.id),
    ...sheet.violations.map((one) => ({ ...located(one, read, file), rule: one.rule })),
  ];
  return { file, proven: { edition, exploration, sheet }, problems: inLineOrder(problems) };
}

/** Saves and links know a story by its id, the build by its folder. */
function idProblems(file: string, id: string): readonly Problem[] {
  const folder = basename(dirname(file));
  if (folder === id) return [];
  const message = `The header says “# id: ${id}”, but the story lies in the folder “${folder}”.`;
  return [{ severity: 'error', file, line: 1, message }];
}

export function choicesOf({ decisions }: Exploration): readonly Choice[] {
  return Object.values(decisions).flatMap((decision) => decision.choices);
}

export function errorsOf({ problems }: Proof): readonly Problem[] {
  return problems.filter((one) => one.severity === 'error');
}
