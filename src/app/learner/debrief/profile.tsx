// The card “The profile”: the score beside the noted read.

import { calibrate, type LineRead } from '../../../core/debrief/calibration.ts';
import { evidenceOf } from '../../../core/debrief/evidence.ts';
import { profile } from '../../../core/debrief/profile.ts';
import { ProfileCard } from '../../../ui/debrief/profile-card.tsx';
import type { LineView, ProfileView } from '../../../ui/debrief/profile-view.ts';
import type { Moment } from '../../../ui/parts/result-view.ts';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Words } from '../../../words/words.ts';
import { lineWords } from './calibration-words.ts';
import type { CardProps } from './card-props.ts';
import type { Finished } from './finished.ts';
import { momentsOf, skillViews } from './receipts.ts';
import type { Worksheet } from './worksheet.ts';

export function Profile({ finished, worksheet, dispatch }: CardProps) {
  const words = useWords('evidence', 'skills', 'result');
  return (
    <ProfileCard
      view={profileView(finished, worksheet, words)}
      doors={{
        open: (receipt) => dispatch({ type: 'debrief', what: 'receipt_opened', receipt }),
      }}
    />
  );
}

export function profileView(
  finished: Finished,
  { receipt }: Worksheet,
  words: Pick<Words, 'evidence' | 'skills' | 'result'>,
): ProfileView {
  const { attempt, playthrough, score, isVisit } = finished;
  const profiles = profile(score);
  const moments = momentsOf(playthrough);
  return {
    standing: words.result.standing({
      mode: attempt.mode,
      isPractice: finished.standing === 'practice',
      withHelp: score.withHelp,
      isFromFile: isVisit,
    }),
    skills: skillViews(finished, words).map((skill) => ({
      ...skill,
      dots: profiles.find((one) => one.skill === skill.skill)?.dots ?? [],
      open: receipt?.skill === skill.skill ? receipt.choice : null,
    })),
    redLines: score.redLines,
    moments,
    lines: linesOf(finished, moments, words.evidence),
    evidence: words.evidence.howMuch(evidenceOf(score, finished.standing)),
  };
}

function linesOf(
  { engine, playthrough, score, notes: { guess } }: Finished,
  moments: Readonly<Record<string, Moment>>,
  words: Words['evidence'],
): readonly LineView[] {
  if (!guess) return [];
  const { best, costliest } = calibrate(guess, engine.edition.key, playthrough, score);
  const said = (choice: string) => moments[choice]?.said ?? '';
  const found = ({ tapped, found }: LineRead) =>
    found === null || found === tapped ? null : said(found);
  return [
    { as: 'best', said: said(best.tapped), words: lineWords(best, words.best), found: found(best) },
    {
      as: 'costliest',
      said: said(costliest.tapped),
      words: lineWords(costliest, words.costliest),
      found: found(costliest),
    },
  ];
}
