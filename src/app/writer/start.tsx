// `#/preview`: the writer's front end. It shares the settings of this device with the learner's.

import { useState } from 'preact/hooks';
import { FIRST_ENGLISH } from '../../words/load.ts';
import { soundHost } from '../playing/sound-host.ts';
import { stageHost } from '../playing/stage-host.ts';
import { dress, isMotionReduced } from '../shell/dress.ts';
import type { Settings } from '../shell/settings.ts';
import { browserShelf, openMemory } from '../shell/storage.ts';
import { surfaceOn } from '../shell/surface.tsx';
import { PreviewPage } from './preview-page.tsx';

export function startWriter(root: HTMLElement): void {
  const memory = openMemory(browserShelf());
  const stage = stageHost();
  const known = memory.loadSettings();
  const sound = soundHost(known);
  const wear = (settings: Settings) => {
    dress(document.documentElement, settings);
    stage.setReducedMotion(isMotionReduced(settings));
  };
  const Writer = () => {
    const [settings, setSettings] = useState(known);
    const change = (changed: Settings) => {
      memory.saveSettings(changed);
      wear(changed);
      setSettings(changed);
    };
    return <PreviewPage settings={settings} onSettings={change} stage={stage} sound={sound} />;
  };
  wear(known);
  root.replaceChildren();
  surfaceOn(root)(<Writer />, FIRST_ENGLISH);
}
