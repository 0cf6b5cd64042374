// The bench keeps a loop of its own: nobody who only plays carries any of it.

import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { startLoop } from '../shell/loop.ts';
import { type Bench, type BenchEffect, type BenchMessage, EMPTY_BENCH } from './bench.ts';
import { benchCrew, type Crew } from './bench-crew.ts';
import { updateBench } from './update-bench.ts';

export type LiveBench = {
  readonly bench: Bench;
  readonly tell: (message: BenchMessage) => void;
  readonly open: Crew['open'];
};

export function useBench(): LiveBench {
  const [bench, setBench] = useState(EMPTY_BENCH);
  const live = useRef<{ tell: LiveBench['tell']; crew: Crew } | null>(null);
  // Before anybody can open a file.
  useLayoutEffect(() => {
    const crew = benchCrew((message) => loop.dispatch(message));
    const loop = startLoop<Bench, BenchMessage, BenchEffect>({
      initial: [EMPTY_BENCH, []],
      update: updateBench,
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
  const tell = useCallback<LiveBench['tell']>((message) => live.current?.tell(message), []);
  const open = useCallback<LiveBench['open']>(
    async (file, handle) => live.current?.crew.open(file, handle),
    [],
  );
  return { bench, tell, open };
}
