import { nextOf, type Turn } from '../core/play/playthrough.ts';
import { costliestPick } from '../core/score/costliest.ts';
import { inTenths } from '../core/score/receipt.ts';
import { SKILLS } from '../core/vocabulary.ts';
import { ResultScreen } from '../ui/result/result-screen.tsx';
import type { Moment, ResultView } from '../ui/result/view.ts';
import { customerOf } from './debrief/customer-of.ts';
import { isEvidence } from './evidence.ts';
import type { Model, Result } from './model.ts';
import type { PageProps } from './page.ts';
import { Portrait } from './pictures.tsx';
import { endingsSeen } from './progress.ts';

export function page({ model, screen, dispatch, hosts }: PageProps<'result'>) {
  const { result } = screen;
  const { attempt } = result;
  const view = resultView(model, result);
  if (!view) return <main />;
  return (
    <ResultScreen
      view={view}
      portrait={<Portrait scenario={attempt.scenario} ending={view.ending.kind} />}
      doors={{
        tryMoment: (at) =>
          dispatch({
            type: 'asked_for',
            route: { screen: 'other', attempt: attempt.id, way: wayTo(attempt, at) },
          }),
        playAgain: () => dispatch({ type: 'restarted', fresh: hosts.fresh(), mode: attempt.mode }),
        leave: () => dispatch({ type: 'asked_for', route: { screen: 'title' } }),
      }}
    />
  );
}

/** The picks before that moment. */
const wayTo = ({ picks }: Result['attempt'], at: number) =>
  picks.slice(0, at).map(({ choice }) => choice);

/** Null for an attempt that has not ended: its result is not there yet. */
export function resultView(model: Model, result: Result): ResultView | null {
  const { attempt, engine, playthrough, score } = result;
  const next = nextOf(playthrough);
  if (next.kind !== 'ending') return null;
  const { edition } = engine;
  return {
    title: edition.header.title,
    mode: attempt.mode,
    isPractice: !isEvidence(model.attempts, attempt) || score.withHelp,
    ending: next.ending,
    customer: customerOf(result)?.name ?? '',
    skills: SKILLS.map((skill) => {
      const { number, band, bar, met, rows } = score.skills[skill];
      const tenths = inTenths(rows);
      const printed = rows.map((row, index) => ({ row, shown: tenths[index] ?? null }));
      return { skill, number, band, bar, met, rows: printed };
    }),
    redLines: score.redLines,
    faults: score.faults,
    mean: score.mean,
    withHelp: score.withHelp,
    passed: score.passed,
    moments: Object.fromEntries(
      playthrough.turns.map((turn, index) => [turn.choice.id, moment(turn, index)]),
    ),
    costliest: costliestPick(edition.key, playthrough.turns),
    endings: {
      seen: Math.max(1, endingsSeen(model, attempt.scenario)),
      total: Object.keys(edition.endings).length,
    },
  };
}

function moment({ decision, pick, choice, beat }: Turn, turn: number): Moment {
  const first = decision.choices.find((one) => one.id === pick.first)?.text ?? null;
  const own = beat.lines.find((line) => line.speaker === 'you')?.text;
  return { turn, said: own ?? choice.text, why: beat.why, hears: beat.hears, first };
}
