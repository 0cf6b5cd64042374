import type { TagView } from './view.ts';

/** Tags as they are written, one a line. */
export function TagList({ tags }: { readonly tags: readonly TagView[] }) {
  return (
    <dl class="tags">
      {tags.map(([key, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a key may stand twice on a line.
        <div key={index}>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
