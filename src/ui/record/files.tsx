// Taking the record along, and opening what was saved.

import { FileButton } from '../parts/file-button.tsx';
import { useWords } from '../parts/words.tsx';
import { NameToSave } from './save-as-file.tsx';
import type { RecordDoors } from './view.ts';

export function Files(props: { readonly isEmpty: boolean; readonly doors: RecordDoors }) {
  const { isEmpty, doors } = props;
  const words = useWords('record').record.files;
  return (
    <section class="record-files stack card pale" aria-labelledby="files-title">
      <h2 id="files-title">{isEmpty ? words.bring : words.take}</h2>
      {!isEmpty && <p>{words.whole}</p>}
      <p>
        {isEmpty ? words.openFirst : words.openAnother} {words.drop}
      </p>
      {!isEmpty && <NameToSave field={doors.name} />}
      <div class="doors">
        {!isEmpty && (
          <button type="button" class="main-button" onClick={doors.saveRecord}>
            {words.save}
          </button>
        )}
        <FileButton
          name={words.open}
          class={isEmpty ? 'main-button' : 'plain-button'}
          accept=".json,application/json"
          hasSeveral
          onFiles={doors.open}
        />
      </div>
    </section>
  );
}
