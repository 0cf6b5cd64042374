// The picture that an ending leaves behind, as a file beside the page.

const files = import.meta.glob<string>('/assets/endings/*.svg', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

/** Its address; `name`: of the scenario and of its ending. Null for a draft, whose endings nobody has drawn. */
export const endingPicture = (name: string): string | null =>
  files[`/assets/endings/${name}.svg`] ?? null;
