import { useRef } from 'preact/hooks';
import type { FileDoors } from './view.ts';

export function FileDoor(props: { readonly doors: FileDoors; readonly isMain: boolean }) {
  const { pick, open } = props.doors;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={props.isMain ? 'main-button' : 'plain-button'}
        onClick={() => (pick ? pick() : input.current?.click())}
      >
        Open an .ink file
      </button>
      <input
        ref={input}
        type="file"
        accept=".ink,text/plain"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen once more, after it was saved.
          if (file) open(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
