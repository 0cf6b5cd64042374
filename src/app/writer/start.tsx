// `#/preview`: the writer's front end. It shares the settings of this device with the learner's.

import { SILENCE } from '../../sound/mix.ts';
import { FIRST_ENGLISH } from '../../words/first-english.ts';
import { soundHost } from '../playing/sound-host.ts';
import { comingIn, soundscapeOfPlay } from '../playing/soundscape-of.ts';
import { stageHost } from '../playing/stage-host.ts';
import { tableauOfPlay } from '../playing/tableau-of.ts';
import { dress, isMotionReduced } from '../shell/dress.ts';
import { startLoop } from '../shell/loop.ts';
import { browserShelf, openMemory } from '../shell/storage.ts';
import { surfaceOn } from '../shell/surface.tsx';
import { PreviewPage } from './preview-page.tsx';
import { updateWorkbench } from './update-workbench.ts';
import {
  EMPTY_WORKBENCH,
  type Workbench,
  type WorkbenchEffect,
  type WorkbenchMessage,
} from './workbench.ts';
import { openEffects } from './workbench-effects.ts';

export function startWriter(root: HTMLElement): void {
  const memory = openMemory(browserShelf());
  let settings = memory.loadSettings();
  const stage = stageHost();
  const sound = soundHost(settings);
  const effects = openEffects((message) => loop.dispatch(message));
  root.replaceChildren();
  const drawOn = surfaceOn(root);

  const loop = startLoop<Workbench, WorkbenchMessage, WorkbenchEffect>({
    initial: [EMPTY_WORKBENCH, []],
    update: updateWorkbench,
    run: effects.run,
    draw: (workbench, tell) => {
      dress(document.documentElement, settings);
      drawOn(
        <PreviewPage
          workbench={workbench}
          tell={tell}
          open={effects.open}
          settings={settings}
          onSettings={(changed) => {
            settings = changed;
            memory.saveSettings(changed);
            loop.redraw();
          }}
          stage={stage.attach}
        />,
        FIRST_ENGLISH,
      );
      const play = workbench.game?.play;
      stage.setReducedMotion(isMotionReduced(settings));
      stage.show(play ? tableauOfPlay(play) : null);
      sound.show({
        soundscape: play ? soundscapeOfPlay(play) : SILENCE,
        coming: play ? comingIn(play) : null,
        settings,
      });
    },
    failed: ({ error }) => {
      console.error(error);
      return null;
    },
  });
}
