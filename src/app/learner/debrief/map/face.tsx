// A person's face in a mood, drawn as the stage draws it; fetched behind the words.

import { useEffect, useState } from 'preact/hooks';
import type { Look } from '../../../../core/story/cast.ts';
import type { Mood } from '../../../../core/vocabulary.ts';
import type { Drawing } from '../../../../stage/paint.ts';

type Faces = ReadonlyMap<Mood, readonly Drawing[]>;

/** Empty until the drawings are there; without them the page says the same in words. */
export function useFaces(look: Look | undefined, moods: readonly Mood[]): Faces {
  const [faces, setFaces] = useState<Faces>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list of the same moods is the same.
  useEffect(() => {
    if (!look) return;
    import('../../../../stage/still/face.ts')
      .then(({ facesOf }) => facesOf(look, moods))
      .then(setFaces, (fault) => console.info('The faces do not come:', fault));
  }, [look, moods.join()]);
  return faces;
}

/** What is seen of a person, in the units of the drawings. */
const HEAD = '80 -90 660 660';

export function SmallFace({ drawings }: { readonly drawings: readonly Drawing[] }) {
  return (
    <svg viewBox={HEAD} aria-hidden="true">
      {drawings.map(({ key, svg, x, y, width, height }) => (
        <image
          key={key}
          href={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          {...{ x, y, width, height }}
        />
      ))}
    </svg>
  );
}
