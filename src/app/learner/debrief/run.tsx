// The run of a drill with the faces of those who have left.

import type { Left } from '../../../core/debrief/rounds.ts';
import type { Look } from '../../../core/story/cast.ts';
import type { Header } from '../../../core/story/edition.ts';
import { CALM_MOODS, type Mood } from '../../../core/vocabulary.ts';
import { RunStrip } from '../../../ui/parts/run-strip.tsx';
import { SmallFace, useFaces } from './map/face.tsx';

export function Run(props: {
  readonly header: Pick<Header, 'cast' | 'rounds'>;
  readonly left: readonly Left[];
}) {
  const { cast, rounds = 0 } = props.header;
  const left = props.left.map(({ customer, mood }) => {
    const who = cast.find(({ id }) => id === customer);
    return {
      name: who?.name ?? '',
      isCalm: CALM_MOODS.some((one) => one === mood),
      face: who && <Face look={who.look} mood={mood} />,
    };
  });
  return <RunStrip view={{ rounds, left }} />;
}

function Face({ look, mood }: { readonly look: Look; readonly mood: Mood }) {
  const faces = useFaces(look, [mood]);
  return <SmallFace drawings={faces.get(mood) ?? []} />;
}
