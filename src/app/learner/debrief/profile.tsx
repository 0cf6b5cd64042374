// The card “The profile”: the score beside the noted read.

import type { LineRead } from '../../../core/debrief/calibration.ts';
import { dotsOf } from '../../../core/debrief/dots.ts';
import { evidenceOf } from '../../../core/debrief/evidence.ts';
import { type LineView, ProfileCard, type ProfileView } from '../../../ui/debrief/profile-card.tsx';
import { useWords } from '../../../ui/parts/words.tsx';
import type { Words } from '../../../words/words.ts';
import type { CardProps } from './card-props.ts';
import type { Finished } from './finished.ts';
import { lineWords, momentsOf, skillViews } from './receipts.ts';
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
  const { attempt, playthrough, score, isVisit, calibration } = finished;
  const moments = momentsOf(playthrough);
  const lineView = (as: LineView['as'], read: LineRead): LineView => {
    const found = read.found === read.tapped ? null : read.found;
    return {
      as,
      said: moments[read.tapped]?.said ?? '',
      words: lineWords(read, words.evidence[as]),
      found: found && (moments[found]?.said ?? ''),
    };
  };
  return {
    standing: words.result.standing({
      mode: attempt.mode,
      isPractice: finished.standing === 'practice',
      withHelp: score.withHelp,
      isFromFile: isVisit,
    }),
    skills: skillViews(finished, words).map((skill) => ({
      ...skill,
      dots: dotsOf(score.skills[skill.skill].rows),
      open: receipt?.skill === skill.skill ? receipt.choice : null,
    })),
    redLines: score.redLines,
    moments,
    lines: calibration
      ? [lineView('best', calibration.best), lineView('costliest', calibration.costliest)]
      : [],
    evidence: words.evidence.howMuch(evidenceOf(score, finished.standing)),
  };
}
