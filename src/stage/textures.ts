// Painted drawings as textures: each painted once for a density, kept while it is in use.

import type { Textures } from 'phaser';
import { type Drawing, paint } from './paint.ts';

/** A texture that knows where it belongs in the coordinates of its drawing. */
export type Sheet = {
  readonly texture: string;
  readonly x: number;
  readonly y: number;
  /** Texture pixels for one unit of the drawing. */
  readonly density: number;
};

export type TextureShelf = {
  /** null when the browser could not paint it: the drawing is left out. */
  readonly sheet: (drawing: Drawing, density: number) => Promise<Sheet | null>;
  /** Frees every texture that is not among these. */
  readonly keepOnly: (textures: ReadonlySet<string>) => void;
};

export function textureShelf(manager: Textures.TextureManager): TextureShelf {
  const sheets = new Map<string, Promise<Sheet | null>>();

  const painted = async (drawing: Drawing, density: number, texture: string) => {
    const canvas = await paint(drawing, density);
    if (!manager.exists(texture)) manager.addCanvas(texture, canvas);
    return { texture, x: drawing.x, y: drawing.y, density: canvas.width / drawing.width };
  };

  return {
    sheet(drawing, density) {
      const texture = `${drawing.key} × ${density.toFixed(3)}`;
      const known = sheets.get(texture);
      if (known) return known;
      const sheet = painted(drawing, density, texture).catch(() => null);
      sheets.set(texture, sheet);
      return sheet;
    },
    keepOnly(textures) {
      for (const texture of sheets.keys()) {
        if (textures.has(texture)) continue;
        sheets.delete(texture);
        if (manager.exists(texture)) manager.remove(texture);
      }
    },
  };
}
