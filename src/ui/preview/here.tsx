// Where the game stands: the tags of the line, what is on offer and worth what, and the variables.

import type { HereView, TagView } from './view.ts';

export function Here({ here }: { readonly here: HereView }) {
  const values = Object.entries(here.values);
  return (
    <section class="workbench-part" aria-labelledby="workbench-here">
      <h2 id="workbench-here">Here</h2>
      <p>{here.where}</p>
      <TagList tags={here.tags} />
      {here.offers.length > 0 && (
        <ul class="offers" aria-label="On offer">
          {here.offers.map(({ id, text, tags }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a draft may use an id twice.
            <li key={index}>
              <code>{id || '(no id)'}</code>
              <p>{text}</p>
              <TagList tags={tags} />
            </li>
          ))}
        </ul>
      )}
      {values.length > 0 && (
        <>
          <h3>Variables</h3>
          <TagList tags={values.map(([name, value]) => [name, String(value)])} />
        </>
      )}
    </section>
  );
}

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
