// Which run of a drill an attempt has. On the way to the first line, and so a file of its own.

/** Variables of the build: which deal is played, how many rounds have begun, and how many deals there are. */
export const DEALT = ['deal', 'round', 'deals'] as const;

/** The deal of an attempt's seed; a scenario has one. */
export const dealOf = (seed: number, deals: number): number => ((seed % deals) + deals) % deals;

/** The deal that shares least with this one. */
export const partnerOf = (deal: number, deals: number): number => (deals > 1 ? deal ^ 1 : deal);
