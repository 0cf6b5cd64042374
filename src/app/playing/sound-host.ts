// Keeps the sound: nothing is played before the first gesture, and nothing fetched before the first
// line is on screen.

import type { Coming, Soundscape } from '../../sound/mix.ts';
import type { Touch } from '../../sound/recordings.ts';
import type { SoundDesk } from '../../sound/sound.ts';
import { afterFrame } from '../../ui/parts/after-frame.tsx';
import { whenQuiet } from '../shell/quiet.ts';
import type { Settings } from '../shell/settings.ts';

/** What is to be heard now, and what may be wanted soon. */
export type Heard = {
  readonly soundscape: Soundscape;
  readonly coming: Coming | null;
  readonly settings: Settings;
};

export type SoundHost = {
  readonly show: (heard: Heard) => void;
  readonly speak: (text: string) => void;
  readonly touch: (touch: Touch) => void;
  readonly hush: () => void;
  readonly canSpeak: () => boolean;
};

const GESTURES = ['pointerdown', 'keydown'] as const;

export function soundHost(settings: Settings): SoundHost {
  let desk: SoundDesk | null = null;
  let latest: Heard | null = null;
  let volumes: Settings = settings;
  // A gesture made before the desk has arrived counts when it does.
  let hasGesture = false;

  const show = (heard: Heard) => {
    latest = heard;
    if (!desk) return;
    if (heard.settings !== volumes) {
      volumes = heard.settings;
      desk.setVolumes(volumes);
    }
    desk.show(heard.soundscape);
    if (heard.coming) desk.prepare(heard.coming);
  };
  const unlock = () => {
    hasGesture = true;
    desk?.unlock();
  };
  for (const gesture of GESTURES) window.addEventListener(gesture, unlock, { capture: true });

  whenQuiet(async () => {
    try {
      const { openSound } = await import('../../sound/sound.ts');
      volumes = latest?.settings ?? settings;
      desk = openSound({ volumes });
    } catch (fault) {
      // Nothing is told by sound alone: without it the game is complete.
      console.info('There will be no sound:', fault instanceof Error ? fault.message : fault);
      return;
    }
    if (hasGesture) desk.unlock();
    if (latest) show(latest);
  });

  return {
    show,
    // Heard when what they belong to is seen: until then the page has more to do.
    speak: (text) => afterFrame(() => desk?.speak(text)),
    hush: () => afterFrame(() => desk?.hush()),
    touch: (touch) => afterFrame(() => desk?.touch(touch)),
    canSpeak: () => desk?.canSpeak() ?? false,
  };
}
