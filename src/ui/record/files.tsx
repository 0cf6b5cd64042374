// Taking the record along, and opening what was saved.

import { FileButton } from '../parts/file-button.tsx';
import type { RecordDoors } from './view.ts';

export function Files(props: { readonly isEmpty: boolean; readonly doors: RecordDoors }) {
  const { isEmpty, doors } = props;
  return (
    <section class="record-files stack card pale" aria-labelledby="files-title">
      <h2 id="files-title">{isEmpty ? 'Bring something along' : 'Take it along'}</h2>
      {!isEmpty && (
        <p>
          Your record as a file: every attempt and everything you noted. Open it on another device
          and it joins what is there; nothing on either side is lost.
        </p>
      )}
      <p>
        {isEmpty
          ? 'Open your record from another device, or an attempt that somebody has given you.'
          : 'An attempt that somebody has given you opens here too. It is only shown, not mixed with yours.'}{' '}
        You can also drop a file anywhere on this page.
      </p>
      <div class="doors">
        {!isEmpty && (
          <button type="button" class="main-button" onClick={doors.saveRecord}>
            Save my record
          </button>
        )}
        <FileButton
          name="Open a file"
          class={isEmpty ? 'main-button' : 'plain-button'}
          accept=".json,application/json"
          onFile={doors.open}
        />
      </div>
    </section>
  );
}
