// One attempt as a file, to open it elsewhere or to give it to somebody.

import { useWords } from '../parts/words.tsx';
import './save-as-file.css';
import type { SaveDoors } from './view.ts';

export function SaveAsFile(props: {
  readonly doors: SaveDoors;
  /** “the attempt of November 21”: where several can be saved, which. */
  readonly of?: string;
}) {
  const { save, saveWithNotes } = props.doors;
  const words = useWords('record').record.save;
  return (
    <details class="save">
      <summary>
        {words.title}
        {props.of && <span class="hidden">, {props.of}</span>}
      </summary>
      <p>{words.lead}</p>
      <div class="doors">
        {saveWithNotes && (
          <button type="button" class="plain-button" onClick={saveWithNotes}>
            {words.withNotes}
          </button>
        )}
        <button type="button" class="plain-button" onClick={save}>
          {saveWithNotes ? words.withoutNotes : words.attempt}
        </button>
      </div>
    </details>
  );
}
