import { SaveAsFile } from '../../../ui/record/save-as-file.tsx';
import type { Finished } from '../debrief/finished.ts';
import type { Message } from '../message.ts';
import { saveDoors } from './save-files.ts';

/** A way to take one attempt along, wherever its result stands. */
export function SaveResult(props: {
  readonly finished: Finished;
  readonly dispatch: (message: Message) => void;
}) {
  return <SaveAsFile doors={saveDoors(props.finished, props.dispatch)} />;
}
