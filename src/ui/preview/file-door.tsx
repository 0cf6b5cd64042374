import { FileButton } from '../parts/file-button.tsx';
import type { FileDoors } from './view.ts';

export function FileDoor(props: { readonly doors: FileDoors; readonly isMain: boolean }) {
  const { pick, open } = props.doors;
  return (
    <FileButton
      name="Open an .ink file"
      class={props.isMain ? 'main-button' : 'plain-button'}
      accept=".ink,text/plain"
      pick={pick}
      onFile={open}
    />
  );
}
