// What the result and the profile both show of an attempt, worked out in one place, so that they
// cannot disagree: the skills with their printed rows, the words around each pick, and how one's own
// read compares with all that.

import type { BandRead, LineRead } from '../../../core/debrief/calibration.ts';
import { strongestScore } from '../../../core/debrief/strongest-way.ts';
import type { Playthrough, Turn } from '../../../core/play/playthrough.ts';
import { inTenths } from '../../../core/score/receipt.ts';
import { SKILLS, type Skill } from '../../../core/vocabulary.ts';
import type { Moment, SkillView } from '../../../ui/parts/result-view.ts';
import type { Words } from '../../../words/words.ts';
import type { Finished } from './finished.ts';

export function skillViews(
  finished: Finished,
  words: Pick<Words, 'evidence' | 'skills'>,
): readonly SkillView[] {
  const { score, calibration } = finished;
  const ceilings = ceilingsOf(finished, words);
  return SKILLS.map((skill) => {
    const { number, band, bar, met, rows } = score.skills[skill];
    const tenths = inTenths(rows);
    const printed = rows.map((row, index) => ({ row, shown: tenths[index] ?? null }));
    const read = calibration?.skills[skill];
    const guess = read ? { band: read.guessed, words: gapWords(read, words) } : null;
    const ceiling = ceilings.get(skill) ?? null;
    return { skill, number, band, bar, met, rows: printed, ceiling, guess };
  });
}

/** Where nothing was left to do better and a skill is below “Strong”: what the strongest lines give. */
export function ceilingsOf(
  { engine, costly, playthrough, score }: Finished,
  words: Pick<Words, 'evidence' | 'skills'>,
): ReadonlyMap<Skill, string> {
  if (costly.length > 0) return new Map();
  const strongest = strongestScore(engine.edition, engine.story, playthrough).skills;
  return new Map(
    SKILLS.flatMap((skill) => {
      const { number, band } = score.skills[skill];
      if (number === null || band === 'strong') return [];
      const most = Math.max(number, strongest[skill].number ?? 0);
      return [[skill, words.evidence.mostThere(words.skills.names[skill], most)] as const];
    }),
  );
}

export function momentsOf({ turns }: Playthrough): Readonly<Record<string, Moment>> {
  return Object.fromEntries(turns.map((turn, index) => [turn.choice.id, moment(turn, index)]));
}

function moment({ decision, pick, choice, beat }: Turn, turn: number): Moment {
  const first = decision.choices.find((one) => one.id === pick.first)?.text ?? null;
  const own = beat.lines.find((line) => line.speaker === 'you')?.text;
  const { slip, red } = choice;
  return { turn, said: own ?? choice.text, why: beat.why, hears: beat.hears, slip, red, first };
}

export function gapWords(
  { guessed, result, gap }: BandRead,
  { evidence, skills: { bands } }: Pick<Words, 'evidence' | 'skills'>,
): string {
  const words = evidence.gap;
  if (result === null || gap === null) return words.open(bands[guessed]);
  if (gap === 0) return words.same(bands[result]);
  return (gap < 0 ? words.better : words.worse)(bands[guessed], bands[result]);
}

/** Where the line that one took for the best or the costliest stands among one's own lines. */
export function lineWords(
  { tapped, found, rank, of }: LineRead,
  words: Words['evidence']['best'],
): string {
  if (found === null) return words.none;
  if (tapped === found) return words.same;
  return rank === 1 ? words.equal : words.rank(rank, of);
}
