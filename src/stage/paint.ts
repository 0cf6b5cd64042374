// Paints an SVG text on a canvas, at the density at which it is shown.

export type Drawing = {
  /** The same key is the same drawing. */
  readonly key: string;
  readonly svg: string;
  /** Its view box, in its own units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Pixels on one side of a texture: MAX_TEXTURE_SIZE of old devices. */
const LARGEST = 4096;

/** `density` is pixels for one unit of the drawing. Throws when the browser cannot decode it. */
export async function paint(drawing: Drawing, density: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  const fitting = Math.min(density, LARGEST / Math.max(drawing.width, drawing.height));
  canvas.width = Math.max(1, Math.round(drawing.width * fitting));
  canvas.height = Math.max(1, Math.round(drawing.height * fitting));
  const sized = drawing.svg.replace(
    /<svg /,
    `<svg width="${canvas.width}" height="${canvas.height}" preserveAspectRatio="none" `,
  );
  const url = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    canvas
      .getContext('2d', { willReadFrequently: true })
      ?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } finally {
    URL.revokeObjectURL(url);
  }
  return canvas;
}
