import { useRef } from 'preact/hooks';

/** A button that opens the browser's file chooser. */
export function FileButton(props: {
  readonly name: string;
  readonly class: string;
  /** As in the `accept` of a file input. */
  readonly accept: string;
  /** A chooser of one's own instead of the browser's; null without one. */
  readonly pick?: (() => void) | null;
  readonly hasSeveral?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { name, accept, pick } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={props.class}
        onClick={() => (pick ? pick() : input.current?.click())}
      >
        {name}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={props.hasSeveral ?? false}
        hidden
        onChange={({ currentTarget }) => {
          props.onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen once more, after it was saved.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
