// The drawing of the room: loaded once for a place, painted again for every size of the stage.

import type { Scene } from 'phaser';
import type { BoardSign } from '../core/story/stage-signs.ts';
import type { Place } from '../core/vocabulary.ts';
import { type StageSize, zoomFor } from './frame.ts';
import type { Clocks } from './motion.ts';
import { EMPTY_ROOM, loadRoom, type Room } from './room.ts';
import { addScenery, paintRoom, type Scenery } from './scenery.ts';
import type { TextureShelf } from './textures.ts';

export function backdropOn(
  scene: Scene,
  shelf: TextureShelf,
  size: () => StageSize,
  warn: (message: string) => void,
) {
  let room: Room = EMPTY_ROOM;
  let sign: BoardSign | null = null;
  let scenery: Scenery | null = null;
  let isGone = false;

  /** Pixels for one unit of the room: from close by it is a little soft, behind a sharp face. */
  const density = (): number => zoomFor('medium', size());

  async function paint(): Promise<void> {
    const painted = await paintRoom(room, sign, density(), shelf);
    if (isGone) return;
    scenery?.remove();
    scenery = addScenery(scene, painted);
  }

  return {
    density,
    room: () => room,
    spots: () => room.spots,
    board: () => room.board?.box ?? null,
    paint,
    /** A room that does not load leaves its people on plain ground. */
    async enter(place: Place, board: BoardSign | null): Promise<void> {
      sign = board;
      room = await loadRoom(place).catch((error: unknown) => {
        warn(error instanceof Error ? error.message : `The room ${place} could not be loaded.`);
        return EMPTY_ROOM;
      });
      await paint();
    },
    async write(board: BoardSign | null): Promise<void> {
      if (JSON.stringify(board) === JSON.stringify(sign)) return;
      sign = board;
      await paint();
    },
    draw(clocks: Clocks, tint: number, later: number): void {
      scenery?.tint(tint);
      scenery?.draw(clocks, later);
    },
    textures: (): readonly string[] => scenery?.textures() ?? [],
    remove(): void {
      isGone = true;
    },
  };
}
