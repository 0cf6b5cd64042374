// The light of the scene: trust warms it, the lack of trust takes the warmth out. Multiplied onto
// every drawing, so that it costs nothing.

import { mix } from './motion.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const WARM: Rgb = [255, 246, 226];
const EVEN: Rgb = [255, 255, 255];
const COLD: Rgb = [206, 217, 234];
/** Who listens stands in a little less of it. */
const ASIDE = 0.9;

/** `warmth` from −1 to 1; the tint as 0xrrggbb. */
export function tintFor(warmth: number, isListening = false): number {
  const end = warmth < 0 ? COLD : WARM;
  const channel = (i: 0 | 1 | 2): number =>
    Math.round(mix(EVEN[i], end[i], Math.min(1, Math.abs(warmth))) * (isListening ? ASIDE : 1));
  return (channel(0) << 16) | (channel(1) << 8) | channel(2);
}
