// The text, for quick changes. Nothing here writes to the writer's file.

import type { Ref } from 'preact';

export function TextPart(props: {
  readonly fileName: string;
  readonly source: string;
  readonly isChanged: boolean;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onType: (source: string) => void;
}) {
  const { source } = props;
  return (
    <section class="workbench-part" aria-labelledby="workbench-text">
      <h2 id="workbench-text">
        <label for="workbench-source">Text</label>
      </h2>
      <textarea
        class="field"
        id="workbench-source"
        ref={props.field}
        value={source}
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
            <button type="button" class="quiet" onClick={() => saveCopy(props.fileName, source)}>
              Save a copy
            </button>
          </>
        )}
      </p>
    </section>
  );
}

function saveCopy(fileName: string, source: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([source], { type: 'text/plain' }));
  link.download = fileName;
  link.click();
  // The browser has opened the address by then.
  setTimeout(() => URL.revokeObjectURL(link.href));
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
