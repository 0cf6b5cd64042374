import type { Words } from '../words.ts';

export const lists = {
  find: 'In dieser Liste finden',
  shown: (shown, all) => (shown === all ? `Alle ${all}` : `${shown} von ${all}`),
  more: (count) => `${count} weitere zeigen`,
} satisfies Words['lists'];
