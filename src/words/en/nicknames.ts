// What phones in a room are called: an adjective and an animal.

const ADJECTIVES = [
  ...['Brave', 'Bright', 'Calm', 'Cheerful', 'Clever', 'Curious', 'Eager', 'Fair'],
  ...['Friendly', 'Gentle', 'Glad', 'Golden', 'Happy', 'Honest', 'Jolly', 'Kind'],
  ...['Lively', 'Lucky', 'Merry', 'Mighty', 'Neat', 'Patient', 'Polite', 'Proud'],
  ...['Quick', 'Quiet', 'Sunny', 'Swift', 'Tidy', 'Warm', 'Wise', 'Witty'],
];

const ANIMALS = [
  ...['Otter', 'Badger', 'Beaver', 'Robin', 'Heron', 'Hare', 'Fox', 'Owl'],
  ...['Lynx', 'Seal', 'Swan', 'Stork', 'Falcon', 'Finch', 'Hedgehog', 'Dolphin'],
  ...['Panda', 'Koala', 'Zebra', 'Giraffe', 'Camel', 'Llama', 'Penguin', 'Puffin'],
  ...['Turtle', 'Gecko', 'Bee', 'Squirrel', 'Raven', 'Moose', 'Bison', 'Mole'],
];

export const nicknames = {
  /** By their places in the lists. */
  of: ({ adjective, animal }: { readonly adjective: number; readonly animal: number }) =>
    `${ADJECTIVES[adjective] ?? ''} ${ANIMALS[animal] ?? ''}`.trim(),
};
