// What a phone says of the own vote, and what is read out when something changes.

import type { PhoneView } from '../../core/room/phone-view.ts';
import type { ReadLine } from '../../core/room/scene.ts';
import type { Words } from '../../words/words.ts';

type Shown = {
  readonly view: PhoneView;
  readonly pending: string | null;
  readonly isConnected: boolean;
};

/** Null where there is nothing to vote on. */
export function voteSentence(
  { view, pending, isConnected }: Shown,
  { vote: words }: Words['phone'],
): string | null {
  if (view.options.length === 0) return null;
  if (!view.vote) return view.mine ? words.was(view.mine) : words.wasNone;
  if (pending) return isConnected ? words.sending(pending) : words.kept(pending);
  return view.mine ? words.isIn(view.mine) : words.none;
}

/** For the one live region: it tells the newest alone. */
export function announced(shown: Shown, words: Words['phone']): string {
  const { view, isConnected } = shown;
  const vote = voteSentence(shown, words);
  if (!isConnected) return [words.lost, vote].join(' ');
  if (view.vote && (shown.pending || view.mine)) return vote ?? '';
  const { title, lead } = words.steps[view.step];
  const isRead = view.line && view.options.length === 0 && view.step !== 'asking';
  const line = isRead && view.line ? `${saidBy(view.line, words)} ${view.line.text}` : '';
  return [`${title}.`, lead, line, view.ask, vote].filter(Boolean).join(' ').trim();
}

/** Empty for narration. */
export const saidBy = ({ isYou, name }: ReadLine, words: Words['phone']): string =>
  isYou ? words.youSay : name === null ? '' : words.says(name);
