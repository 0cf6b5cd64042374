// What the cards of the debrief must say, worked out from nothing but the answer of
// `npm run replay -- <scenario> <picks> --json` and the read that was made: for each card the phrases
// that hold its numbers, in the order in which they are read.

import { gapWords, lineWords } from '../../src/app/learner/debrief/receipts.ts';
import { BANDS, SKILLS, type Skill } from '../../src/core/vocabulary.ts';
import type { ReplayJson } from '../../src/tools/replay-json.ts';
import { curveWords, trustWords } from '../../src/ui/debrief/trust-words.ts';
import { skills as skillWords } from '../../src/words/en/skills.ts';
import { ENGLISH } from '../words/all-words.ts';
import type { Read } from './debrief.ts';
import { type Dot, dotSaid, dotsOf, receiptOf, wholeReceipt } from './receipt-said.ts';

export type Said = readonly string[];

const { side: SIDE } = ENGLISH.debrief;

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
    curveWords({ start: json.trustAtStart, lines }, SIDE.curve),
    ...acts.flatMap(({ you, turns }) => [
      `You were ${you}`,
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
      // A receipt stands right after its dot.
      ...dotsOf(json, skill).flatMap((dot, place) => [
        ...dotSaid(json, skill).slice(place, place + 1),
        ...(open.skill === skill && open.at === dot.at ? receiptOf(json, open) : []),
      ]),
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
          `Roughly ${Math.max(0, number - bar)} to ${Math.min(100, number + bar)}`,
        ];
  return [...said, ...ceilingSaid(json, skill), gapWords({ guessed, result, gap }, ENGLISH)];
}

/** Whoever has lost nothing hears how much there was to be had. */
export function ceilingSaid({ turningPoints, scores, bands }: ReplayJson, skill: Skill): Said {
  const isBelow = scores[skill] !== null && bands[skill] !== 'strong';
  return turningPoints.length === 0 && isBelow
    ? [`The strongest lines of this story give ${scores[skill]} in ${skill}.`]
    : [];
}

export const evidenceSaid = ({ met }: ReplayJson): string =>
  `Decisions that tell something: ${SKILLS.map((skill) => `${met[skill]} for ${skill}`).join(', ')}.`;

function linesSaid({ lines, candidates, bestLine, turningPoints }: ReplayJson, read: Read): Said {
  type Line = (typeof lines)[number];
  const standing = (place: number, isBefore: (one: Line, own: Line) => boolean) => {
    const own = lines[candidates[place - 1] ?? -1];
    const before = lines.filter((one) => own && isBefore(one, own));
    return { tapped: own?.choice ?? '', rank: 1 + before.length, of: lines.length };
  };
  const share = ({ share: earned, isRed }: Line) => (isRed ? -1 : earned);
  const isBetter = (one: Line, own: Line) =>
    share(one) > share(own) || (share(one) === share(own) && one.stakes > own.stakes);
  const isWorse = (one: Line, own: Line) =>
    one.isUnrepairedRed === own.isUnrepairedRed ? one.loss > own.loss : one.isUnrepairedRed;
  const costliest = lines[turningPoints[0]?.at ?? -1]?.choice ?? null;
  return [
    lineWords({ ...standing(read.best, isBetter), found: bestLine }, ENGLISH.evidence.best),
    lineWords(
      { ...standing(read.costliest, isWorse), found: costliest },
      ENGLISH.evidence.costliest,
    ),
  ];
}

/** `at`: 0-based number of the moment. */
export function momentSaid({ turningPoints, lines }: ReplayJson, at: number): Said {
  const many = turningPoints.length;
  const skill = turningPoints[at]?.skill ?? '';
  const others = turningPoints.filter((_, index) => index !== at);
  return [
    `Moment ${at + 1} of ${many}`,
    `It cost most in ${skill.toLowerCase()}.`,
    ...(others.length > 1 ? [`${others.length} more moments`] : []),
    ...others.map((one) => `Line ${one.at + 1} of ${lines.length}`),
  ];
}
