// Shown in place of the game before a file is opened, and while it cannot be played.

import type { ComponentChildren } from 'preact';
import { FileButton } from '../parts/file-button.tsx';
import '../parts/layout.css';
import { Page } from '../parts/page.tsx';
import type { FileDoors } from './view.ts';

export function EmptyPreview(props: {
  /** Null before a file is opened. */
  readonly fileName: string | null;
  readonly notices: ComponentChildren;
  readonly doors: FileDoors;
}) {
  const { fileName, notices, doors } = props;
  if (fileName !== null)
    return (
      <Page title={`“${fileName}” cannot be played yet`}>
        {notices}
        <p>What is wrong with it is listed beside this. It is played as soon as that is mended.</p>
      </Page>
    );
  return (
    <Page title="Preview a story" doors={<FileDoor doors={doors} isMain />}>
      {notices}
      <p>
        Drop an .ink file anywhere on this page, or open one. It is played as the game plays it,
        from any knot, with its tags, points and problems beside it.
      </p>
      <p>The file stays on this device.</p>
    </Page>
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
