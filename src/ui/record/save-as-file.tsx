// One attempt as a file, to open it elsewhere or to give it to somebody.

import { useWords } from '../parts/words.tsx';
import type { NameField, SaveDoors } from './view.ts';

export function SaveAsFile(props: {
  readonly doors: SaveDoors;
  /** “the attempt of November 21”: where several can be saved, which. */
  readonly of?: string;
}) {
  const { name, save, saveWithNotes } = props.doors;
  const words = useWords('record').record.save;
  return (
    <details class="save">
      <summary>
        {words.title}
        {props.of && <span class="hidden">, {props.of}</span>}
      </summary>
      <div class="stack">
        <p>{words.lead}</p>
        {name && <NameToSave field={name} />}
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
      </div>
    </details>
  );
}

/** Whose file it is to be, in it and in its name. */
export function NameToSave({ field }: { readonly field: NameField }) {
  const words = useWords('record').record.save;
  return (
    <label class="stack tight">
      <span>
        <b class="label">{words.name}</b> <span class="note small">{words.nameHint}</span>
      </span>
      <input
        class="field"
        type="text"
        autocomplete="name"
        maxLength={field.longest}
        value={field.value}
        onInput={({ currentTarget }) => field.onType(currentTarget.value)}
      />
    </label>
  );
}
