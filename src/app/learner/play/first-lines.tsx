// What a first visit sees before any script of the game has arrived: the same play screen, drawn when
// the site is built, once for every line up to the first choices. A few lines in the page
// (`tools/first-lines-plugin.ts`) show them one after the other; the loop then goes on from there.

import { renderToString } from 'preact-render-to-string';
import { newPlay } from '../../../core/play/new-play.ts';
import type { Opening } from '../../../core/story/extracts.ts';
import type { Beat, Decision, DecisionId } from '../../../core/story/line.ts';
import { MODES, type Mode } from '../../../core/vocabulary.ts';
import { WordsProvider } from '../../../ui/parts/words.tsx';
import { PlayScreen } from '../../../ui/play/play-screen.tsx';
import type { PlayDoors } from '../../../ui/play/view.ts';
import { FIRST_ENGLISH } from '../../../words/first-english.ts';
import { playDoors } from '../../playing/play-doors.ts';
import { optionOf, playView } from '../../playing/play-view.ts';
import { CARDS, loadOpening } from '../../shell/catalogue.ts';
import { DEFAULT_SETTINGS } from '../../shell/settings.ts';
import { modelAt } from '../model.ts';

/** The play screen as HTML with so many lines on it; it offers Next, or after the last the choices. */
type FirstLine = {
  readonly scenario: string;
  readonly mode: Mode;
  readonly html: string;
  /** Whose choices are offered, in the order of the story: the page puts them in that of its seed. */
  readonly decision: DecisionId | null;
};

/** Nobody has been here before, and nothing is set. */
const FIRST_VISIT = modelAt(
  { screen: 'title' },
  { settings: DEFAULT_SETTINGS, cards: CARDS, attempts: [], notes: [], unreadable: [] },
);

const DOORS: PlayDoors = playDoors(
  () => {},
  () => {},
);

/** Line by line, each in every mode, so that neighbours are nearly the same. */
export async function firstLines(): Promise<readonly FirstLine[]> {
  const openings = await Promise.all(CARDS.map(({ header }) => loadOpening(header.id)));
  // What a drill begins with is only known with the seed.
  return openings
    .filter(({ beats }) => beats.length === 1)
    .flatMap((opening) =>
      firstBeat(opening).lines.flatMap((_, index) =>
        MODES.map((mode) => ({
          scenario: opening.header.id,
          mode,
          html: screenAt(opening, mode, index + 1),
          decision: decisionAt(opening, index + 1)?.id ?? null,
        })),
      ),
    );
}

const firstBeat = ({ beats }: Opening): Beat => beats[0] as Beat;

function decisionAt(opening: Opening, shown: number): Decision | null {
  const { lines, next } = firstBeat(opening);
  return shown === lines.length && next.kind === 'decision' ? next.decision : null;
}

function screenAt(opening: Opening, mode: Mode, shown: number): string {
  const play = newPlay(opening, mode, { id: '', seed: 0, startedAt: '', shown }, null);
  const view = playView(FIRST_VISIT, play, false);
  const choices = decisionAt(opening, shown)?.choices ?? [];
  const options = choices.map((choice) => optionOf(choice, opening.header.cast));
  const prompt = view.prompt.kind === 'choose' ? { ...view.prompt, options } : view.prompt;
  return renderToString(
    <WordsProvider value={FIRST_ENGLISH}>
      <PlayScreen view={{ ...view, prompt }} doors={DOORS} stage={() => {}} />
    </WordsProvider>,
  );
}
