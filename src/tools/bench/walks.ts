// How long it takes to walk every state of a story, beside a bare loop of inkjs over the same steps:
// load where it stands, take the choice, go on, save.

import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Story } from 'inkjs';
import { explore } from '../../core/explore/explore.ts';
import { compileInk } from '../../core/story/compile.ts';
import type { Header, InkProgram } from '../../core/story/edition.ts';
import { readHeader } from '../../core/story/header.ts';
import { relevance } from '../../core/story/matters.ts';
import { outline } from '../../core/story/outline.ts';
import { openStory } from '../../core/story/story.ts';
import { printedTable } from '../proof/table.ts';
import { STORIES, scenarioIds } from '../story-files.ts';
import { median } from './figures.ts';

export type WalkFigure = {
  readonly story: string;
  readonly states: number;
  readonly steps: number;
  /** Milliseconds, medians of the rounds. */
  readonly walk: number;
  readonly inkjs: number;
  readonly ratio: number;
};

const ROUNDS = 3;

export const measureWalks = (): readonly WalkFigure[] => scenarioIds().map(measureWalk);

function measureWalk(story: string): WalkFigure {
  const source = readFileSync(`${STORIES}/${story}/en.ink`, 'utf8');
  const { header } = readHeader(outline(source).tags);
  const compiled = compileInk(source);
  if (!compiled.ok) throw new Error(`“${story}” does not compile.`);
  const { program } = compiled;
  const ways = waysThrough(program, header);
  // In turns, so that a slow moment of the machine affects both.
  const rounds = Array.from({ length: ROUNDS }, () => ({
    walk: timed(() => walk(program, header)),
    inkjs: timed(() => playBare(program, ways.picks)),
  }));
  const [own, bare] = [
    median(rounds.map((one) => one.walk)),
    median(rounds.map((one) => one.inkjs)),
  ];
  const { states, steps } = ways;
  return { story, states, steps, walk: own, inkjs: bare, ratio: own / bare };
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function walk(program: InkProgram, header: Header) {
  const explored = explore(openStory(program, header), relevance(program));
  if (!explored.ok) throw new Error(explored.violations.map((one) => one.message).join('\n'));
  return explored.exploration;
}

/** By step, in the order of the walk: the state it starts from, the choice, and the state it makes. */
type BarePick = { readonly from: number; readonly choice: number; readonly makes: number | null };

function waysThrough(program: InkProgram, header: Header) {
  const { openings, states } = walk(program, header);
  const made = new Set(openings.flatMap(({ to }) => (to.kind === 'state' ? [to.state] : [])));
  const picks: BarePick[] = [];
  for (const from of made)
    for (const [choice, { to }] of (states[from]?.edges ?? []).entries()) {
      const isNew = to.kind === 'state' && !made.has(to.state);
      if (isNew) made.add(to.state);
      picks.push({ from, choice, makes: isNew ? to.state : null });
    }
  return { picks, states: states.length, steps: picks.length };
}

function playBare(program: InkProgram, picks: readonly BarePick[]): void {
  const ink = new Story(program as Record<string, unknown>);
  ink.ContinueMaximally();
  const saves = new Map([[picks[0]?.from ?? 0, ink.state.toJson()]]);
  for (const { from, choice, makes } of picks) {
    ink.state.LoadJson(saves.get(from) ?? '');
    ink.ChooseChoiceIndex(choice);
    ink.ContinueMaximally();
    const save = ink.state.toJson();
    if (makes !== null) saves.set(makes, save);
  }
}

export function printedWalks(figures: readonly WalkFigure[]): string {
  const table = printedTable({
    title: 'story',
    head: ['states', 'steps', 'walk ms', 'inkjs ms', 'ratio'],
    rows: figures.map(({ story, states, steps, walk: own, inkjs, ratio }) => [
      story,
      String(states),
      String(steps),
      own.toFixed(0),
      inkjs.toFixed(0),
      `${ratio.toFixed(2)}×`,
    ]),
  });
  return `The walk of a story beside a bare loop of inkjs over the same steps\n${table}`;
}
