// What the result and the profile both show of an attempt, worked out in one place, so that they
// cannot disagree: the skills with their printed rows, and the words around each pick.

import { calibrate } from '../../../core/debrief/calibration.ts';
import { costlyTurns } from '../../../core/debrief/costly-turns.ts';
import { strongestScore } from '../../../core/debrief/strongest-way.ts';
import type { Playthrough, Turn } from '../../../core/play/playthrough.ts';
import { inTenths } from '../../../core/score/receipt.ts';
import { SKILLS, type Skill } from '../../../core/vocabulary.ts';
import type { Moment, SkillView } from '../../../ui/parts/result-view.ts';
import type { Words } from '../../../words/words.ts';
import { gapWords } from './calibration-words.ts';
import type { Finished } from './finished.ts';

/** The strongest lines of the story, where nothing was left to do better and a skill is below “Strong”. */
function ceilingOf({ engine, playthrough, score }: Finished, words: Words['evidence']) {
  const isPerfect = costlyTurns(engine.edition.key, playthrough.turns).length === 0;
  const best = isPerfect ? strongestScore(engine.edition, engine.story).skills : null;
  return (skill: Skill): string | null => {
    const { number, band } = score.skills[skill];
    if (!best || number === null || band === 'strong') return null;
    return words.mostThere(Math.max(number, best[skill].number ?? 0));
  };
}

export function skillViews(
  finished: Finished,
  words: Pick<Words, 'evidence' | 'skills'>,
): readonly SkillView[] {
  const { engine, playthrough, score, notes } = finished;
  const { guess } = notes;
  const ceiling = ceilingOf(finished, words.evidence);
  const reads = guess && calibrate(guess, engine.edition.key, playthrough, score).skills;
  return SKILLS.map((skill) => {
    const { number, band, bar, met, rows } = score.skills[skill];
    const tenths = inTenths(rows);
    const printed = rows.map((row, index) => ({ row, shown: tenths[index] ?? null }));
    const read = reads && { band: reads[skill].guessed, words: gapWords(reads[skill], words) };
    return { skill, number, band, bar, met, rows: printed, ceiling: ceiling(skill), guess: read };
  });
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
