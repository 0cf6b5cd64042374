// One finding about an authored story, in the writer's words.

export type Problem = {
  readonly severity: 'error' | 'warning';
  /** Path of the Ink file, as the caller gave it. */
  readonly file: string;
  /** 1-based; 0 when it concerns the whole file. */
  readonly line: number;
  readonly message: string;
};

/** Ends the sentence about a file that is not text. */
export const INK_IS_TEXT = 'an .ink file is plain text in UTF-8.';

export function formatProblem({ severity, file, line, message }: Problem): string {
  return `${file}${line > 0 ? `:${line}` : ''} ${severity}: ${message}`;
}

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

/** At the line of each for which `say` has a sentence. */
export function errorsOn<One extends { readonly line: number }>(
  all: readonly One[],
  say: (one: One) => string | null | false,
): readonly Finding[] {
  return all.flatMap((one) => {
    const sentence = say(one);
    return sentence ? [errorAt(one.line, sentence)] : [];
  });
}

/** In the order of the text, each once. */
export function inLineOrder<One extends Finding>(findings: readonly One[]): readonly One[] {
  const once = new Map(findings.map((one) => [`${one.line} ${one.message}`, one]));
  return [...once.values()].sort((a, b) => a.line - b.line);
}
