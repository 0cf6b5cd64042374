import { describe, expect, it } from 'vitest';
import type { Exploration } from '../../src/core/explore/exploration.ts';
import { pathsOf } from '../../src/core/explore/paths.ts';
import { explored, inkDecision, inkEnding } from './ink.ts';
import { longStory } from './long-story.ts';

function whole(source: string): Exploration {
  const result = explored(source);
  if (!result.ok) throw new Error(result.violations.map((one) => one.message).join('\n'));
  return result.exploration;
}

const violations = (source: string) => explored(source).violations;

const three = (name: string, leads: readonly [string, string, string]) =>
  leads.map((lead, index) => ({
    id: `${name}_${'abc'[index]}`,
    points: [index * 2, index * 2, index * 2] as const,
    leads: lead,
  }));

const same = (name: string, lead: string) => inkDecision(name, three(name, [lead, lead, lead]));

const ENDS = `${inkEnding('kept', 'kept')}${inkEnding('lost', 'lost')}`;

const tiny = `-> first
${inkDecision('first', three('first', ['-> lost', '-> second', '-> second']))}
${inkDecision('second', three('second', ['-> lost', '-> kept', '-> kept']))}${ENDS}`;

describe('a walk through every state', () => {
  const exploration = whole(tiny);

  it('finds the decisions, the endings and where every pick leads', () => {
    expect(Object.keys(exploration.decisions)).toEqual(['first', 'second']);
    expect(Object.keys(exploration.endings).sort()).toEqual(['kept', 'lost']);
    expect(exploration.leadsTo).toEqual({
      first_a: ['lost'],
      first_b: ['second'],
      first_c: ['second'],
      second_a: ['lost'],
      second_b: ['kept'],
      second_c: ['kept'],
    });
  });

  it('merges states of which the rest of the story reads nothing', () => {
    expect(exploration.states.map((state) => state.decision)).toEqual(['first', 'second']);
  });

  it('counts paths and finds a shortest one to every ending', () => {
    expect(pathsOf(exploration)).toEqual({
      count: 7n,
      perEnding: { lost: 3n, kept: 4n },
      shortest: { lost: ['first_a'], kept: ['first_b', 'second_b'] },
      longest: 2,
    });
  });

  it('knows which knots are entered', () => {
    const { entered } = whole(`${tiny}\n=== never ===\nNothing.\n-> END`);
    expect(['first', 'second', 'kept', 'lost'].every((knot) => entered.has(knot))).toBe(true);
    expect(entered.has('never')).toBe(false);
  });
});

describe('variables and visit counts', () => {
  const remembering = (use: string) => `VAR told = false
VAR idle = 0
-> first
${inkDecision('first', three('first', ['~ told = true\n  ~ idle = 7\n  -> second', '-> second', '-> second']))}
${same('second', '-> third')}
=== third ===
Mr Osei: Well? ${use}
* [“x” #id: x #empathy: 4] You: x.
  -> kept
* [“y” #id: y #empathy: 0] You: y.
  -> lost
${ENDS}`;
  const statesOf = (source: string) => whole(source).states.map((state) => state.decision);

  it('keep states apart as long as the story may still read them', () => {
    expect(statesOf(remembering('{told: You told me.}'))).toEqual([
      'first',
      'second',
      'second',
      'third',
    ]);
  });

  it('do not, when nothing reads them or they are set again before they are read', () => {
    expect(statesOf(remembering(''))).toEqual(['first', 'second', 'third']);
    expect(statesOf(remembering('\n~ told = false\n{told: You told me.}'))).toEqual([
      'first',
      'second',
      'third',
    ]);
  });

  it('matter where they are counts that are read, and no others', () => {
    const counting = (use: string) => `-> first
${inkDecision('first', three('first', ['-> detour', '-> second', '-> second']))}
=== detour ===
A long way round.
-> second
${same('second', '-> third')}
=== third ===
${use}
* [“x” #id: x #empathy: 4] You: x.
  -> kept
* [“y” #id: y #empathy: 0] You: y.
  -> lost
${ENDS}`;
    expect(statesOf(counting('{detour: Late.|On time.}'))).toHaveLength(4);
    expect(statesOf(counting('On time.'))).toHaveLength(3);
  });
});

