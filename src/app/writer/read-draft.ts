// Reads a draft: everything that can be found without running it.

import { endlessFaults } from '../../core/explore/endless-flow.ts';
import { located } from '../../core/explore/make-edition.ts';
import type { Header, InkProgram } from '../../core/story/edition.ts';
import type { Finding } from '../../core/story/problem.ts';
import { readSource } from '../../core/story/read-source.ts';
import { openStory, type Variables } from '../../core/story/story.ts';
import { StoryFault } from '../../core/story/story-fault.ts';
import type { Draft } from './draft.ts';
import { withProvisionalIds } from './provisional-ids.ts';

export type DraftReading = {
  readonly draft: Draft;
  /** Null when it does not compile, or is known to run on for ever. */
  readonly program: InkProgram | null;
};

/** No more than a page can show. */
const MOST_PROBLEMS = 100;
const MOST_PLACES = 500;
const MOST_VARIABLES = 60;

export function readDraft(source: string): DraftReading {
  const { outline: read, header, program, findings } = readSource(source, withProvisionalIds);
  const endless = program ? endlessFaults(program).map((one) => located(one, read, '')) : [];
  const isPlayable = program !== null && endless.length === 0;
  return {
    draft: {
      header,
      places: [...read.knots].slice(0, MOST_PLACES).map(([id, line]) => ({ id, line })),
      variables: isPlayable ? declared(program, header) : {},
      problems: briefly([...findings, ...endless]),
      isPlayable,
    },
    program: isPlayable ? program : null,
  };
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

function declared(program: InkProgram, header: Header): Variables {
  try {
    return fewShort(openStory(program, header).variablesAt(null));
  } catch (fault) {
    // `playDraft` reports it.
    if (fault instanceof StoryFault) return {};
    throw fault;
  }
}

/** As many variables and letters as a form can hold. */
export function fewShort(variables: Variables): Variables {
  const few = Object.entries(variables).slice(0, MOST_VARIABLES);
  const short = few.map(([name, value]) => [
    name,
    typeof value === 'string' ? value.slice(0, 200) : value,
  ]);
  return Object.fromEntries(short);
}
