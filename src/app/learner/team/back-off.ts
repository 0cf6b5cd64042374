// How long to wait before trying again: twice as long each time, and never for all devices at once.

const FIRST = 2000;
const LONGEST = 300_000;

export function backingOff(wait: (milliseconds: number) => Promise<void>, random: () => number) {
  let next = FIRST;
  let isWaiting = false;
  return {
    /** One wait at a time: who asks meanwhile is content with that one. */
    again: async (work: () => Promise<void>): Promise<void> => {
      if (isWaiting) return;
      isWaiting = true;
      const milliseconds = next * (0.5 + random() / 2);
      next = Math.min(LONGEST, 2 * next);
      await wait(milliseconds);
      isWaiting = false;
      await work();
    },
    reset: (): void => {
      next = FIRST;
    },
  };
}
