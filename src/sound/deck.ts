// Howler, the only thing here that makes a sound, and the only file that imports it. It carries out
// steps and decides nothing. A recording that cannot be fetched or decoded is silence.

import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import type { MixStep } from './mix.ts';
import { isLoop, LOOPS, type LoopedRecording, type Recording, type Shot } from './recordings.ts';

export type Deck = {
  /**
   * Call inside a gesture of the user's: browsers let sound begin nowhere else. Every gesture may, for
   * a system suspends or interrupts the audio of a page whenever it likes.
   */
  readonly wake: () => void;
  readonly apply: (step: MixStep) => void;
  /** Fetches ahead. */
  readonly prepare: (recording: Recording) => void;
  readonly setMuted: (isMuted: boolean) => void;
  /** Stops time for everything that sounds, or lets it go on. */
  readonly setPaused: (isPaused: boolean) => void;
};

/** The address of every recording's files, by name and kind: `door_chime.webm`. */
export type Addresses = Readonly<Record<string, string>>;

const KINDS = ['webm', 'mp3'] as const;
/** A loop's file carries this much of the loop before and after one turn of it. */
const MARGIN_MS = 100;
/** A one-shot that arrives this late belongs to nothing any more. */
const TOO_LATE_MS = 700;

type Wish = { readonly gain: number; readonly seconds: number };

export function openDeck(addresses: Addresses): Deck {
  const tapes = new Map<Recording, Howl>();
  const wishes = new Map<LoopedRecording, Wish>();
  const turning = new Map<LoopedRecording, number>();
  const struck = new Map<Shot, { readonly gain: number; readonly at: number }>();

  function load(recording: Recording, kinds: readonly string[]): Howl {
    const tape = new Howl({
      src: kinds.map((kind) => addresses[`${recording}.${kind}`] ?? ''),
      format: [...kinds],
      ...(isLoop(recording) && { sprite: { turn: [MARGIN_MS, LOOPS[recording] * 1000, true] } }),
      onload: () => (isLoop(recording) ? fade(recording, tape) : strike(recording, tape)),
      onfade: () => isLoop(recording) && restIfSilent(recording, tape),
      // Some browsers say they can decode what they cannot: the other kind gets its chance, once.
      onloaderror: () => {
        tape.unload();
        if (kinds.length > 1) load(recording, kinds.slice(1));
      },
    });
    tapes.set(recording, tape);
    return tape;
  }

  const tapeOf = (recording: Recording): Howl => tapes.get(recording) ?? load(recording, KINDS);

  function fade(loop: LoopedRecording, tape: Howl): void {
    const { gain, seconds } = wishes.get(loop) ?? { gain: 0, seconds: 0 };
    if (tape.state() !== 'loaded' || (gain === 0 && !turning.has(loop))) return;
    const id = turning.get(loop) ?? begin(loop, tape);
    const from = Number(tape.volume(id));
    if (from !== gain) tape.fade(from, gain, seconds * 1000, id);
    else restIfSilent(loop, tape);
  }

  function begin(loop: LoopedRecording, tape: Howl): number {
    const id = tape.play('turn');
    tape.volume(0, id);
    turning.set(loop, id);
    return id;
  }

  /** A fade that another one overtook reports its end too: only true silence stops a loop. */
  function restIfSilent(loop: LoopedRecording, tape: Howl): void {
    const id = turning.get(loop);
    if (id === undefined || wishes.get(loop)?.gain !== 0 || tape.volume(id) !== 0) return;
    tape.stop(id);
    turning.delete(loop);
  }

  function strike(shot: Shot, tape: Howl): void {
    const due = struck.get(shot);
    if (due === undefined || tape.state() !== 'loaded') return;
    struck.delete(shot);
    if (performance.now() - due.at < TOO_LATE_MS) tape.volume(due.gain, tape.play());
  }

  return {
    wake: () => {
      // Asking for a volume makes Howler open its audio context, here and now.
      if (!Howler.ctx) Howler.volume(Howler.volume());
      if (Howler.ctx && Howler.ctx.state !== 'running') ask(Howler.ctx.resume());
    },
    apply: (step) => {
      if (step.kind === 'fade') {
        wishes.set(step.loop, step);
        fade(step.loop, tapeOf(step.loop));
      } else {
        struck.set(step.shot, { gain: step.gain, at: performance.now() });
        strike(step.shot, tapeOf(step.shot));
      }
    },
    prepare: tapeOf,
    setMuted: (isMuted) => void Howler.mute(isMuted),
    setPaused: (isPaused) => {
      const { ctx } = Howler;
      if (ctx) ask(isPaused ? ctx.suspend() : ctx.resume());
    },
  };
}

/** A browser that will not start its audio now is asked again at the next gesture. */
const ask = (asked: Promise<void>): void => void asked.catch(() => {});
