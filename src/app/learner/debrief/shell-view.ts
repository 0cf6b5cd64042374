// What all cards have in common: the steps, and the way back and on.

import { cardsOf, type DebriefCard, waitsForTheRead } from '../../../core/debrief/debrief-card.ts';
import type { Ending } from '../../../core/story/line.ts';
import type { DebriefView } from '../../../ui/debrief/debrief-screen.tsx';
import type { StepView } from '../../../ui/debrief/steps.tsx';
import type { Words } from '../../../words/words.ts';
import type { Screen } from '../model.ts';
import { makeRoute, toDebrief } from '../route.ts';
import type { Finished } from './finished.ts';
import type { Worksheet } from './worksheet.ts';

type DebriefScreen = Extract<Screen, { readonly kind: 'debrief' }>;

export function shellView(
  finished: Finished,
  worksheet: Worksheet,
  { card, tooEarly }: Pick<DebriefScreen, 'card' | 'tooEarly'>,
  words: Words['debrief'],
): DebriefView {
  const steps = stepsOf(finished, worksheet, card);
  const at = steps.findIndex((one) => one.card === card);
  const next = steps[at + 1];
  const { engine, ending, notes } = finished;
  const isDone = card === 'rule' && notes.doneAt !== null && !worksheet.rule.isReopened;
  return {
    scenario: engine.edition.header.title,
    card,
    ending: ending.kind,
    why: tooEarly && whyNotYet(tooEarly, words),
    heading: headingOf(card, ending, isDone, words),
    steps,
    place: isDone ? `${card} done` : card,
    back: steps[at - 1]?.address ?? null,
    next: next && next.state !== 'closed' ? next.address : null,
    leave: makeRoute({ screen: 'title' }),
  };
}

function stepsOf(
  { attempt, engine, notes: { guess, doneAt } }: Finished,
  worksheet: Worksheet,
  here: DebriefCard,
): readonly StepView[] {
  const stateOf = (card: DebriefCard): StepView['state'] => {
    if (card === here) return 'here';
    if (!guess && waitsForTheRead(card)) return 'closed';
    const isBehind = !waitsForTheRead(card) && guess !== null;
    return isBehind || doneAt !== null || wasSeen(card, worksheet) ? 'done' : 'open';
  };
  return cardsOf(engine.edition.header).map((card) => ({
    card,
    state: stateOf(card),
    address: makeRoute(toDebrief(attempt.id, card)),
  }));
}

/** The read and the rule are done once they are noted, not once they were looked at. */
const wasSeen = (card: DebriefCard, { seen }: Worksheet): boolean =>
  card !== 'read' && card !== 'rule' && seen.includes(card);

function whyNotYet(
  asked: NonNullable<DebriefScreen['tooEarly']>,
  { pages, names, theCard, tooEarly }: Words['debrief'],
): string {
  return tooEarly(asked === 'result' || asked === 'map' ? pages[asked] : theCard(names[asked]));
}

function headingOf(
  card: DebriefCard,
  ending: Ending,
  isDone: boolean,
  { ruleTaken, titles }: Words['debrief'],
): string {
  if (isDone) return ruleTaken;
  return card === 'outcome' ? ending.headline : titles[card];
}
