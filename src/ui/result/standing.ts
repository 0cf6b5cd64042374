import type { ResultView } from './view.ts';

/** Practice or evidence, in a sentence. */
export function standing(view: Pick<ResultView, 'mode' | 'isPractice' | 'withHelp'>): string {
  const help = view.withHelp ? ' Played with help: at least one line was a second try.' : '';
  if (view.mode === 'learn') return `Played in Learn: practice, not evidence.${help}`;
  return view.isPractice
    ? 'Played in Assess. Only the first time counts as evidence; this was practice.'
    : 'Played in Assess, for the first time: this counts as evidence.';
}
