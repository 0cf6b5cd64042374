// Rules 9 and 10 of stories/README.md, each with a planted fault it must find and a story it must let pass.

import { describe, expect, it } from 'vitest';
import { echoesOf, echoFaults } from '../../src/core/explore/proof/echo.ts';
import {
  markFaults,
  markPlayersThatPass,
  SURFACE_MARKS,
  surfaceMarks,
} from '../../src/core/explore/proof/marks.ts';
import type { Choice, Decision } from '../../src/core/story/line.ts';
import { choices, decision } from '../score/by-hand.ts';
import { board, ending, explorationOf } from './by-hand.ts';
import { explored, inkDecision, inkEnding } from './ink.ts';

const mark = (name: string) => {
  const found = SURFACE_MARKS.find((one) => one.name === name);
  if (!found) throw new Error(`No mark “${name}”.`);
  return found;
};

/** The worst, a middling and the best choice, with these texts. */
const saying = (name: string, texts: readonly string[]): Decision =>
  decision(
    name,
    1,
    choices(name, [0, 2, 4]).map((one, at): Choice => ({ ...one, text: texts[at] ?? one.text })),
  );

const four = (texts: readonly string[]) => ['a', 'b', 'c', 'd'].map((name) => saying(name, texts));

describe('a mark', () => {
  it.each([
    ['ends in a question', '“You walked here. Right?”', '“Right? You walked here.”'],
    ['contains a question', '“Right? You walked here.”', '“You walked here.”'],
    ['contains an exclamation', '“All good! Sit down.”', '“All good. Sit down.”'],
    ['says sorry', '“I apologize for the wait.”', '“That was a long wait.”'],
    ['promises in words', '“You have my word.”', '“A word with you.”'],
    ['promises in words', "“Don't you worry.”", '“I worry.”'],
    ['names a time or a number', '“By 5, then.”', '“By then.”'],
    ['names a time or a number', '“In twenty minutes.”', '“In some minutes.”'],
    ['contains a name', '“This is Priya, the night agent.”', '“This is the night agent.”'],
    ['contains a name', '“No, Mr Rao.”', '“No. Nobody. I think I know.”'],
    ['begins with “I”', "“I'll come.”", '“In a minute.”'],
    ['begins with “you”', "“You'll see.”", '“Young man.”'],
  ])('%s: %s, and not %s', (name, marked, unmarked) => {
    expect(mark(name).of(marked)).toBe(1);
    expect(mark(name).of(unmarked)).toBe(0);
  });

  it('counts sentences, and not the point of an abbreviation', () => {
    expect(mark('has most sentences').of('“One. Two? Three!”')).toBe(3);
    expect(mark('has fewest sentences').of('“No … wait.”')).toBe(-2);
  });

  it('that is the best wherever it stands is named, once for each skill and the sum', () => {
    const told = four(['“It is full.”', '“We are full.”', '“Is it late for you?”']);
    const faults = markFaults(surfaceMarks(told), []).map((one) => one.message);
    expect(faults).toContain(
      'In 4 decisions a choice that ends in a question stands beside one of which that is not so. Taken blindly it is the best on empathy in 4.0 of them; at most half is fair.',
    );
    expect(faults.filter((one) => one.includes('ends in a question'))).toHaveLength(4);
  });

  it('in three decisions proves nothing', () => {
    const told = four(['“It is full.”', '“It was full.”', '“Is it late?”']).slice(1);
    expect(markFaults(surfaceMarks(told), [])).toEqual([]);
  });

  it('that several choices share is as good as one of them taken blindly', () => {
    const [question] = surfaceMarks(four(['“Is it full?”', '“It is full.”', '“Is it late?”']));
    expect(question).toMatchObject({ decisions: 4, best: { empathy: 2, sum: 2 } });
  });

  it('that all choices share tells nothing', () => {
    const [question] = surfaceMarks(four(['“Full?”', '“Late?”', '“Far?”']));
    expect(question).toMatchObject({ decisions: 0, best: { empathy: 0 } });
  });
});

describe('a player who follows marks', () => {
  it('and passes is named with what is followed', () => {
    const story = board({
      decisions: four(['“It is full.”', '“Is it full, or is it late?”', '“Is it late?”']),
    });
    const passing = markPlayersThatPass(story);
    expect(passing.map(({ player }) => player)).toContain(
      'takes what ends in a question, then what is shortest',
    );
    expect(markFaults(surfaceMarks(story.decisions), passing).map((one) => one.rule)).toContain(
      'mark_passes',
    );
  });

  it('passes nowhere where nothing tells choices apart', () => {
    const story = board({ decisions: four(['“It is full.”', '“It is late.”', '“It is here.”']) });
    expect(markPlayersThatPass(story)).toEqual([]);
  });
});

describe('an echo', () => {
  const two = [
    decision('a', 2, choices('a', [0, 2, 4])),
    decision('b', 1, choices('b', [0, 2, 4])),
  ];

  it('is missing where the story goes on the same after two choices', () => {
    const exploration = explorationOf({
      decisions: two,
      detours: { a0: 'lost' },
      endings: [ending('end', 'kept'), ending('lost', 'lost')],
    });
    const silent = echoesOf(exploration, 'later').filter(({ sameAs }) => sameAs.length > 0);
    expect(silent.map(({ choice, sameAs }) => [choice, sameAs])).toEqual([
      ['a2', ['a4']],
      ['a4', ['a2']],
      ['b0', ['b2', 'b4']],
      ['b2', ['b0', 'b4']],
      ['b4', ['b0', 'b2']],
    ]);
    expect(echoFaults(echoesOf(exploration, 'later'), two).map((one) => one.message)).toEqual([
      'After “a2” the story goes on as after “a4”. At a decision of stakes 2 every choice must show.',
      'After “a4” the story goes on as after “a2”. At a decision of stakes 2 every choice must show.',
      'After 3 of 3 choices nothing that is shown tells them from another choice of their decision; at most a quarter is fair: b0, b2, b4.',
    ]);
  });

  const hall = (after: string) => `VAR told = false
-> a
${inkDecision('a', [
  { id: 'a4', points: [4, 4, 4], leads: '~ told = true\n  -> b' },
  { id: 'a0', points: [0, 0, 0], leads: '-> b' },
])}
${inkDecision('b', [
  { id: 'b4', points: [4, 4, 4], leads: '-> after' },
  { id: 'b0', points: [0, 0, 0], leads: '-> after' },
])}
=== after ===
${after}
-> end
${inkEnding('end', 'kept')}`;
  const silentIn = (source: string) => {
    const walked = explored(source);
    if (!walked.ok) throw new Error(walked.violations.map((one) => one.message).join('\n'));
    const echoes = echoesOf(walked.exploration, 'later');
    return echoes.filter(({ sameAs }) => sameAs.length > 0).map(({ choice }) => choice);
  };

  it('is one sentence that differs, two decisions later', () => {
    expect(silentIn(hall('{told: He nods.|He waits.}'))).toEqual(['b4', 'b0']);
    expect(silentIn(hall('He waits.'))).toEqual(['a4', 'a0', 'b4', 'b0']);
  });

  it('is a sound that differs', () => {
    const sounds = `{ told:
  He waits. # sound: page
- else:
  He waits. # sound: keys
}`;
    expect(silentIn(hall(sounds))).toEqual(['b4', 'b0']);
  });
});
