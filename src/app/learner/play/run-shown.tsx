import { leftSoFar } from '../../../core/debrief/rounds.ts';
import { type Play, shownBeat, shownCount, shownPlaythrough } from '../../../core/play/play.ts';
import { Run } from '../debrief/run.tsx';

/** A customer has left once the next round has begun, or the run is over. */
export function RunShown({ play }: { readonly play: Play }) {
  const playthrough = shownPlaythrough(play);
  const left = playthrough ? leftSoFar(playthrough) : [];
  const shown = shownBeat(play).lines.slice(0, shownCount(play));
  const isOn = play.phase.kind === 'ended' || shown.some(({ act }) => act !== null);
  return <Run header={play.opening.header} left={isOn ? left : left.slice(0, -1)} />;
}
