// The writer has saved: the play goes over to the new text and stays where it was. As many picks as
// still exist are kept; where one of them is gone, it stands at the decision before that.

import type { Engine } from '../story/story.ts';
import { begunWith } from './new-play.ts';
import { keptPicks, type Play } from './play.ts';
import { type Playthrough, replay } from './playthrough.ts';
import { readTo } from './steps.ts';

/** `playthrough`: the play's picks replayed on the new text, as far as they go. */
export function carryOver(play: Play, opening: Play['opening'], playthrough: Playthrough): Play {
  const isWhole = playthrough.turns.length === keptPicks(play).length;
  const { phase } = play;
  const shown = isWhole && phase.kind === 'reading' ? phase.shown : undefined;
  return readTo({ ...play, opening, playthrough }, shown);
}

/** What was saved stays as it was saved, until the next pick. */
export function onEngine(play: Play, engine: Engine): Play {
  const { playthrough } = replay(engine.story, keptPicks(play), play.seed);
  const opening = begunWith(engine, playthrough);
  const { edition, keying } = engine.edition;
  const { purpose } = play;
  return {
    ...carryOver(play, opening, playthrough),
    engine,
    purpose: purpose.kind === 'attempt' ? { ...purpose, edition, keying } : purpose,
  };
}
