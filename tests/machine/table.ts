// Small Ink programs, one for each thing that the machine has to do as inkjs does it.

export const PROGRAMS: Readonly<Record<string, string>> = {
  'plain lines': 'One.\nTwo.\n-> END\n',
  'white space in and around lines': '   A   b\t c   \n\n\n  \t d\n-> END\n',
  glue: 'One <>\n<> two\nThree\n<>four <> five\n-> END\n',
  'glue at a divert': 'One -> a\n=== a ===\n<> two\nThree -> b\n=== b ===\nfour\n-> END\n',
  'glue around a condition': 'VAR x = true\nOne {x:<>two<>}\nthree\n{not x:<>}\nfour\n-> END\n',
  'tags on lines': 'One # a # b: c\n# before\nTwo # after\n# alone\n-> END\n',
  'tags with dynamic content': 'VAR n = 3\nVAR s = "x"\nOne # a {n} b {s}  c\nTwo #{n}\n-> END\n',
  'a tag with an escaped sign and a slash': 'One \\# two # a \\# b\n-> END\n',
  'tags and glue': 'One <> # a\ntwo # b\n<>three # c\n-> END\n',
  numbers:
    'VAR a = 7\nVAR b = 2\n{a / b} {a % b} {a * b} {a - b} {-a / b} {-7 % 3} {a / 2.0} {1.5 + 1.5} {0.1 + 0.2}\n-> END\n',
  'floats that are whole':
    '{FLOAT(7) / 2} {INT(7.9) / 2} {FLOOR(7.9) / 2} {CEILING(7.1) / 3} {FLOOR(7) / 2} {-FLOAT(4) / 8} {(1.5 + 1.5) / 2} {INT(-1.5)} {2.0 / 4}\n-> END\n',
  'the smallest, largest and powers':
    '{MIN(3, 2.5)} {MAX(3, 2)} {POW(2, 10)} {POW(2, -1)} {MAX(1.0, 1)}\n-> END\n',
  booleans:
    'VAR t = true\nVAR f = false\n{t} {f} {t && f} {t || f} {not t} {not 0} {not 2} {not 1.5} {t + t} {t == 1} {t == "true"} {-t}\n-> END\n',
  'not of a float': 'VAR f = 1.5\n{not f} {not FLOAT(0)} {not (f - f)}\n-> END\n',
  comparisons:
    '{1 < 2} {2 <= 2} {3 > 4} {3 >= 4} {1 == 1.0} {1 != 2} {"a" == "a"} {"a" != "b"} {1 == "1"}\n-> END\n',
  texts:
    'VAR s = "a b"\n~ s = s + " " + 1 + true + 0.5\n{s} {s ? "b 1"} {s has "z"} {s hasnt "z"} {"" == ""}{""}\n-> END\n',
  'a division by zero': 'VAR z = 0\nA {1 / z}\n{-1 / z}\n{1 % z}\n-> END\n',
  'no number': 'VAR z = 0\nBefore.\n{0 / z}\n-> END\n',
  'minus of a text': 'Before.\n{-"a"}\n-> END\n',
  'more than a text': 'Before.\n{"a" > "b"}\n-> END\n',
  'a text and a number taken from it': '{"a" - 1}\n-> END\n',
  'a place as a condition': 'VAR p = -> k\n{p: yes}\n-> k\n=== k ===\nk\n-> END\n',
  'a place printed and compared':
    'VAR p = -> k\n{p == -> k} {p != -> k} {p == -> END2}\n{p}\n-> p\n=== k ===\nk\n-> END\n=== END2 ===\n-> END\n',
  'a place and a number compared': 'VAR p = -> k\n{p == 1}\n-> k\n=== k ===\n-> END\n',
  'a divert to a variable that holds none': 'VAR p = -> k\n~ p = 0\n-> p\n=== k ===\n-> END\n',
  'a divert to a stitch by a variable':
    'VAR p = -> k.b\n-> p\n=== k ===\na\n-> b\n= b\n{k} {k.b}\n-> out\n=== out ===\n{out < 3: -> k}\n-> END\n',
  'running out of content': 'One.\n',
  'running out of content later': 'One.\n* a\n* b\n  -> DONE\n',
  'a temporary variable before it is declared':
    'VAR t = false\n{t: x}\n-> k\n=== k ===\n{t:\n  ~ temp y = 1\n}\nA {y}\n-> END\n',
  'temporary variables':
    '~ temp a = 1\n{a}\n~ a = a + 1\n{a}\n~ temp b = a\n~ b += 3\n~ b -= 1\n~ b++\n~ a--\n{a} {b}\n-> END\n',
  constants: 'CONST C = 3\nCONST D = "d"\n{C} {D} {C == 3: c}\n-> END\n',
  functions:
    '{f(2)} {g()} {h()}.\n~ g()\n~ temp x = f(1)\n{x}\n-> END\n=== function f(n)\n~ return n * 2\n=== function g()\nPrinted.\n=== function h()\n~ return\n',
  'functions that print and return':
    'A {say("b")} c {say("d")}{say("e")}\n-> END\n=== function say(x)\n  \n<{x}>  \n\n~ return "r"\n',
  'functions that print lines':
    'A {lines()} b\n{lines()}\n~ lines()\nC\n-> END\n=== function lines()\nOne.\nTwo.\n',
  'a function within a function':
    'A {f(1)} b\n-> END\n=== function f(n)\n {g(n)}  {g(n + 1)}\n=== function g(n)\n\n({n})\n',
  'a function in glue': 'A <>\n{f()}\n<> b {f()}<> c\n-> END\n=== function f()\nx\n',
  'a function that prints nothing':
    'A {nothing()} b\n{nothing()}\nC{nothing()}\n-> END\n=== function nothing()\n~ temp x = 1\n',
  'a function with a tag': 'A {f()} b\n-> END\n=== function f()\nx # tag\n',
  recursion:
    '{f(5)} {sum(10)} {fib(8)}\n-> END\n=== function f(n)\n{ n > 1:\n  ~ return f(n - 1)\n}\n~ return n\n=== function sum(n)\n{ n <= 0:\n  ~ return 0\n}\n~ return n + sum(n - 1)\n=== function fib(n)\n{ n < 2:\n  ~ return n\n}\n~ return fib(n - 1) + fib(n - 2)\n',
  'recursion that prints':
    '{down(3)}\nafter\n-> END\n=== function down(n)\n{n}\n{ n > 0:\n  ~ down(n - 1)\n}\n',
  'ref parameters':
    'VAR g = 1\n~ temp t = 2\n~ add(g, 5)\n~ add(t, 5)\n{g} {t}\n~ twice(g)\n~ twice(t)\n{g} {t}\n-> END\n=== function add(ref x, by)\n~ x = x + by\n=== function twice(ref y)\n~ add(y, y)\n',
  'ref parameters in recursion':
    'VAR g = 0\n~ count(g, 4)\n{g}\n-> END\n=== function count(ref x, n)\n{ n > 0:\n  ~ x++\n  ~ count(x, n - 1)\n}\n',
  'a nothing in an expression':
    'Before.\n{nothing() + 1}\n-> END\n=== function nothing()\n~ temp x = 1\n',
  'a nothing kept':
    'VAR x = 1\n~ x = nothing()\nA{x}b\n-> END\n=== function nothing()\n~ temp y = 1\n',
  'conditions in a line':
    'VAR a = true\nVAR n = 2\n{a:yes|no} {not a:yes|no} {a:only}{not a:never}. {n == 2: two } {n:\n- 1: one\n- 2: zwei\n- else: many\n}\n-> END\n',
  'conditions over lines':
    'VAR n = 2\n{ n > 1:\n  More.\n  Still more.\n- else:\n  Less.\n}\n{\n- n == 1: One.\n- n == 2:\n  Two. # t\n- else: Else.\n}\nAfter.\n-> END\n',
  'a condition that is empty': 'VAR n = 2\nA\n{ n > 5:\n  B\n}\nC {n > 5: d} e\n-> END\n',
  'a condition with a divert': 'VAR n = 2\nA {n == 2: -> b} c\n-> END\n=== b ===\nB\n-> END\n',
  'nested conditions':
    'VAR n = 3\n{n > 1: {n > 2: {n > 3: a|b}|c}|d}\n{ n > 1:\n  { n > 2:\n    deep\n  }\n}\n-> END\n',
  sequences:
    '-> k\n=== k ===\n{one|two|three} {&a|b|c} {!x|y} {stopping:\n- s\n- t\n}{once:\n- o\n- p\n}{cycle:\n- q\n- r\n}\n-> l\n=== l ===\n{l < 5: -> k}\n-> END\n',
  'sequences with logic':
    'VAR n = 0\n-> k\n=== k ===\n{a {n}|b {n} # t|{n > 1:c|d}}\n~ n++\n-> l\n=== l ===\n{n < 4: -> k}\n-> END\n',
  'visit counts':
    '-> a\n=== a ===\na {a} {b} {a.s}\n{a < 3: -> b}\n-> s\n= s\ns {s} {b} {a}\n-> c\n=== c ===\n{c < 3: -> a.s}\n-> END\n=== b ===\nb {b}\n{b == 1: -> a}\n-> a.s\n',
  'visit counts of labels':
    '-> a\n=== a ===\n- (top) top {top} {a}\n* [x #id: x] x {top}\n  -> top\n* [y #id: y] y\n- (bottom) {bottom} {top > 1: again}\n{top < 2: -> top}\n-> END\n',
  'READ_COUNT and CHOICE_COUNT':
    '-> a\n=== a ===\n{READ_COUNT(-> a)} {CHOICE_COUNT()}\n* [x] x\n* {CHOICE_COUNT() == 1} [y] y {CHOICE_COUNT()}\n- {READ_COUNT(-> a)}\n-> END\n',
  choices:
    'Hi.\n* [one #id: one #empathy: 1] One. # why: x\n  -> END\n* two[ only] rest # t\n  -> END\n* three # u\n  -> END\n+ sticky\n  -> END\n',
  'choices with start, inner and after tags':
    '* start #s [inner #i] after #a\n  line\n* b #s2\n* [c #i2]\n- done\n-> END\n',
  'choices with dynamic text and tags':
    'VAR n = 2\nVAR s = "x"\n* a {n} [b {s} #id: {s}{n} ] c {n}\n* {n > 1} [{n > 1:many|few} {f()} # t {f()}]\n* {n > 5} never\n* {n > 1} {s == "x"} both\n- -> END\n=== function f()\n eff \n',
  'once only':
    'VAR n = 0\n-> k\n=== k ===\n~ n++\nRound {n}.\n* a\n  -> k\n* b\n  -> k\n+ c\n  -> k\n* -> END2\n'.replace(
      '* -> END2\n',
      '+ {n > 3} d\n  -> END\n',
    ),
  'gathers and nested choices':
    '* a\n  ** aa\n  ** ab\n  -- mid {n()}\n* b\n  bb\n- end\n* [c] cc\n- -> END\n=== function n()\n~ return 1\n',
  'choices in a condition':
    'VAR x = true\n{ x:\n  * a\n    A\n    -> k\n  * b\n    B\n    -> k\n}\n* c\n- end\n-> k\n=== k ===\nk\n-> END\n',
  'choices after lines of a function':
    '{f()}\n* {f()} a\n- -> END\n=== function f()\nText.\n~ return true\n',
  'temporary variables across choices':
    '-> k\n=== k ===\n~ temp t = 1\nA {t}\n* a {t}[] b {t}\n  ~ t = t + 1\n* [c]\n- {t}\n* x {t}\n- -> END\n',
  'stitches and knots':
    '-> k\n=== k\n= a\nA\n-> b\n= b\nB {k} {k.a} {b}\n-> k.c\n= c\n-> other\n=== other\nO\n-> DONE\n',
  'parameters of knots':
    '-> k(2, "x")\n=== k(n, s)\n{n} {s}\n* go {n}\n  {n} {s}\n  -> l(n + 1)\n=== l(m)\n{m}\n-> END\n',
  'a place as an argument': '-> k(-> l)\n=== k(-> where)\nGo.\n* a\n-> where\n=== l\nL\n-> END\n',
  'done in the middle': 'A\n-> DONE\nB\n',
  'a newline at the end of a condition':
    'VAR x = 1\nA{x: b}\nC\n{x:D}{x:E}\n{x: F} {x: G}\n-> END\n',
  'look-ahead over variables':
    'VAR trust = 1\nOne.\n~ trust = 2\nTwo.\n{ trust == 2:\n  ~ trust = 3\n}\n<>Three.\n~ trust = 4\nFour.\n-> END\n',
  'quotes, apostrophes and other letters': "He said: “Don't.” — œ 😀 \\{x\\} \\| a\n-> END\n",
  comments: 'A // no\n/* not\nthis */ B\nTODO: nothing\n-> END\n'.replace('TODO: nothing\n', ''),
  'empty texts': 'VAR s = ""\n{s}\nA{s}B\n{s} C {s}\n{"" + s}# t{s}\n-> END\n',
  'blanks that are printed': 'VAR s = "  "\n{s}A{s}{s}B{s}\nC {s} # t {s} u\n{" "}\n-> END\n',
  'newlines from a function at the end': 'A {f()}\nB\n-> END\n=== function f()\nx\n\n\n',
};
