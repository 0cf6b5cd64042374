import { expect } from 'vitest';

/** Expects of something that is on its way, however slow the machine is. */
export function eventually<Value>(read: () => Value): ReturnType<typeof expect.poll<Value>> {
  return expect.poll(read, { timeout: 60_000, interval: 25 });
}
