import type { ResultView } from '../parts/result-view.ts';

/** Practice or evidence, in a sentence. */
export function standing({
  mode,
  isPractice,
  withHelp,
  isFromFile,
}: Pick<ResultView, 'mode' | 'isPractice' | 'withHelp' | 'isFromFile'>): string {
  const help = withHelp ? ' Played with help: at least one line was a second try.' : '';
  if (mode === 'learn') return `Played in Learn: practice, not evidence.${help}`;
  if (isFromFile) return 'Played in Assess. It counts as evidence if it was the first time.';
  return isPractice
    ? 'Played in Assess. Only the first time counts as evidence; this was practice.'
    : 'Played in Assess, for the first time: this counts as evidence.';
}
