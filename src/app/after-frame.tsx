import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { afterFrame } from './quiet.ts';

/** What nobody looks at yet is drawn once everything else is on screen. */
export function AfterFrame({ children }: { readonly children: () => ComponentChildren }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    let isWanted = true;
    afterFrame(() => isWanted && setTime(true));
    return () => {
      isWanted = false;
    };
  }, []);
  return isTime ? children() : null;
}
