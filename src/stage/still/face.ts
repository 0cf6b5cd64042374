// Head and shoulders of one person, from the stage's drawings, for small pictures on a page.

import type { Look } from '../../core/story/cast.ts';
import type { Mood } from '../../core/vocabulary.ts';
import { outfitFor } from '../outfit.ts';
import type { Drawing } from '../paint.ts';
import { partsLibrary } from '../parts.ts';
import { stanceOf } from '../stance.ts';

/** Back to front, for each mood; what does not load is left out. */
export async function facesOf(
  look: Look,
  moods: readonly Mood[],
): Promise<ReadonlyMap<Mood, readonly Drawing[]>> {
  const parts = partsLibrary((message) => console.info(message));
  const stance = stanceOf('calm', null);
  const drawn = moods.map(async (mood) => {
    const { parts: worn, faces } = await outfitFor(
      { look, mood, stance },
      parts,
      async (one) => one,
    );
    const all = [
      worn.backrest,
      worn.body,
      worn.shirt,
      worn.hair,
      faces.still,
      worn.beard,
      worn.glasses,
    ];
    return [mood, all.filter((one) => one !== null)] as const;
  });
  return new Map(await Promise.all(drawn));
}
