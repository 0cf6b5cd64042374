// Things on a page as they are named.

import type { Goal } from './in-page.ts';

/** The source of a RegExp that matches just these words. */
export const literal = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const named = (role: string, name: string, inside?: Goal): Goal => ({
  role,
  name,
  ...(inside && { inside }),
});
export const button = (name: string, inside?: Goal) => named('button', name, inside);
export const heading = (name: string) => named('heading', literal(name));
