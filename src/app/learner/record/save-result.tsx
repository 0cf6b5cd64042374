import { SaveAsFile } from '../../../ui/record/save-as-file.tsx';
import type { Message } from '../message.ts';
import type { Model, Result } from '../model.ts';
import { saveDoors } from './save-files.ts';

/** A way to take one attempt along, wherever its result stands. */
export function SaveResult(props: {
  readonly model: Model;
  readonly result: Result;
  readonly dispatch: (message: Message) => void;
}) {
  return <SaveAsFile doors={saveDoors(props.model, props.result.attempt, props.dispatch)} />;
}
