// Shown in place of the game before a file is opened, and while it cannot be played.

import type { ComponentChildren } from 'preact';
import { useFocus } from '../parts/focus.ts';
import '../parts/layout.css';
import '../parts/page.css';
import { FileButton } from '../parts/file-button.tsx';
import type { FileDoors } from './view.ts';

export function EmptyPreview(props: {
  /** Null before a file is opened. */
  readonly fileName: string | null;
  readonly notices: ComponentChildren;
  readonly doors: FileDoors;
}) {
  const { fileName } = props;
  const title = fileName === null ? 'Preview a story' : `“${fileName}” cannot be played yet`;
  const heading = useFocus(title);
  return (
    <main class="poster-page preview-empty">
      <div class="page-paper">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {props.notices}
        {fileName === null ? (
          <>
            <p>
              Drop an .ink file anywhere on this page, or open one. It is played as the game plays
              it, from any knot, with its tags, points and problems beside it.
            </p>
            <p>The file stays on this device.</p>
            <div class="page-doors">
              <FileDoor doors={props.doors} isMain />
            </div>
          </>
        ) : (
          <p>
            What is wrong with it is listed beside this. It is played as soon as that is mended.
          </p>
        )}
      </div>
    </main>
  );
}

export function FileDoor(props: { readonly doors: FileDoors; readonly isMain: boolean }) {
  const { pick, open } = props.doors;
  return (
    <FileButton
      name="Open an .ink file"
      class={props.isMain ? 'main-button' : 'plain-button'}
      accept=".ink,text/plain"
      pick={pick}
      onFiles={([file]) => file && open(file)}
    />
  );
}
