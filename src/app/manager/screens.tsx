// Which page stands for a route; null while what it shows is on its way.

import type { VNode } from 'preact';
import { AnswersPage, SamplePage, ScenarioPage } from './answers-pages.tsx';
import { AssignmentsPage } from './assignments-page.tsx';
import { heldOf } from './needs.ts';
import { AccountPage, ClaimPage, ManagersPage } from './own-pages.tsx';
import type { TeamPageProps } from './page-props.ts';
import { CardsPage, HomePage, PeoplePage } from './people-pages.tsx';
import { CoachPage, PersonPage } from './person-pages.tsx';
import { SAMPLE } from './route.ts';

export function screenOf(props: TeamPageProps): VNode | null {
  const { model } = props;
  const { route } = model;
  switch (route.screen) {
    case 'claim':
      return model.link && <ClaimPage {...props} link={model.link} token={route.token} />;
    case 'refused':
      return null;
    case 'home': {
      const list = heldOf(model, 'teams');
      return list && <HomePage {...props} teams={list.teams} />;
    }
    case 'account': {
      const list = heldOf(model, 'sessions');
      return list && <AccountPage {...props} sessions={list} />;
    }
    case 'managers': {
      const managers = heldOf(model, 'managers');
      const organization = heldOf(model, 'organization');
      const teams = heldOf(model, 'teams');
      return (
        managers &&
        organization &&
        teams && (
          <ManagersPage
            {...props}
            managers={managers}
            organization={organization}
            teams={teams.teams}
          />
        )
      );
    }
    case 'people': {
      const team = heldOf(model, 'team', route.team);
      return team && <PeoplePage {...props} team={team} />;
    }
    case 'cards': {
      const team = heldOf(model, 'team', route.team);
      return team && <CardsPage {...props} team={team} />;
    }
    case 'answers': {
      if (route.team === SAMPLE) return <SamplePage {...props} />;
      const answers = heldOf(model, 'answers', route.team);
      return answers && <AnswersPage {...props} team={route.team} answers={answers} />;
    }
    case 'scenario': {
      const found = heldOf(model, 'scenario', route.team, route.scenario);
      return found && <ScenarioPage {...props} team={route.team} found={found} />;
    }
    case 'assignments': {
      const team = heldOf(model, 'team', route.team);
      const list = heldOf(model, 'assignments', route.team);
      return (
        team && list && <AssignmentsPage {...props} team={team} assignments={list.assignments} />
      );
    }
    case 'person': {
      const page = heldOf(model, 'person', route.person);
      return page && <PersonPage {...props} team={route.team} page={page} />;
    }
    case 'coach': {
      const { team, person, attempt } = route;
      const page = heldOf(model, 'person', person);
      const lines = heldOf(model, 'lines', person, attempt);
      const { engine } = model;
      return page && lines && engine && <CoachPage {...props} {...{ team, page, lines, engine }} />;
    }
  }
}
