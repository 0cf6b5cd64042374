import type { ComponentChildren } from 'preact';
import { useAfterFrame } from '../ui/parts/after-frame.ts';

/** What nobody looks at yet is drawn once everything else is on screen. */
export function AfterFrame({ children }: { readonly children: () => ComponentChildren }) {
  return useAfterFrame(true, false) ? children() : null;
}
