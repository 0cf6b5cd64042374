// How a team does: the five answers, and one scenario.

import { makeCsv } from '../../core/csv.ts';
import { makeWay } from '../../core/play/way.ts';
import { AnswersScreen } from '../../ui/manager/answers.tsx';
import { ScenarioScreen } from '../../ui/manager/scenario.tsx';
import type { AnswerDoors, Ways } from '../../ui/manager/ways.ts';
import { useWords } from '../../ui/parts/words.tsx';
import type { TeamAnswers } from '../../wire/answers.ts';
import type { ScenarioPage as ScenarioAnswer } from '../../wire/scenario-page.ts';
import { CHARTS } from './later-charts.tsx';
import type { TeamPageProps } from './page-props.ts';
import { makeTeamRoute, SAMPLE } from './route.ts';
import { sampleAnswers } from './sample-answers.ts';
import { scenarioTitle } from './scenario-title.ts';

export function AnswersPage(
  props: TeamPageProps & { readonly team: string; readonly answers: TeamAnswers },
) {
  const { team, answers } = props;
  const files = (name: string) => `./api/teams/${team}/${name}.csv`;
  return (
    <AnswersScreen
      answers={answers}
      ways={waysOf(props)}
      doors={answerDoors(props, answers.today)}
      charts={CHARTS}
      leaveSample={null}
      files={{ results: files('results'), choices: files('choices') }}
    />
  );
}

/** Nothing about people who do not exist leads anywhere. */
const NOWHERE = { person: () => undefined, coach: () => undefined, scenario: () => undefined };

export function SamplePage(props: TeamPageProps) {
  const { managerAnswers } = useWords('managerAnswers');
  const home = makeTeamRoute({ screen: 'home' });
  const answers = sampleAnswers(managerAnswers.sample);
  return (
    <AnswersScreen
      answers={answers}
      ways={{ ...waysOf({ ...props, team: SAMPLE }), ...NOWHERE, people: home, assignments: home }}
      doors={{ ...answerDoors(props, answers.today), talked: null }}
      charts={CHARTS}
      leaveSample={home}
      files={null}
    />
  );
}

export function ScenarioPage(
  props: TeamPageProps & { readonly team: string; readonly found: ScenarioAnswer },
) {
  return (
    <ScenarioScreen
      found={props.found}
      // All its moments are here.
      ways={{ ...waysOf(props), scenario: () => undefined }}
      doors={answerDoors(props, '')}
      charts={CHARTS}
    />
  );
}

export const waysOf = ({
  model,
  team,
}: Pick<TeamPageProps, 'model'> & { readonly team: string }): Ways => ({
  title: (scenario) => scenarioTitle(model, scenario),
  scenario: (scenario) => makeTeamRoute({ screen: 'scenario', team, scenario }),
  person: (person) => makeTeamRoute({ screen: 'person', team, person }),
  coach: (person, attempt) => makeTeamRoute({ screen: 'coach', team, person, attempt }),
  assignments: makeTeamRoute({ screen: 'assignments', team }),
  people: makeTeamRoute({ screen: 'people', team }),
  play: ({ scenario, way }) => `#/moment/${scenario}?way=${makeWay(way)}`,
  room: ({ scenario, decision }) => `#/room/${scenario}?stop=${decision}`,
});

/** `today`: in the organisation's time zone. */
export const answerDoors = (
  { dispatch }: Pick<TeamPageProps, 'dispatch'>,
  today: string,
): AnswerDoors => ({
  csv: (name, rows) => dispatch({ type: 'file_asked', name: `${name}.csv`, text: makeCsv(rows) }),
  copy: (text) => dispatch({ type: 'copy_asked', text }),
  talked: (person, hasTalked) =>
    dispatch({
      type: 'ordered',
      order: { name: 'talked', ids: [person], body: { on: hasTalked ? today : null } },
    }),
});
