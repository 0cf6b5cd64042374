// From the writer's text to an edition, or to all its problems.

import type { Edition, InkProgram, Key } from '../story/edition.ts';
import { relevance } from '../story/matters.ts';
import type { Outline } from '../story/outline.ts';
import { inLineOrder, type Problem } from '../story/problem.ts';
import { isError, readSource } from '../story/read-source.ts';
import { openStory } from '../story/story.ts';
import { StoryFault } from '../story/story-fault.ts';
import { typeset } from '../story/typeset.ts';
import { circleFault } from './circle-fault.ts';
import { closedDoors } from './closed-doors.ts';
import { incomplete } from './completeness.ts';
import type { Exploration } from './exploration.ts';
import { type Explored, explore, MOST_STATES, type TellStates } from './explore.ts';
import { structureFaults } from './structure-rules.ts';
import { fault, knot, type StoryPlace, type Violation } from './violation.ts';

export type Made =
  | {
      readonly ok: true;
      readonly edition: Edition;
      readonly exploration: Exploration;
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type Making = {
  /** What problems are reported under. */
  readonly file: string;
  readonly language: string;
  /** Content hash, as short text. */
  readonly hash: (text: string) => string;
  readonly tellStates?: TellStates;
};

export function makeEdition(source: string, making: Making): Made {
  const { file, language, hash, tellStates } = making;
  const { outline: read, header, program, findings } = readSource(source);
  const said = findings.map((one) => ({ ...one, file }));
  // The walk of a story with errors would only report them again.
  if (!program || findings.some(isError)) return { ok: false, problems: said };
  const walked = walk(program, read, header, tellStates);
  const problems = inLineOrder([
    ...said,
    ...walked.violations.map((one) => located(one, read, file)),
  ]);
  if (!walked.ok || problems.some(isError)) return { ok: false, problems };
  const { exploration } = walked;
  const edition = assemble(exploration, { header, language, program, hash });
  return { ok: true, problems, exploration, edition };
}

function walk(
  program: InkProgram,
  read: Outline,
  header: Edition['header'],
  tell?: TellStates,
): Explored {
  const explored = exploreProgram(program, header, tell);
  return {
    ...explored,
    violations: explored.ok
      ? [...explored.violations, ...rulesOf(explored.exploration, read, header)]
      : withCircle(explored.violations, program),
  };
}

/** `openStory` throws for a program with something that has no place in a scenario. */
function exploreProgram(
  program: InkProgram,
  header: Edition['header'],
  tell?: TellStates,
): Explored {
  try {
    return explore(openStory(program, header), relevance(program), MOST_STATES, tell);
  } catch (error) {
    if (!(error instanceof StoryFault)) throw error;
    return { ok: false, violations: [fault('stops', error.message, knot(error.knot))] };
  }
}

function withCircle(violations: readonly Violation[], program: InkProgram): readonly Violation[] {
  return violations.map((one) =>
    one.rule === 'too_many_states' ? (circleFault(program) ?? one) : one,
  );
}

function rulesOf(
  exploration: Exploration,
  { knots, choices }: Outline,
  header: Edition['header'],
): readonly Violation[] {
  const declared = {
    header,
    knots: [...knots.keys()],
    choices: choices.map((choice) => choice.id),
  };
  return [...incomplete(exploration), ...structureFaults(exploration, declared)];
}

function assemble(
  { decisions, endings, leadsTo, openings, states }: Exploration,
  made: {
    readonly header: Edition['header'];
    readonly language: string;
    readonly program: InkProgram;
    readonly hash: Making['hash'];
  },
): Edition {
  const { header, language, program, hash } = made;
  const key: Key = { decisions, closed: closedDoors({ decisions, leadsTo }) };
  return {
    header,
    language,
    edition: hash(JSON.stringify([header, program])),
    keying: hash(JSON.stringify([keyWithoutWords(key), leadsTo])),
    key,
    endings,
    leadsTo,
    ...(header.form === 'drill' && {
      openings: openings.flatMap(({ to }) =>
        to.kind === 'state' ? (states[to.state]?.decision ?? []) : [],
      ),
    }),
    ink: program,
  };
}

/** Ids, points and stakes, which a change of the wording leaves alone. */
function keyWithoutWords({ decisions, closed }: Key): unknown {
  const bare = Object.entries(decisions).map(([id, { stakes, choices }]) => [
    id,
    stakes,
    choices.map(({ id: choice, points, red, repairs }) => [choice, points, red, repairs]),
  ]);
  return [bare, closed];
}

export function located(
  { severity, message, at }: Violation,
  read: Outline,
  file: string,
): Problem {
  const line = at.map((place) => lineOf(place, read)).find((one) => one > 0);
  return { severity, file, line: line ?? 0, message };
}

/** 1-based; 0 when the place is not in the source as it stands. */
function lineOf({ kind, id }: StoryPlace, read: Outline): number {
  const { knots, functions, choices, tags, text } = read;
  if (kind === 'knot') return knots.get(id) ?? functions.get(id) ?? 0;
  if (kind === 'choice') return choices.find((choice) => choice.id === id)?.line ?? 0;
  if (kind === 'header')
    return tags.find((tag) => tag.on === 'header' && tag.key === id)?.line ?? 0;
  return [...text, ...choices].find((one) => typeset(one.text).includes(id))?.line ?? 0;
}
