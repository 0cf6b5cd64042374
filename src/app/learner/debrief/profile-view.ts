// From the score and the noted read to the card “The profile”.

import { calibrate, type LineRead } from '../../../core/debrief/calibration.ts';
import { bestWords, costliestWords } from '../../../core/debrief/calibration-words.ts';
import { evidenceWords } from '../../../core/debrief/evidence-words.ts';
import type { Guess } from '../../../core/debrief/guess.ts';
import { profile } from '../../../core/debrief/profile.ts';
import { notesOf } from '../../../core/record/notes.ts';
import type { LineView, ProfileView } from '../../../ui/debrief/profile-view.ts';
import type { Moment } from '../../../ui/parts/result-view.ts';
import { standing } from '../../../ui/result/standing.ts';
import { isEvidence, standingOf } from '../evidence.ts';
import type { Model, Result } from '../model.ts';
import { isVisit } from '../record/visit.ts';
import { momentsOf, skillViews } from './receipts.ts';
import type { Worksheet } from './worksheet.ts';

export function profileView(model: Model, result: Result, worksheet: Worksheet): ProfileView {
  const { attempt, playthrough, score } = result;
  const { guess } = notesOf(model.notes, attempt.id);
  const isFirst = isEvidence(model.attempts, attempt);
  const isFromFile = isVisit(model, attempt.id);
  const isPractice = !isFirst || score.withHelp;
  const profiles = profile(score);
  const moments = momentsOf(playthrough);
  return {
    standing: standing({ mode: attempt.mode, isPractice, withHelp: score.withHelp, isFromFile }),
    skills: skillViews(result, guess).map((skill) => ({
      ...skill,
      dots: profiles.find((one) => one.skill === skill.skill)?.dots ?? [],
      open: worksheet.receipt?.skill === skill.skill ? worksheet.receipt.choice : null,
    })),
    redLines: score.redLines,
    moments,
    lines: guess ? linesOf(result, guess, moments) : [],
    evidence: evidenceWords(score, standingOf(model, attempt)),
  };
}

function linesOf(
  { engine, playthrough, score }: Result,
  guess: Guess,
  moments: Readonly<Record<string, Moment>>,
): readonly LineView[] {
  const { best, costliest } = calibrate(guess, engine.edition.key, playthrough, score);
  const said = (choice: string) => moments[choice]?.said ?? '';
  const found = ({ tapped, found }: LineRead) =>
    found === null || found === tapped ? null : said(found);
  return [
    { as: 'best', said: said(best.tapped), words: bestWords(best), found: found(best) },
    {
      as: 'costliest',
      said: said(costliest.tapped),
      words: costliestWords(costliest),
      found: found(costliest),
    },
  ];
}
