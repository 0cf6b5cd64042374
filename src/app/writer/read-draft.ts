// Reads a draft: everything that can be found without running it.

import { located } from '../../core/explore/make-edition.ts';
import { fault, knot, type Violation } from '../../core/explore/violation.ts';
import type { Header, InkProgram } from '../../core/story/edition.ts';
import type { Finding } from '../../core/story/problem.ts';
import { readSource } from '../../core/story/read-source.ts';
import type { Variables } from '../../core/story/story.ts';
import { StoryFault } from '../../core/story/story-fault.ts';
import type { Draft } from './draft.ts';
import { openDraft } from './open-draft.ts';
import { withProvisionalIds } from './provisional-ids.ts';

export type DraftReading = {
  readonly draft: Draft;
  /** Null when it does not compile, or cannot be opened. */
  readonly program: InkProgram | null;
};

/** No more than a page can show. */
const MOST_PROBLEMS = 100;
const MOST_PLACES = 500;

export function readDraft(source: string): DraftReading {
  const { outline: read, header, program, findings } = readSource(source, withProvisionalIds);
  const { variables, faults } = program ? open(program, header) : UNOPENED;
  const found = faults.map((one) => located(one, read, ''));
  return {
    draft: {
      header,
      places: [...read.knots].slice(0, MOST_PLACES).map(([id, line]) => ({ id, line })),
      variables,
      problems: briefly([...findings, ...found]),
    },
    program: faults.length === 0 ? program : null,
  };
}

type Opened = { readonly variables: Variables; readonly faults: readonly Violation[] };

const UNOPENED: Opened = { variables: {}, faults: [] };

/** What the program declares, or why it cannot be played. */
function open(program: InkProgram, header: Header): Opened {
  try {
    const { variablesAt } = openDraft(program, header, { place: null, variables: {} });
    return { variables: variablesAt(null), faults: [] };
  } catch (error) {
    if (!(error instanceof StoryFault)) throw error;
    return { variables: {}, faults: [fault('stops', error.message, knot(error.knot))] };
  }
}

/** In the order of the text; a remark at the end when there are more than anyone reads. */
export function briefly(problems: readonly Finding[]): readonly Finding[] {
  const sorted = problems
    .map(({ severity, line, message }) => ({ severity, line, message: message.slice(0, 600) }))
    .sort((a, b) => a.line - b.line);
  const more = sorted.length - MOST_PROBLEMS;
  if (more <= 0) return sorted;
  const rest = `… and ${more} more.`;
  return [...sorted.slice(0, MOST_PROBLEMS), { severity: 'error', line: 0, message: rest }];
}
