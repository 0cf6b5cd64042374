// The drawn parts one standing person is put together from, painted for the spot they stand on.

import type { DrawingOf } from './parts.ts';
import type { Standing } from './picture.ts';
import type { Sheet, TextureShelf } from './textures.ts';

export const PARTS = ['body', 'hair', 'face', 'beard', 'glasses'] as const;
export type Part = (typeof PARTS)[number];
export type Outfit = Readonly<Record<Part, Sheet | null>>;

function fileOf(part: Part, { look, mood, stance }: Standing): string | null {
  switch (part) {
    case 'body':
      return `body-${stance.body}`;
    case 'face':
      return `face-${mood}`;
    case 'hair':
      return `hair-${look.hair}`;
    default:
      return look[part] === 'none' ? null : `${part}-${look[part]}`;
  }
}

export async function outfitFor(
  standing: Standing,
  density: number,
  drawingOf: DrawingOf,
  shelf: TextureShelf,
): Promise<Outfit> {
  const sheets = await Promise.all(
    PARTS.map(async (part) => {
      const file = fileOf(part, standing);
      const drawing = file === null ? null : await drawingOf(file, standing.look);
      return [part, drawing && (await shelf.sheet(drawing, density))] as const;
    }),
  );
  return Object.fromEntries(sheets) as Outfit;
}
