// The story one line at a time. Glue that follows can take a line's newline away, so the run goes on past
// the newline, and back to a copy made there if text comes next.

import { endsInNewline, type TaggedText, taggedTextIn } from './output.ts';
import { canContinue, copyOf, faultIn, MOST_STEPS, type Run } from './run.ts';
import { step } from './step.ts';

/** The story as it stands after the line; the run that was given is used up. */
export type RunLine = TaggedText & { readonly run: Run };

type AtNewline = RunLine;

export function takeLine(from: Run): RunLine {
  const run = from;
  run.output = [];
  run.hasOutputChanged = true;
  run.hasExitedSafely = false;
  let ended: AtNewline | null = null;
  do {
    takeStep(run);
    if (run.openStrings > 0 || !(run.hasOutputChanged || ended)) continue;
    if (ended && run.hasOutputChanged) {
      const change = since(ended, taggedTextIn(run.output));
      if (change === 'went_on') return putBack(ended, run);
      if (change === 'newline_gone') ended = null;
    }
    run.hasOutputChanged = false;
    if (!endsInNewline(run.output)) continue;
    if (!canContinue(run)) ended = null;
    else if (!ended) ended = { ...taggedTextIn(run.output), run: copyOf(run) };
  } while (canContinue(run));
  return ended ? putBack(ended, run) : { ...taggedTextIn(run.output), run };
}

function takeStep(run: Run): void {
  run.steps += 1;
  if (run.steps > MOST_STEPS)
    throw faultIn(
      run,
      (where) =>
        `The story ran on for more than ${MOST_STEPS} steps ${where} without a choice or an end: does it come round to itself?`,
    );
  step(run);
}

/** Steps taken past the newline still count. */
function putBack(line: AtNewline, { steps }: Run): RunLine {
  line.run.steps = steps;
  return line;
}

type Change = 'none' | 'newline_gone' | 'went_on';

function since(before: TaggedText, now: TaggedText): Change {
  const { length } = before.text;
  if (length === 0 || now.text[length - 1] !== '\n') return 'newline_gone';
  if (now.tags.length > before.tags.length) return 'went_on';
  return /[^ \t]/.test(now.text.slice(length)) ? 'went_on' : 'none';
}
