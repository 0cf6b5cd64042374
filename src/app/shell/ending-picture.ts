// The picture that an ending leaves behind, as a file beside the page.

const files = import.meta.glob<string>('/assets/endings/*.svg', {
  query: '?no-inline',
  import: 'default',
  eager: true,
});

/** Its address; null for a draft, whose endings nobody has drawn. */
export const endingPicture = (scenario: string, ending: string): string | null =>
  files[`/assets/endings/${scenario}-${ending}.svg`] ?? null;
