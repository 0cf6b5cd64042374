/** Milliseconds since the tap before, and since what is to be answered came on screen. */
export const PAUSE = 600;
