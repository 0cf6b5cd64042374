// The single figures of a story, each with its limit.

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

export type Fact = {
  readonly name: string;
  readonly value: string;
  /** What it must keep to; empty where there is no limit. */
  readonly limit: string;
};

const fact = (name: string, value: string, limit = ''): Fact => ({ name, value, limit });
const percent = (of: number) => `${Math.round(100 * of)} %`;

export function factsOf(proven: Proven): readonly Fact[] {
  return [...sizeFacts(proven), ...trickFacts(proven), ...readingFacts(proven)];
}

function sizeFacts({ sheet, exploration }: Proven): readonly Fact[] {
  const { paths, states, decisions } = sheet;
  return [
    fact('paths', counted(paths.count)),
    fact('states', counted(states), `at most ${counted(MOST_SHIPPED_STATES)}`),
    fact('decisions', `${decisions}, of them ${paths.longest} on the longest path`),
    fact('choices', counted(choicesOf(exploration).length)),
    fact('early exits', sheet.earlyExits.join(', ') || 'none'),
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
    fact('passes and ends lost', lost[passAndLost.kind], 'no attempt'),
    fact(
      'best choice differs for two skills',
      share(bestDiffers.length, decisions),
      `at least ${percent(LEAST_DIFFERING)}`,
    ),
    fact(
      'best choice is the longest',
      share(longestIsBest.length, decisions),
      `at most ${percent(MOST_LONGEST_BEST)}`,
    ),
    fact('longest choice to shortest', decimal(spread, 2), `at most ${decimal(MOST_SPREAD, 2)}`),
    fact('players who follow marks and pass', String(sheet.markPlayers.length), 'none'),
    fact(
      'choices without an echo',
      sheet.echoes
        .filter(({ sameAs }) => sameAs.length > 0)
        .map(({ choice }) => choice)
        .join(', ') || 'none',
      `at most ${percent(MOST_WITHOUT_ECHO)}, none at stakes 2`,
    ),
    fact(
      'random plays that pass',
      `${randomPasses} of ${counted(RANDOM_PLAYS)}`,
      `at most ${MOST_RANDOM_PASSES * RANDOM_PLAYS}`,
    ),
  ];
}

function readingFacts({ sheet, edition }: Proven): readonly Fact[] {
  const { grade, minutes, secondsToFirstChoice, longestLine, longestBeat } = sheet.reading;
  const promised = edition.header.minutes;
  const off = promised * MINUTES_OFF;
  return [
    fact('reading grade', decimal(grade), `at most ${MOST_GRADE}`),
    fact('minutes', decimal(minutes), `${decimal(promised - off)} to ${decimal(promised + off)}`),
    fact(
      'seconds to the first choice',
      decimal(secondsToFirstChoice),
      `at most ${SECONDS_TO_FIRST_CHOICE}`,
    ),
    fact('longest line', plural(longestLine, 'word', 'words'), `at most ${LINE_WORDS}`),
    fact(
      'longest beat',
      `${plural(longestBeat.lines, 'line', 'lines')}, ${plural(longestBeat.words, 'word', 'words')}`,
      `at most ${BEAT.lines}, ${BEAT.words}`,
    ),
  ];
}
