// The workbench keeps a loop of its own: nobody who only plays carries any of it.

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
  const live = useRef<{ tell: LiveWorkbench['tell']; crew: WorkbenchEffects } | null>(null);
  // Before anybody can open a file.
  useLayoutEffect(() => {
    const crew = openEffects((message) => loop.dispatch(message));
    const loop = startLoop<Workbench, WorkbenchMessage, WorkbenchEffect>({
      initial: [EMPTY_WORKBENCH, []],
      update: updateWorkbench,
      run: crew.run,
      draw: setBench,
      failed: ({ error }) => {
        console.error(error);
        return null;
      },
    });
    live.current = { tell: loop.dispatch, crew };
    return crew.goHome;
  }, []);
  const tell = useCallback<LiveWorkbench['tell']>((message) => live.current?.tell(message), []);
  const open = useCallback<LiveWorkbench['open']>(
    async (file, handle) => live.current?.crew.open(file, handle),
    [],
  );
  return { workbench, tell, open };
}
