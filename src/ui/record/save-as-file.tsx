// One attempt as a file, to open it elsewhere or to give it to somebody.

import './save-as-file.css';
import type { SaveDoors } from './view.ts';

export function SaveAsFile(props: {
  readonly doors: SaveDoors;
  /** “the attempt of November 21”: where several can be saved, which. */
  readonly of?: string;
}) {
  const { save, saveWithNotes } = props.doors;
  return (
    <details class="save">
      <summary>
        Save as a file
        {props.of && <span class="hidden">, {props.of}</span>}
      </summary>
      <p>
        Opened in any copy of this game, it shows the result and the coach’s card. For your manager,
        or for yourself on another device.
      </p>
      <div class="doors">
        {saveWithNotes && (
          <button type="button" class="plain-button" onClick={saveWithNotes}>
            With my read and my rule
          </button>
        )}
        <button type="button" class="plain-button" onClick={save}>
          {saveWithNotes ? 'Without my notes' : 'Save this attempt'}
        </button>
      </div>
    </details>
  );
}
