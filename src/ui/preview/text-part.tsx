// The text, for quick changes. Nothing here writes to the writer's file.

import type { Ref } from 'preact';

export function TextPart(props: {
  readonly source: string;
  readonly isChanged: boolean;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onType: (source: string) => void;
  readonly onSave: () => void;
}) {
  return (
    <section class="workbench-part" aria-labelledby="workbench-text">
      <h2 id="workbench-text">
        <label for="workbench-source">Text</label>
      </h2>
      <textarea
        class="field"
        id="workbench-source"
        ref={props.field}
        value={props.source}
        rows={18}
        spellcheck={false}
        aria-describedby="workbench-text-note"
        onInput={(event) => props.onType(event.currentTarget.value)}
      />
      <p id="workbench-text-note">
        Changes here are played at once. They are not written to the file.
        {props.isChanged && (
          <>
            {' '}
            <button type="button" class="quiet" onClick={props.onSave}>
              Save a copy
            </button>
          </>
        )}
      </p>
    </section>
  );
}

/** Puts the caret on a line, where it is seen. */
export function goToLine(field: HTMLTextAreaElement | null, line: number): void {
  if (!field) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  // Browsers scroll to the caret on focus, not on a later change of the selection.
  field.setSelectionRange(start, start);
  field.blur();
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
