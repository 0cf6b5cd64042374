// Generated Ink programs: lines with conditions, functions, glue, blanks, tags, sequences and choices, in any
// order and inside one another.

import fc from 'fast-check';

const word = fc.constantFrom('a', 'bc', 'Hi.', 'ö', '“x”', '  ', ' ', '', 'd e', ',');
const number = fc.constantFrom(
  ...['n', 'm', 'f', 't', 'loc', 'k', 'back', '0', '1', '2', '7', '0.5', '2.5', 'true', 'false'],
  ...['READ_COUNT(-> k)', 'CHOICE_COUNT()', 'inc(n)', 'fact(3)'],
);
const text = fc.constantFrom('s', 'e', '"q"', '""', '" "', 'say("z")', '"{n}{s} w"');
const ARITHMETIC = ['+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '&&', '||'];
const UNARY = ['-', 'not ', 'INT', 'FLOAT', 'FLOOR', 'CEILING', 'twice', 'say'];

/** Of numbers and booleans; dividing by zero makes some of them fail. */
const sum: fc.Arbitrary<string> = fc.letrec<{ all: string; binary: string; unary: string }>(
  (tie) => ({
    all: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { arbitrary: number, weight: 5 },
      { arbitrary: tie('binary'), weight: 3 },
      { arbitrary: tie('unary'), weight: 2 },
    ),
    binary: fc
      .tuple(tie('all'), fc.constantFrom(...ARITHMETIC), tie('all'))
      .map(([one, operator, other]) => `(${one} ${operator} ${other})`),
    unary: fc
      .tuple(fc.constantFrom(...UNARY), tie('all'))
      .map(([what, one]) => (/\w$/.test(what) ? `${what}(${one})` : `(0 + ${what}${one})`)),
  }),
).all;

const joint = fc
  .tuple(text, fc.constantFrom('+', '==', '!=', '?'), fc.oneof(text, text, sum))
  .map(([one, operator, other]) => `(${one} ${operator} ${other})`);

/** Some of them fail when they are evaluated. */
const expression = fc.oneof(
  { arbitrary: sum, weight: 12 },
  { arbitrary: text, weight: 4 },
  { arbitrary: joint, weight: 4 },
  { arbitrary: fc.constantFrom('(s - 1)', '(-s)', '(quiet() + 1)', '("a" > 1)'), weight: 1 },
);

/** What can stand within a line. */
const inline: fc.Arbitrary<string> = fc.letrec<{ part: string; parts: string; braces: string }>(
  (tie) => ({
    parts: fc
      .array(tie('part'), { maxLength: 4, depthIdentifier: 'inline' })
      .map((all) => all.join('')),
    part: fc.oneof(
      { depthSize: 'small', depthIdentifier: 'inline' },
      { arbitrary: word, weight: 5 },
      { arbitrary: expression.map((one) => `{${one}}`), weight: 2 },
      fc.constantFrom('<>', ' <> ', '{lines()}', '{quiet()}', '{say("z")}', '{inc(m)}'),
      { arbitrary: tie('braces'), weight: 3 },
    ),
    braces: fc.oneof(
      fc
        .tuple(expression, tie('parts'), tie('parts'))
        .map(([condition, yes, no]) => `{${condition}:v${yes}|${no}}`),
      fc.tuple(expression, tie('parts')).map(([condition, yes]) => `{${condition}: v${yes}}`),
      fc
        .tuple(fc.constantFrom('', '&', '!'), tie('parts'), tie('parts'))
        .map(([kind, one, two]) => `{${kind}w${one}|${two}}`),
    ),
  }),
).parts;

const tag = fc.tuple(word, expression).map(([a, b]) => ` # t${a}{${b}}`);
const tags = fc.oneof(
  { arbitrary: fc.constant(''), weight: 4 },
  fc.constantFrom(' # one', ' # one # two: b', '# tight'),
  tag,
);

const textLine = fc.tuple(inline, tags).map(([text, after]) => `x${text}${after}`);
const assignment = fc
  .oneof(
    fc.tuple(fc.constantFrom('n', 'm', 'f', 't', 'loc'), fc.constantFrom('=', '+=', '-='), sum),
    fc.tuple(fc.constantFrom('s', 'e'), fc.constantFrom('=', '+='), fc.oneof(text, joint)),
  )
  .map(([to, how, what]) => `~ ${to} ${how} ${what}`);
const simple = fc.oneof(
  { arbitrary: textLine, weight: 6 },
  { arbitrary: assignment, weight: 2 },
  inline.map((text) => `${text}.`),
  fc.constantFrom(
    '~ bump(n)',
    '~ bump(loc)',
    '~ lines()',
    '~ quiet()',
    '# alone',
    '<>',
    '{lines()}',
  ),
);

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join('\n');
const block = fc
  .tuple(
    expression,
    fc.array(simple, { minLength: 1, maxLength: 3 }),
    fc.array(simple, { minLength: 1, maxLength: 2 }),
    expression,
    fc.constantFrom('if', 'if else', 'switch'),
  )
  .map(([condition, yes, no, other, kind]) => {
    if (kind === 'if') return `{ ${condition}:\n${indented(yes)}\n}`;
    if (kind === 'if else') return `{ ${condition}:\n${indented(yes)}\n- else:\n${indented(no)}\n}`;
    return `{\n- ${condition}:\n${indented(yes)}\n- ${other}: x\n- else:\n${indented(no)}\n}`;
  });

const choice = fc
  .tuple(
    fc.constantFrom('*', '*', '+'),
    fc.oneof(
      fc.constant(''),
      expression.map((one) => `{${one}} `),
    ),
    inline,
    inline,
    tags,
    fc.array(simple, { maxLength: 2 }),
  )
  .map(([bullet, condition, start, only, after, lines]) =>
    [
      `${bullet} ${condition}y${start}[o${only}${after}]${start}`,
      ...lines.map((one) => `  ${one}`),
    ].join('\n'),
  );
const weave = fc
  .tuple(fc.array(choice, { minLength: 1, maxLength: 3 }), inline)
  .map(([choices, gather]) => `${choices.join('\n')}\n* [last]\n- g${gather}`);

const body = fc
  .array(
    fc.oneof(
      { arbitrary: simple, weight: 5 },
      { arbitrary: block, weight: 2 },
      { arbitrary: weave, weight: 1 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('\n'));

export const madeUp: fc.Arbitrary<string> = fc.tuple(body, body).map(
  ([first, second]) => `VAR n = 1
VAR m = 3
VAR f = 1.5
VAR s = "s"
VAR t = true
VAR e = ""
VAR trust = 5
-> k
=== k ===
~ temp loc = 2
${first}
-> back
=== back ===
~ temp loc = n
${second}
{ back < 3: -> k }
-> END
=== function inc(ref x)
~ x = x + 1
~ return x
=== function bump(ref x)
~ inc(x)
=== function twice(x)
~ return x + x
=== function fact(x)
{ x < 2:
  ~ return 1
}
~ return x * fact(x - 1)
=== function say(x)

  ({x}) 
~ return x
=== function lines()
One.
Two. # f
=== function quiet()
~ temp nothing = 1
`,
);
