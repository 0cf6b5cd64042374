// A list that is too long to be looked through.

export const lists = {
  find: 'Find in this list',
  shown: (shown: number, all: number) => (shown === all ? `All ${all}` : `${shown} of ${all}`),
  more: (count: number) => `Show ${count} more`,
};
