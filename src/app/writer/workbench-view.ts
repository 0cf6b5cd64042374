// From the workbench to the props of its screen.

import type { WorkbenchView } from '../../ui/preview/view.ts';
import { hereView } from './here-view.ts';
import { soFarView } from './so-far-view.ts';
import type { Workbench } from './workbench.ts';

/** Null before a file is opened. */
export function workbenchView(workbench: Workbench): WorkbenchView | null {
  const { file, draft, check, game, start } = workbench;
  if (!file) return null;
  const isFromBeginning = game?.start.place === null;
  const closed = check.state === 'done' && isFromBeginning ? check.closed : {};
  return {
    fileName: file.name,
    fileState: fileState(workbench),
    hasNewer: workbench.newer !== null,
    isChanged: workbench.source !== workbench.onDisk,
    problems: check.state === 'done' ? check.problems : (draft?.problems ?? []),
    checkState: checkState(workbench),
    places: draft?.places ?? [],
    declared: draft?.variables ?? {},
    start,
    here: game && hereView(game, draft),
    soFar: soFarView(game?.play.playthrough ?? null, closed),
    source: workbench.source,
  };
}

function fileState({ file, newer, source, onDisk }: Workbench): string {
  if (newer !== null) return 'The file was saved elsewhere, and the text below was changed here.';
  if (source !== onDisk) return 'The text below was changed here.';
  return file?.isWatched
    ? 'What you save in this file appears here at once.'
    : 'This browser cannot watch the file: after saving it, drop or open it again.';
}

function checkState({ draft, program, game, check }: Workbench): string {
  if (draft && !program && game)
    return 'The text cannot be played as it is now; the game is that of the last one that could.';
  switch (check.state) {
    case 'waiting':
      return draft && draft.problems.length > 0
        ? 'Every path is walked when these are mended.'
        : '';
    case 'under_way':
      return 'Every path is being walked …';
    case 'given_up':
      return givenUp(check.walked);
    case 'done':
      return 'Every path has been walked; “npm run stories” proves the points as well.';
  }
}

/** Says how far the walk came; nothing is known about the rest. */
function givenUp(walked: Extract<Workbench['check'], { state: 'given_up' }>['walked']): string {
  const soFar = walked
    ? `: not finished after ${walked.seconds} s, ${walked.states} states so far`
    : '';
  return `It takes too long to walk every path here${soFar}. “npm run stories” does it.`;
}
