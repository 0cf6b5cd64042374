// In place of a map: the run of a drill as far as it has been seen. Its part comes behind the first line.

import type { Play } from '../../../core/play/play.ts';
import { later } from '../../shell/later.tsx';

const Loaded = later(
  async () => (await import('./run-shown.tsx')).RunShown,
  () => null,
);

export function RunSoFar({ play }: { readonly play: Play }) {
  return play.opening.header.rounds ? <Loaded play={play} /> : null;
}
