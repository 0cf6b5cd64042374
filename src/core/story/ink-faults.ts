// Sentences of Ink's compiler → the writer's words; `$1` is the first group of the pattern.

const VARIABLE =
  'A variable is declared “VAR name = value”, where the value is a number, true, false or a text in straight quotes.';
const LOGIC = 'A line of logic is “~ name = value” or “~ name(value)”.';
const BRANCHES =
  'Ink cannot read a branch here: each begins “- condition:”, the last may be “- else:”. Conditions are written with “and”, “or”, “not”, “==”, “>=” and “<=”.';

export const INK_FAULTS: readonly (readonly [RegExp, string])[] = [
  // What is missing
  [
    /^Expected closing '\]'/,
    'The ] of this choice is missing, or a sign of Ink’s stands before it.',
  ],
  [
    /closing (?:brace )?'\}'/,
    'The } of this line is missing, or what stands between { and } cannot be read.',
  ],
  [
    /some kind of logic, conditional or sequence|choice condition inside/,
    'Between { and } stands nothing that Ink understands.',
  ],
  [/clos(?:ing|e)[^']*'?\)'?/, 'A ) is missing in this line.'],
  [/close quote/, 'A text in logic has no second straight quote: "…".'],
  [/^Expected right side of '(.+?)'/, 'Behind “$1” a value is missing.'],
  [
    /^Expected end of line after (knot|stitch) name/,
    'The name of a $1 is one word, with _ for spaces.',
  ],
  [/^Expected the name of the (\w+)/, 'The name of the $1 is missing.'],
  [
    /^Expected end of line but saw '(.+)'$/s,
    'Ink cannot read on from “$1”. A sign that is to be read needs a \\ before it.',
  ],
  [
    /^Expected at least one line within the (knot|stitch)/,
    'The $1 is empty: write a line or a divert in it.',
  ],
  [
    /whitespace after the 'function'|parameter name/,
    'A function is written “=== function name(value)”.',
  ],
  // Variables and logic
  [
    /variable name|constant name|initial value|the '=' for an assignment|Constant strings|global variable assignments|Unexpected ','/,
    VARIABLE,
  ],
  [
    /Failed to read integer|expression after '~'|Logic following a '~'|value expression to be assigned|^Expected '='|Unexpected sequence/,
    LOGIC,
  ],
  [
    /^You shouldn't use a '~' here/,
    'A ~ stands inside this line. Logic has a line of its own; one that is to be read is “\\~”.',
  ],
  [/increment|decrement|sub-expression/, 'Counting up or down has a line of its own: “~ name++”.'],
  [/String expressions cannot contain diverts/, 'A text in logic cannot hold a ->.'],
  [/Tags aren't allowed inside of strings/, 'A # in a text of logic is written “\\#”.'],
  [/^Can't re-assign to a constant/, 'A CONST never changes; declare it with VAR.'],
  [/Using 'not' or '!'/, 'What “not” belongs to is not clear; write parentheses.'],
  [/^found declaration variable '(.+?)'/, 'The variable “$1” is declared twice.'],
  // Conditions
  [
    /else|Branch doesn't have condition|no conditions|content for the conditional|conditional content following/i,
    BRANCHES,
  ],
  [/one or two alternatives/, 'A condition has at most two alternatives: {condition:yes|no}.'],
  [
    /Sequence type|sequence elements|Expected content, but got/,
    'A sequence has no place in a scenario.',
  ],
  [/^You can't use a gather/, 'Inside braces a branch begins with a single dash.'],
  // Diverts and choices
  [/^Choice is completely empty|^Blank choice/, 'The choice has no words.'],
  [/nested choices/, 'A choice begins inside another; give it a line of its own.'],
  [
    /^Empty diverts|number of arrows|Tunnel onwards|target for new thread/,
    'A divert is written “-> knot”.',
  ],
  [
    /loose end/,
    'A loose end: the story runs out here. End with “-> knot”, or in an ending with “-> END”.',
  ],
  [
    /'(.+?)' is a variable, it shouldn't be preceded/,
    'Where “$1” leads is a value: write it without “->”.',
  ],
  [
    /DONE or -> END as variable|divert target|store arguments|marked as: ->/,
    'A divert as a value has no place here; divert to the knot itself.',
  ],
  // Functions
  [
    /^Do you need a '~' before 'return'/,
    'Logic begins with “~”: “~ return …”. Words that begin so need another beginning.',
  ],
  [/return statement/i, '“~ return” stands only in a function: “=== function name”.'],
  [
    /^Functions cannot be stitches|^Functions may not contain (?:stitches)/,
    'A function is a knot of its own: “=== function name”.',
  ],
  [/^Functions may not contain/, 'A function holds neither choices nor diverts.'],
  [
    /'?(\S+?)'? (?:hasn't been marked as a function|being used as read count)/,
    '“$1” is used as a function and is a knot, or the other way round. A function is “=== function name”, called “name()”.',
  ],
  [/(\S*) can't be diverted to/, '“$1” is a function: it is called “~ $1()”, not diverted to.'],
  [/(\S+) must be called as a function/, '“$1” is a function: call it with “()”.'],
  [
    /arguments|parameters|argument|by reference|pass a read count|call as a function/i,
    'What is called here gets other values than those it asks for in its brackets.',
  ],
  // Names
  [
    /'(.+?)'.*(?:reserved keyword|built in function)/,
    '“$1” is a word of Ink’s own and can be no name.',
  ],
  [
    /'(.+?)'.*name '?.*already (?:been used|exists).*?(?:on )?line (\d+)/,
    'The name “$1” is already used in line $2.',
  ],
  [/'(.+?)': name has already been used/, 'The name “$1” is already used for something else.'],
  [/label name '(.+?)'/, 'The label “$1” is already there.'],
  // Lists and the like, which a scenario does not have
  [
    /list|within the set|multiple sets|only makes sense for variable targets|EXTERNAL|external|TURNS|RANDOM|READ_COUNT|CHOICE_COUNT|INCLUDE|Failed to load/i,
    'This has no place in a scenario.',
  ],
];
