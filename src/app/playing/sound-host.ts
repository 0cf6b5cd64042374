// Keeps the sound: nothing is played before the first gesture, and nothing fetched before the first
// line is on screen.

import type { Coming, Soundscape } from '../../sound/mix.ts';
import type { SpokenText } from '../../sound/read-aloud.ts';
import type { Touch } from '../../sound/recordings.ts';
import type { SoundMixer } from '../../sound/sound.ts';
import { afterFrame } from '../../ui/parts/after-frame.tsx';
import type { Settings } from '../../ui/parts/settings.ts';
import { whenQuiet } from '../shell/quiet.ts';

/** What is to be heard now, and what may be wanted soon. */
export type Heard = {
  readonly soundscape: Soundscape;
  readonly coming: Coming | null;
  readonly settings: Settings;
};

export type SoundHost = {
  readonly show: (heard: Heard) => void;
  readonly speak: (said: SpokenText) => void;
  readonly touch: (touch: Touch) => void;
  readonly hush: () => void;
  readonly canSpeak: (language: string) => boolean;
};

const GESTURES = ['pointerdown', 'keydown'] as const;

export function soundHost(settings: Settings): SoundHost {
  let mixer: SoundMixer | null = null;
  let latest: Heard | null = null;
  let volumes: Settings = settings;
  // A gesture made before the mixer has arrived counts when it does.
  let hasGesture = false;

  const show = (heard: Heard) => {
    latest = heard;
    if (!mixer) return;
    if (heard.settings !== volumes) {
      volumes = heard.settings;
      mixer.setVolumes(volumes);
    }
    mixer.show(heard.soundscape);
    if (heard.coming) mixer.prepare(heard.coming);
  };
  const unlock = () => {
    hasGesture = true;
    mixer?.unlock();
  };
  for (const gesture of GESTURES) window.addEventListener(gesture, unlock, { capture: true });

  whenQuiet(async () => {
    try {
      const { openSound } = await import('../../sound/sound.ts');
      volumes = latest?.settings ?? settings;
      mixer = openSound({ volumes });
    } catch (fault) {
      // Nothing is told by sound alone: without it the game is complete.
      console.info('There will be no sound:', fault instanceof Error ? fault.message : fault);
      return;
    }
    if (hasGesture) mixer.unlock();
    if (latest) show(latest);
  });

  return {
    show,
    // Heard when what they belong to is seen: until then the page has more to do.
    speak: (said) => afterFrame(() => mixer?.speak(said)),
    hush: () => afterFrame(() => mixer?.hush()),
    touch: (touch) => afterFrame(() => mixer?.touch(touch)),
    canSpeak: (language) => mixer?.canSpeak(language) ?? false,
  };
}
