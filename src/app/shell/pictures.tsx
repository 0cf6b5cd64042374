// Pictures outside the stage: the same drawings, as files beside the page.

import type { Ending } from '../../core/story/line.ts';
import type { EndingKind } from '../../core/vocabulary.ts';
import { endingPicture } from './ending-picture.ts';

const files = import.meta.glob<string>('/assets/title/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

function Picture({ name, isLater }: { readonly name: string; readonly isLater?: boolean }) {
  const url = files[`/assets/title/${name}.svg`];
  // `loading` stands before `src`: some browsers begin to load as soon as they know from where.
  return url ? <img loading={isLater ? 'lazy' : 'eager'} src={url} alt="" /> : null;
}

export function TitlePoster() {
  return <Picture name="poster" />;
}

/** `isLater`: fetched when it is about to be scrolled to. */
export function ScenarioPicture(props: { readonly scenario: string; readonly isLater: boolean }) {
  return <Picture name={`scenario-${props.scenario}`} isLater={props.isLater} />;
}

/** The customer's face after the last line. */
export function Portrait(props: { readonly scenario: string; readonly ending: EndingKind }) {
  return <Picture name={`portrait-${props.scenario}-${props.ending}`} />;
}

/** The last picture of the play. */
export function EndingPicture(props: {
  readonly scenario: string;
  readonly ending: Pick<Ending, 'id' | 'picture'>;
}) {
  const url = endingPicture(`${props.scenario}-${props.ending.id}`);
  return url && <img class="ending-picture" src={url} alt={props.ending.picture ?? ''} />;
}