describe('faults of a story that only the walk can see', () => {
  it('a circle of decisions, with the knots on it', () => {
    const source = `-> first
${same('first', '-> second')}
${inkDecision('second', three('second', ['-> third', '-> kept', '-> kept']))}
${inkDecision('third', three('third', ['-> first', '-> kept', '-> kept']))}${ENDS}`;
    expect(explored(source).ok).toBe(false);
    expect(violations(source)).toMatchObject([
      {
        rule: 'cycle',
        message: expect.stringContaining('“first” → “second” → “third” → “first”'),
        at: [
          { kind: 'knot', id: 'first' },
          { kind: 'choice', id: 'third_a' },
        ],
      },
    ]);
  });

  it('a decision that leads back to itself', () => {
    const source = `-> first
${inkDecision('first', three('first', ['-> first', '-> kept', '-> kept']))}${ENDS}`;
    expect(violations(source)).toMatchObject([
      { rule: 'cycle', message: '“first_a” leads back to “first”: no decision may be met twice.' },
    ]);
  });

  it('running out of content, with the pick after which it happens', () => {
    const source = `-> first
${inkDecision('first', three('first', ['-> stub', '-> kept', '-> kept']))}
=== stub ===
And then.
-> DONE
${ENDS}`;
    expect(violations(source)).toMatchObject([
      {
        rule: 'stops',
        at: [
          { kind: 'choice', id: 'first_a' },
          { kind: 'knot', id: 'first' },
        ],
      },
    ]);
  });

  it('offers whose best or worst depends on the way there', () => {
    const source = `VAR warm = false
-> first
${inkDecision('first', three('first', ['-> second', '~ warm = true\n  -> second', '-> second']))}
=== second ===
Mr Osei: Well?
* [“no” #id: no #empathy: 0] You: no.
  -> lost
* [“some” #id: some #empathy: 2] You: some.
  -> lost
* {warm} [“much” #id: much #empathy: 4] You: much.
  -> kept
${ENDS}`;
    expect(violations(source)).toMatchObject([
      {
        rule: 'offer_varies',
        message: expect.stringContaining('best empathy on offer is 2 on one way there and 4'),
        at: [{ kind: 'knot', id: 'second' }],
      },
    ]);
    const result = explored(source);
    const order = result.ok && result.exploration.decisions.second?.choices.map(({ id }) => id);
    expect(order).toEqual(['no', 'some', 'much']);
  });

  it('a choice id that is used twice', () => {
    const source = `-> first
${same('first', '-> second')}
${inkDecision('second', three('first', ['-> kept', '-> kept', '-> lost']))}${ENDS}`;
    expect(violations(source).map((one) => one.rule)).toContain('choice_reused');
  });

  it('a variable that grows, by its name', () => {
    const result = explored(longStory(14, false), 60);
    expect(result.ok).toBe(false);
    expect(result.violations).toMatchObject([
      { rule: 'too_many_states', message: expect.stringContaining('what grows most is trust') },
    ]);
  });
});

describe('a story that would never ask for a pick', () => {
  it('is stopped, and named with its knot', () => {
    const source = `-> first
${inkDecision('first', three('first', ['-> round', '-> kept', '-> kept']))}
=== round ===
And again.
-> about
=== about ===
And again.
-> round
${ENDS}`;
    expect(violations(source)).toMatchObject([
      {
        rule: 'stops',
        message: expect.stringMatching(/in “(?:about|round)”.*come round to itself/),
      },
    ]);
  });

  it('may also be a function that calls itself', () => {
    const source = `-> first
${inkDecision('first', three('first', ['~ deeper(1)\n  -> kept', '-> kept', '-> kept']))}
=== function deeper(by)
~ deeper(by + 1)
${ENDS}`;
    expect(violations(source)).toMatchObject([
      { rule: 'stops', message: expect.stringContaining('1000 calls in “deeper”') },
    ]);
  });

  it('is not one with conditions and sequences', () => {
    const source = `-> first
${inkDecision('first', three('first', ['-> talk', '-> talk', '-> kept']))}
=== talk ===
{stopping:
- Once.
- Twice.
}
{first > 1: More.|Less.} {&This|That}
{
- first == 1: -> kept
- else: -> lost
}
${ENDS}`;
    expect(violations(source)).toEqual([]);
  });
});
