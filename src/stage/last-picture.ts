// The last picture of a play: it fills the stage over all that stands there, with the canvas and without.

/** Of a picture by its name; null: nobody has drawn it. */
export type AddressOf = (name: string) => string | null;

export function lastPictureOver(parent: HTMLElement, addressOf: AddressOf) {
  const picture = new Image();
  picture.alt = '';
  picture.setAttribute('aria-hidden', 'true');
  picture.dataset.last = '';
  Object.assign(picture.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    objectFit: 'cover',
    // What lies over the stage lies over its lower part.
    objectPosition: '50% 30%',
    zIndex: '1',
    pointerEvents: 'none',
  });
  let wanted: string | null = null;

  return {
    /** `name` null: none. One that does not load leaves the stage as it was. */
    async show(name: string | null, isMotionReduced: boolean): Promise<void> {
      const address = name && addressOf(name);
      if (address === wanted) return;
      wanted = address;
      picture.remove();
      if (address === null) return;
      picture.src = address;
      const isThere = await picture.decode().then(
        () => true,
        () => false,
      );
      if (!isThere || address !== wanted) return;
      parent.append(picture);
      if (!isMotionReduced) picture.animate?.({ opacity: [0, 1] }, { duration: 700 });
    },
    remove(): void {
      wanted = null;
      picture.remove();
    },
  };
}
