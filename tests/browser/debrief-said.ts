// What the cards of the debrief must say, worked out from nothing but the answer of
// `npm run replay -- <scenario> <picks> --json` and the read that was made: for each card the phrases
// that hold its numbers, in the order in which they are read.

import { gapWords, lineWords } from '../../src/app/learner/debrief/calibration-words.ts';
import { BANDS, SKILLS, type Skill } from '../../src/core/vocabulary.ts';
import type { ReplayJson } from '../../src/tools/replay-json.ts';
import { curveWords, trustWords } from '../../src/ui/debrief/trust-words.ts';
import { skills as skillWords } from '../../src/words/en/skills.ts';
import { ENGLISH } from '../words/all-words.ts';
import type { Read } from './debrief.ts';
import { type Dot, dotSaid, receiptOf, wholeReceipt } from './receipt-said.ts';

export type Said = readonly string[];

const { side: SIDE } = ENGLISH.debrief;

export const readSaid = ({ lines }: ReplayJson): Said =>
  lines.flatMap((_, at) => {
    const mark = `line ${at + 1} of ${lines.length}`;
    return [`My best : ${mark}`, `My costliest : ${mark}`];
  });

export function sideSaid(json: ReplayJson, at: number): Said {
  const acts = actsIn(json);
  const lines = json.trust.map((trust, index) => ({
    trust,
    change: trust - (json.trust[index - 1] ?? json.trustAtStart),
  }));
  return [
    `100 50 0 ${acts.map((_, index) => index + 1).join(' ')}`,
    `Line ${at + 1} of ${lines.length}.`,
    ...lines.slice(at, at + 1).map((line) => trustWords(line, SIDE.trust)),
    curveWords({ start: json.trustAtStart, lines: lines as never }, SIDE.curve),
    ...acts.flatMap(({ you, turns }, index) => [
      `You were ${you} ${index + 1}`,
      ...turns.flatMap((turn) => lines[turn] ?? []).map((line) => trustWords(line, SIDE.trust)),
    ]),
  ];
}

/** The acts in which something was said, each with the 0-based numbers of its turns. */
function actsIn({ transcript }: ReplayJson) {
  const acts: { readonly you: string; readonly turns: number[] }[] = [];
  let turn = 0;
  for (const [index, entry] of transcript.entries()) {
    if (entry.kind === 'act') {
      // An act that opens with the own line has the pick that the line is of.
      const isOwn = transcript[index - 1]?.kind === 'pick';
      const own = isOwn ? (acts.at(-1)?.turns.pop() ?? []) : [];
      acts.push({ you: entry.you, turns: [own].flat() });
    } else if (entry.kind === 'pick') {
      acts.at(-1)?.turns.push(turn);
      turn += 1;
    }
  }
  return acts.filter(({ turns }) => turns.length > 0);
}

/** `open`: the dot whose receipt lies open. */
export function profileSaid(json: ReplayJson, read: Read, open: Dot): Said {
  return [
    ...SKILLS.flatMap((skill) => [
      ...scoreSaid(json, read, skill),
      ...dotSaid(json, skill),
      ...(open.skill === skill ? receiptOf(json, open) : []),
      ...wholeReceipt(json, skill),
    ]),
    ...linesSaid(json, read),
    evidenceSaid(json),
  ];
}

export function scoreSaid(json: ReplayJson, { bands }: Read, skill: Skill): Said {
  const [number, result, bar] = [json.scores[skill], json.bands[skill], json.bars[skill] ?? 0];
  const guessed = bands[skill];
  const gap = result && BANDS.indexOf(guessed) - BANDS.indexOf(result);
  const said =
    number === null || result === null
      ? [`Only ${json.met[skill]} of the decisions`, 'needs 3.']
      : [
          `${skillWords.bands[result]} ${number} of 100`,
          `Roughly ${Math.max(0, number - bar)} to ${Math.min(100, number + bar)}:`,
        ];
  return [...said, gapWords({ guessed, result, gap }, ENGLISH)];
}

export const evidenceSaid = ({ met }: ReplayJson): string =>
  `Decisions that tell something: ${SKILLS.map((skill) => `${met[skill]} for ${skill}`).join(', ')}.`;

function linesSaid({ lines, bestLine, turningPoints }: ReplayJson, read: Read): Said {
  const standing = (of: 'worth' | 'loss', number: number) => {
    const own = lines[number - 1];
    const before = lines.filter((one) => own && one[of] > own[of]);
    return { tapped: own?.choice ?? '', rank: 1 + before.length, of: lines.length };
  };
  const costliest = lines[turningPoints[0]?.at ?? -1]?.choice ?? null;
  return [
    lineWords({ ...standing('worth', read.best), found: bestLine }, ENGLISH.evidence.best),
    lineWords(
      { ...standing('loss', read.costliest), found: costliest },
      ENGLISH.evidence.costliest,
    ),
  ];
}

/** `at`: 0-based number of the moment. */
export function momentSaid({ turningPoints }: ReplayJson, at: number): Said {
  const many = turningPoints.length;
  const walk = turningPoints.map((_, index) => `Moment ${index + 1}`);
  const skill = turningPoints[at]?.skill ?? '';
  return [
    `Moment ${at + 1} of ${many}`,
    ...(many > 1 ? walk : []),
    `It cost most in ${skill.toLowerCase()}.`,
  ];
}
