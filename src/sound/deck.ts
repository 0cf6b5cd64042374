// Carries out the steps of `mix.ts` with Howler; the only file that imports it. A recording that cannot be
// fetched or decoded is silence.

import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import type { MixStep } from './mix.ts';
import { isLoop, LOOPS, type LoopedRecording, type Recording, type Shot } from './recordings.ts';

export type Deck = {
  /**
   * Call inside every gesture of the user's: browsers start audio nowhere else, and systems suspend the
   * audio of a page at any time.
   */
  readonly wake: () => void;
  readonly apply: (step: MixStep) => void;
  /** Fetches ahead. */
  readonly prepare: (recording: Recording) => void;
  readonly setMuted: (isMuted: boolean) => void;
  /** Suspends or resumes the audio context. */
  readonly setPaused: (isPaused: boolean) => void;
};

/** The address of every recording's files, by name and kind: `door_chime.webm`. */
export type Addresses = Readonly<Record<string, string>>;

const KINDS = ['webm', 'mp3'] as const;
/** A loop's file carries this much of the loop before and after one turn of it. */
const MARGIN_MS = 100;
/** A one-shot that is loaded later than this is not played. */
const TOO_LATE_MS = 700;

type Target = { readonly gain: number; readonly seconds: number };

export function openDeck(addresses: Addresses): Deck {
  const howls = new Map<Recording, Howl>();
  const targets = new Map<LoopedRecording, Target>();
  const running = new Map<LoopedRecording, number>();
  const waiting = new Map<Shot, { readonly gain: number; readonly at: number }>();

  function load(recording: Recording, kinds: readonly string[]): Howl {
    const howl = new Howl({
      src: kinds.map((kind) => addresses[`${recording}.${kind}`] ?? ''),
      format: [...kinds],
      ...(isLoop(recording) && { sprite: { turn: [MARGIN_MS, LOOPS[recording] * 1000, true] } }),
      onload: () => (isLoop(recording) ? fade(recording, howl) : playWhenLoaded(recording, howl)),
      onfade: () => isLoop(recording) && restIfSilent(recording, howl),
      // Some browsers say they can decode what they cannot: the other kind gets its chance, once.
      onloaderror: () => {
        howl.unload();
        if (kinds.length > 1) load(recording, kinds.slice(1));
      },
    });
    howls.set(recording, howl);
    return howl;
  }

  const howlOf = (recording: Recording): Howl => howls.get(recording) ?? load(recording, KINDS);

  function fade(loop: LoopedRecording, howl: Howl): void {
    const { gain, seconds } = targets.get(loop) ?? { gain: 0, seconds: 0 };
    if (howl.state() !== 'loaded' || (gain === 0 && !running.has(loop))) return;
    const id = running.get(loop) ?? begin(loop, howl);
    const from = Number(howl.volume(id));
    if (from !== gain) howl.fade(from, gain, seconds * 1000, id);
    else restIfSilent(loop, howl);
  }

  function begin(loop: LoopedRecording, howl: Howl): number {
    const id = howl.play('turn');
    howl.volume(0, id);
    running.set(loop, id);
    return id;
  }

  /** Called for interrupted fades, too: stops the loop only where the target and the volume are 0. */
  function restIfSilent(loop: LoopedRecording, howl: Howl): void {
    const id = running.get(loop);
    if (id === undefined || targets.get(loop)?.gain !== 0 || howl.volume(id) !== 0) return;
    howl.stop(id);
    running.delete(loop);
  }

  function playWhenLoaded(shot: Shot, howl: Howl): void {
    const due = waiting.get(shot);
    if (due === undefined || howl.state() !== 'loaded') return;
    waiting.delete(shot);
    if (performance.now() - due.at < TOO_LATE_MS) howl.volume(due.gain, howl.play());
  }

  return {
    wake: () => {
      // Asking for a volume makes Howler open its audio context, here and now.
      if (!Howler.ctx) Howler.volume(Howler.volume());
      if (Howler.ctx && Howler.ctx.state !== 'running') ignoreRefusal(Howler.ctx.resume());
    },
    apply: (step) => {
      if (step.kind === 'fade') {
        targets.set(step.loop, step);
        fade(step.loop, howlOf(step.loop));
      } else {
        waiting.set(step.shot, { gain: step.gain, at: performance.now() });
        playWhenLoaded(step.shot, howlOf(step.shot));
      }
    },
    prepare: howlOf,
    setMuted: (isMuted) => void Howler.mute(isMuted),
    setPaused: (isPaused) => {
      const { ctx } = Howler;
      if (ctx) ignoreRefusal(isPaused ? ctx.suspend() : ctx.resume());
    },
  };
}

/** A rejection is ignored: the next gesture tries again. */
const ignoreRefusal = (asked: Promise<void>): void => void asked.catch(() => {});
