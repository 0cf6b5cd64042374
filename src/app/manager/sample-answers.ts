// Answers about eight people who do not exist, in the shape that the server's have, so that a new page can
// be seen before there is anything to see. Nothing of it is sent or kept.

import { bySkill } from '../../core/by-skill.ts';
import { BANDS, type Band } from '../../core/vocabulary.ts';
import type { TeamAnswers } from '../../wire/answers.ts';

const SCENARIO = 'windshield';
const TODAY = '2026-03-20';
const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const IDS = [1, 2, 3, 4, 5, 6, 7, 8].map(idOf);
const ASSIGNMENT = idOf(100);
const FIRST = [38, 44, 52, 55, 61, 70];
const GAINS = { empathy: [14, 22, 9, 17, 12, 6], ownership: [2, -6, 8, -3, 5, -1], recovery: [] };

export type SampleWords = {
  readonly team: string;
  /** Eight names. */
  readonly people: readonly string[];
  readonly moment: string;
  readonly lines: readonly string[];
};

export function sampleAnswers({ team, people, moment, lines }: SampleWords): TeamAnswers {
  const decision = { scenario: SCENARIO, decision: 'sample', title: moment };
  return {
    ...{ team: { id: idOf(99), name: team }, today: TODAY, unverified: 0 },
    people: IDS.map((id, at) => ({ id, name: people[at] ?? '' })),
    done: done(),
    weak: {
      people: IDS.slice(0, 6).map((_, at) => ({
        person: at,
        skills: bySkill((skill) => ({
          band: bandAt(at, skill === 'recovery' ? 1 : 0),
          decisions: 9 + at,
          readiness: 'not_ready' as const,
        })),
      })),
      team: bySkill((skill) => ({
        people: 6,
        bands:
          skill === 'recovery'
            ? { not_yet: 1, developing: 1, ready: 2, strong: 2 }
            : { not_yet: 2, developing: 2, ready: 1, strong: 1 },
        where: skill === 'ownership' ? decision : null,
      })),
    },
    moments: [
      {
        ...{ ...decision, keying: '', people: 6, lost: 0.46, popular: 'a', way: [] },
        split: lines.map((text, at) => ({
          ...{ choice: 'abcd'[at] ?? '', text, count: [3, 1, 1, 1][at] ?? 0 },
          ...{ slip: at === 0 ? 'blamed' : at === 1 ? 'brushed_off' : null },
          share: [0, 0.25, 0.75, 1][at] ?? 0,
        })),
      },
    ],
    practice: bySkill((skill) => practice(GAINS[skill])),
    needs: [
      {
        person: 0,
        reasons: [{ kind: 'red_line', assignment: ASSIGNMENT, attempt: 'sample', red: 'blame' }],
        talkedOn: null,
      },
      {
        person: 6,
        reasons: [{ kind: 'overdue', assignment: ASSIGNMENT, days: 3 }],
        talkedOn: null,
      },
      {
        person: 1,
        reasons: [{ kind: 'stuck', assignment: ASSIGNMENT, tries: 3 }],
        talkedOn: '2026-03-18',
      },
    ],
  };
}

function done(): TeamAnswers['done'] {
  const cells = IDS.map((_, at) => ({
    ...{ person: at, assignment: ASSIGNMENT, overdue: at > 5 },
    standing:
      at < 6 ? ('finished' as const) : at === 6 ? ('started' as const) : ('assigned' as const),
    passed: at < 6 ? at > 3 : null,
    tries: at < 6 ? 2 : 7 - at,
  }));
  const assignment = {
    id: ASSIGNMENT,
    scenario: SCENARIO,
    mode: 'assess',
    dueOn: '2026-03-17',
    privacy: 'open',
    ...{ assigned: 8, started: 1, finished: 6, overdue: 2 },
  } as const;
  return { assignments: [assignment], cells };
}

const bandAt = (at: number, more: number): Band | null =>
  BANDS[Math.min(3, Math.floor(at / 2) + more)] ?? null;

function practice(gains: readonly number[]): TeamAnswers['practice']['empathy'] {
  if (gains.length === 0) return { people: 3, pairs: [], change: null, verdict: 'too_few' };
  const pairs = FIRST.map((first, at) => ({ first, latest: first + (gains[at] ?? 0) }));
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return {
    ...{ people: pairs.length, pairs, change: { mean, low: mean - 6, high: mean + 6 } },
    verdict: mean > 6 ? 'better' : 'no_clear_change',
  };
}
