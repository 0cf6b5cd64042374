// What is found in a story's text, before the file it stands in is known.

import type { Problem } from './problem.ts';

/** `line` is 1-based. A warning stops neither the proof nor play. */
export type Finding = Pick<Problem, 'severity' | 'line' | 'message'>;

export const errorAt = (line: number, message: string): Finding => ({
  severity: 'error',
  line,
  message,
});

export const warningAt = (line: number, message: string): Finding => ({
  severity: 'warning',
  line,
  message,
});

/** In the order of the text, each once. */
export function inLineOrder<One extends Finding>(findings: readonly One[]): readonly One[] {
  const once = new Map(findings.map((one) => [`${one.line} ${one.message}`, one]));
  return [...once.values()].sort((a, b) => a.line - b.line);
}
