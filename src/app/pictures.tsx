// Pictures outside the stage: the same drawings, as files beside the page.

import type { EndingKind } from '../core/vocabulary.ts';

const files = import.meta.glob<string>('/assets/title/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

function Picture({ name }: { readonly name: string }) {
  const url = files[`/assets/title/${name}.svg`];
  return url ? <img src={url} alt="" /> : null;
}

export function TitlePoster() {
  return <Picture name="poster" />;
}

export function ScenarioPicture({ scenario }: { readonly scenario: string }) {
  return <Picture name={`scenario-${scenario}`} />;
}

/** The customer's face after the last line. */
export function Portrait(props: { readonly scenario: string; readonly ending: EndingKind }) {
  return <Picture name={`portrait-${props.scenario}-${props.ending}`} />;
}
