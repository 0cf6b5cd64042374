// The doors of the play screen, each turned into one message.

import type { PlayDoors } from '../ui/play/view.ts';
import type { Message } from './message.ts';
import type { Settings } from './settings.ts';

export function playDoors(settings: Settings, dispatch: (message: Message) => void): PlayDoors {
  return {
    next: () => dispatch({ type: 'next' }),
    pick: (choice) => dispatch({ type: 'picked', choice }),
    takeBack: () => dispatch({ type: 'taken_back' }),
    tryAgain: () => dispatch({ type: 'tried_again' }),
    keepIt: () => dispatch({ type: 'stood_by' }),
    skip: () => dispatch({ type: 'skipped' }),
    mute: () => dispatch({ type: 'settings', settings: { ...settings, muted: !settings.muted } }),
    pause: () => dispatch({ type: 'overlay', overlay: 'pause' }),
    lookBack: () => dispatch({ type: 'overlay', overlay: 'log' }),
    readAloud: () => dispatch({ type: 'read_aloud' }),
  };
}
