// Files that nobody should have to survive, as a page may get them.

const HEADER = `# id: strange
# title: Strange
# summary: One.
# role: Clerk
# trade: Bakery
# trains: Patience.
# theme: handover
# minutes: 1
# level: 1
# customer: osei
# cast: osei = Mr Osei; hair: turban; skin: deep; wears: navy
VAR trust = 50
-> hall
=== hall ===
`;

export type Hostile = {
  readonly what: string;
  readonly content: string | Buffer;
  readonly message: string | RegExp;
};

/** Each function calls the next one twice: forty of them are more calls than anyone can wait for. */
const functions = Array.from({ length: 40 }, (_, at) => {
  const next = `f${at + 1}()`;
  return `=== function f${at}()\n~ return ${at < 39 ? `${next} + ${next}` : '1'}\n`;
}).join('');

const choice = (id: string, ...lines: readonly string[]): string =>
  [
    `* [Choose ${id}. #id: ${id} #empathy: 1 #ownership: 1 #recovery: 1 #slip: rushed]`,
    `  You: I choose ${id}.`,
    ...lines,
    '  -> out\n',
  ].join('\n');

const OUT = `=== out ===
# ending: kept
It is over.
-> END
`;

/** Two choices, one of which is followed by more work than anyone can wait for. */
export const CALLS = `${HEADER}Mr Osei: Well?
${choice('work', '  It comes to {f0()}.')}${choice('rest')}${OUT}${functions}`;

export const HOSTILE: readonly Hostile[] = [
  { what: 'an endless divert', content: `${HEADER}-> hall\n`, message: /come round to itself/ },
  {
    what: 'a deep recursion',
    content: `${HEADER}{f(1)}\n-> END\n=== function f(x)\n~ return f(x + 1)\n`,
    message: /more than 1000 calls/,
  },
  {
    what: 'work without end',
    content: `${HEADER}{f0()}\n-> END\n${functions}`,
    message: /The story ran on .* without a choice/,
  },
  {
    what: 'text that doubles itself',
    content: `${HEADER}~ temp s = "aaaaaaaa"\n${'~ s = s + s\n'.repeat(40)}Hm.\n-> END\n`,
    message: /piles up more text/,
  },
  { what: 'deep nesting', content: HEADER + '{'.repeat(60_000), message: /nested so deeply/ },
  { what: 'open comments', content: '/*'.repeat(99_000), message: /cannot be played yet/ },
  { what: 'more than 200 kB', content: 'x'.repeat(200_001), message: /at most 200 kB/ },
  { what: 'too many lines', content: `${HEADER}${'a\n'.repeat(80_000)}`, message: /at most 5000/ },
  {
    what: 'unknown tags',
    content: `${HEADER}Hm. # mod: tense # place: moon\n-> END\n`,
    message: /“mod” is no tag/,
  },
  {
    what: 'a picture',
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    message: /is not a text file/,
  },
  { what: 'nothing', content: '', message: /runs out of content/ },
];
