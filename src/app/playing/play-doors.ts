// The doors of the play screen, each turned into one message.

import type { PlayDoors } from '../../ui/play/view.ts';
import type { PlayMessage } from './play-message.ts';

export function playDoors(tell: (message: PlayMessage) => void, mute: () => void): PlayDoors {
  return {
    mute,
    next: () => tell({ type: 'next' }),
    pick: (choice) => tell({ type: 'picked', choice }),
    takeBack: () => tell({ type: 'taken_back' }),
    tryAgain: () => tell({ type: 'tried_again' }),
    keepIt: () => tell({ type: 'stood_by' }),
    skip: () => tell({ type: 'skipped' }),
    pause: () => tell({ type: 'overlay', overlay: 'pause' }),
    lookBack: () => tell({ type: 'overlay', overlay: 'log' }),
    readAloud: () => tell({ type: 'read_aloud' }),
  };
}
