// Scenarios for the people of a team.

import type { Card } from '../../core/story/extracts.ts';
import { Assignments } from '../../ui/manager/assignments.tsx';
import { useWords } from '../../ui/parts/words.tsx';
import type { TeamAssignment } from '../../wire/assignments.ts';
import type { TeamPage } from '../../wire/teams.ts';
import type { Order } from './calls.ts';
import type { TeamPageProps } from './page-props.ts';
import { makeTeamRoute } from './route.ts';
import { scenarioTitle } from './scenario-title.ts';

export function AssignmentsPage(
  props: TeamPageProps & {
    readonly team: TeamPage;
    readonly assignments: readonly TeamAssignment[];
  },
) {
  const { model, dispatch, team, assignments } = props;
  const words = useWords('managerAssignments', 'skills', 'format');
  const said = words.managerAssignments;
  const order = (given: Order) => dispatch({ type: 'ordered', order: given });
  return (
    <Assignments
      people={makeTeamRoute({ screen: 'people', team: team.id })}
      answers={makeTeamRoute({ screen: 'answers', team: team.id })}
      view={{
        isBusy: model.sending !== null,
        scenarios: model.cards
          .toSorted((a, b) => a.header.level - b.header.level)
          .map((card) => [card.header.id, card.header.title, aboutScenario(card, said.scenario)]),
        people: team.people.map(({ id, name }) => [id, name]),
      }}
      assignments={assignments.map((one) => ({
        id: one.id,
        title: scenarioTitle(model, one.scenario),
        terms: said.terms(
          words.skills.modes[one.mode],
          one.dueOn && words.format.shortDay(`${one.dueOn}T12:00`),
          one.people.length,
          said.level[one.privacy],
        ),
        note: one.note,
        isClosed: one.closedAt !== null,
        address: makeTeamRoute({ screen: 'scenario', team: team.id, scenario: one.scenario }),
      }))}
      doors={{
        assign: ({ scenarios, people, ...terms }) =>
          order({
            name: 'assign',
            ids: [team.id],
            body: { scenarios: [...scenarios], people: people && [...people], ...terms },
          }),
        setClosed: (id, closed) => order({ name: 'changeAssignment', ids: [id], body: { closed } }),
      }}
    />
  );
}

const aboutScenario = (
  { header }: Card,
  words: (level: number, minutes: number) => string,
): string => words(header.level, header.minutes);
