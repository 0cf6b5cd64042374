// `npm run replay -- <scenario> <choice,choice,…>`: prints an attempt's transcript, ending and score; with
// --json as an object.

import { nextOf, type Playthrough, type Replay, replay } from '../core/play/playthrough.ts';
import { type TranscriptEntry, transcript } from '../core/play/transcript.ts';
import { picksOf, type Way } from '../core/play/way.ts';
import { pickError } from '../core/score/pick-order.ts';
import { score } from '../core/score/score.ts';
import type { Edition } from '../core/story/edition.ts';
import { formatProblem } from '../core/story/problem.ts';
import { type OpenStory, openStory } from '../core/story/story.ts';
import { nearest } from '../core/story/unknown-word.ts';
import { SKILLS } from '../core/vocabulary.ts';
import { skills } from '../words/en/skills.ts';
import { asJson, type ReplayedAttempt } from './replay-json.ts';
import { readStory, STORIES, scenarioIds } from './story-files.ts';

const USAGE = 'npm run replay -- <scenario> <choice,choice,…> [--json]';

export function replayCommand(args: readonly string[]): number {
  const [scenario = '', list = ''] = args.filter((arg) => !arg.startsWith('--'));
  const known = scenarioIds();
  if (!known.includes(scenario))
    return fail(`There is no scenario “${scenario}”. Known: ${known.join(', ')}. Usage: ${USAGE}`);
  const made = readStory(`${STORIES}/${scenario}/en.ink`);
  if (!made.ok) return fail(made.problems.map(formatProblem).join('\n'));
  const ids = list.split(',').flatMap((id) => id.trim() || []);
  const { edition } = made;
  const replayed = replayAttempt(edition, openStory(edition.ink, edition.header), ids);
  if (!replayed.ok) return fail(replayed.problem);
  console.log(args.includes('--json') ? asJson(replayed.outcome) : asText(replayed.outcome));
  return 0;
}

type Replayed =
  | { readonly ok: true; readonly outcome: ReplayedAttempt }
  | { readonly ok: false; readonly problem: string };

/** The attempt, or the sentence that says which pick cannot be made. */
export function replayAttempt(edition: Edition, story: OpenStory, way: Way): Replayed {
  const picks = picksOf(way);
  // The first pick tells which deal it was.
  const deals = Array.from({ length: story.deals }, (_, deal) => replay(story, picks, deal));
  const [replayed] = deals.toSorted(
    (a, b) => b.playthrough.turns.length - a.playthrough.turns.length,
  ) as [Replay];
  const { playthrough } = replayed;
  if (!replayed.ok)
    return { ok: false, problem: explain(replayed.at, replayed.choice, playthrough) };
  const ended = nextOf(playthrough).kind === 'ending';
  const scored = score(edition, picks, { ended });
  return scored.ok
    ? { ok: true, outcome: { edition, playthrough, score: scored.score } }
    : { ok: false, problem: pickError(scored).message };
}

function explain(at: number, choice: string, playthrough: Playthrough): string {
  const next = nextOf(playthrough);
  if (next.kind === 'ending')
    return `Pick ${at + 1}, “${choice}”, comes after the ending “${next.ending.id}”.`;
  const offered = next.decision.choices.map((one) => one.id);
  const guess = nearest(choice, offered);
  return `Pick ${at + 1}, “${choice}”, is not on offer at “${next.decision.id}”${
    guess ? `; did you mean “${guess}”?` : '.'
  } On offer: ${offered.join(', ')}.`;
}

function asText({ edition, playthrough, score: scored }: ReplayedAttempt): string {
  const next = nextOf(playthrough);
  const { header } = edition;
  const end =
    next.kind === 'ending'
      ? [
          `Ending: ${next.ending.id} (${next.ending.kind})`,
          next.ending.headline,
          `Review: ${next.ending.review}`,
          `Business: ${next.ending.business}`,
        ]
      : [
          `Open decision: ${next.decision.id}`,
          ...next.decision.choices.map((choice) => `  ${choice.id}: ${choice.text}`),
        ];
  const scores = SKILLS.map((skill) => {
    const { number, band } = scored.skills[skill];
    return `${skill.padEnd(10)} ${number ?? '–'}  ${band ? skills.bands[band] : 'too little evidence'}`;
  });
  const said = transcript(playthrough, header.cast).map(printed);
  return [`${header.title}`, '', ...said, '', ...end, '', ...scores].join('\n');
}

function printed(entry: TranscriptEntry): string {
  if (entry.kind === 'act') return `\n== ${entry.title} (you: ${entry.you})`;
  if (entry.kind === 'pick') return `  > ${entry.choice} (at ${entry.decision})`;
  return entry.name ? `${entry.name}: ${entry.text}` : entry.text;
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}
