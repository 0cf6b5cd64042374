// The workbench as a hook, on a loop of its own.

import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { startLoop } from '../shell/loop.ts';
import { updateWorkbench } from './update-workbench.ts';
import {
  EMPTY_WORKBENCH,
  type Workbench,
  type WorkbenchEffect,
  type WorkbenchMessage,
} from './workbench.ts';
import { openEffects, type WorkbenchEffects } from './workbench-effects.ts';

export type LiveWorkbench = {
  readonly workbench: Workbench;
  readonly tell: (message: WorkbenchMessage) => void;
  readonly open: WorkbenchEffects['open'];
};

export function useWorkbench(): LiveWorkbench {
  const [workbench, setBench] = useState(EMPTY_WORKBENCH);
  const live = useRef<{ tell: LiveWorkbench['tell']; effects: WorkbenchEffects } | null>(null);
  // A layout effect: before a file can be opened.
  useLayoutEffect(() => {
    const effects = openEffects((message) => loop.dispatch(message));
    const loop = startLoop<Workbench, WorkbenchMessage, WorkbenchEffect>({
      initial: [EMPTY_WORKBENCH, []],
      update: updateWorkbench,
      run: effects.run,
      draw: setBench,
      failed: ({ error }) => {
        console.error(error);
        return null;
      },
    });
    live.current = { tell: loop.dispatch, effects };
    return effects.close;
  }, []);
  const tell = useCallback<LiveWorkbench['tell']>((message) => live.current?.tell(message), []);
  const open = useCallback<LiveWorkbench['open']>(
    async (file, handle) => live.current?.effects.open(file, handle),
    [],
  );
  return { workbench, tell, open };
}
