// The single figures of a story, each with its limit.

import { rulesFor } from '../../core/explore/form-rules.ts';
import { LEAST_DIFFERING } from '../../core/explore/proof/correlation.ts';
import { MOST_WITHOUT_ECHO } from '../../core/explore/proof/echo.ts';
import { MOST_LONGEST_BEST, MOST_SPREAD } from '../../core/explore/proof/lengths.ts';
import {
  BEAT,
  LINE_WORDS,
  MINUTES_OFF,
  MOST_GRADE,
  SECONDS_TO_FIRST_CHOICE,
} from '../../core/explore/proof/reading.ts';
import { MOST_RANDOM_PASSES, RANDOM_PLAYS } from '../../core/explore/proof/tricks.ts';
import { MOST_SHIPPED_STATES } from '../../core/explore/structure-rules.ts';
import { choicesOf, type Proven } from './prove-story.ts';
import { counted, decimal, plural, share } from './say.ts';
import type { Table } from './table.ts';

type Fact = readonly [name: string, value: string, limit?: string];

const percent = (of: number) => `${Math.round(100 * of)} %`;

/** What a figure is, and what it must keep to where there is a limit. */
export const factsTable = (proven: Proven): Table => ({
  title: 'figures',
  head: ['is', 'must be'],
  words: [1, 2],
  rows: [...sizeFacts(proven), ...trickFacts(proven), ...readingFacts(proven)].map(
    ([name, value, limit = '']) => [name, value, limit],
  ),
});

function sizeFacts({ sheet, exploration, edition }: Proven): readonly Fact[] {
  const { paths, states, decisions } = sheet;
  const { rounds = 0 } = edition.header;
  const deals = exploration.openings.length;
  return [
    ['form', rulesFor(edition.header).name],
    ...(deals > 1
      ? ([
          ['rounds a run', counted(rounds)],
          ['rounds in stock', counted(decisions), `at least ${counted(2 * rounds)}`],
          ['deals', `${deals}, in pairs that share no round`],
        ] as const)
      : []),
    ['paths', counted(paths.count)],
    ['states', counted(states), `at most ${counted(MOST_SHIPPED_STATES)}`],
    ['decisions', `${decisions}, of them ${paths.longest} on the longest path`],
    ['choices', counted(choicesOf(exploration).length)],
    ['early exits', sheet.earlyExits.join(', ') || 'none'],
  ];
}

function trickFacts({ sheet }: Proven): readonly Fact[] {
  const { decisions, bestDiffers, longestIsBest, randomPasses, passAndLost } = sheet;
  const spread = Math.max(0, ...Object.values(sheet.lengthSpread));
  const lost = {
    none: 'no attempt',
    found: 'some attempt',
    undecided: 'could not be decided',
  } as const;
  return [
    ['passes and ends lost', lost[passAndLost.kind], 'no attempt'],
    [
      'best choice differs for two skills',
      share(bestDiffers.length, decisions),
      `at least ${percent(LEAST_DIFFERING)}`,
    ],
    [
      'best choice is the longest',
      share(longestIsBest.length, decisions),
      `at most ${percent(MOST_LONGEST_BEST)}`,
    ],
    ['longest choice to shortest', decimal(spread, 2), `at most ${decimal(MOST_SPREAD, 2)}`],
    ['players who follow marks and pass', String(sheet.markPlayers.length), 'none'],
    [
      'choices without an echo',
      sheet.echoes
        .filter(({ sameAs }) => sameAs.length > 0)
        .map(({ choice }) => choice)
        .join(', ') || 'none',
      `at most ${percent(MOST_WITHOUT_ECHO)}, none at stakes 2`,
    ],
    [
      'random plays that pass',
      `${randomPasses} of ${counted(RANDOM_PLAYS)}`,
      `at most ${MOST_RANDOM_PASSES * RANDOM_PLAYS}`,
    ],
  ];
}

function readingFacts({ sheet, edition }: Proven): readonly Fact[] {
  const { grade, minutes, secondsToFirstChoice, longestLine, longestBeat } = sheet.reading;
  const promised = edition.header.minutes;
  const off = promised * MINUTES_OFF;
  return [
    ['reading grade', decimal(grade), `at most ${MOST_GRADE}`],
    ['minutes', decimal(minutes), `${decimal(promised - off)} to ${decimal(promised + off)}`],
    [
      'seconds to the first choice',
      decimal(secondsToFirstChoice),
      `at most ${SECONDS_TO_FIRST_CHOICE}`,
    ],
    ['longest line', plural(longestLine, 'word', 'words'), `at most ${LINE_WORDS}`],
    [
      'longest beat',
      `${plural(longestBeat.lines, 'line', 'lines')}, ${plural(longestBeat.words, 'word', 'words')}`,
      `at most ${BEAT.lines}, ${BEAT.words}`,
    ],
  ];
}
