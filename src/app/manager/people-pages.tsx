// The teams, the people of one of them, and their links.

import { Cards } from '../../ui/manager/cards.tsx';
import { Home } from '../../ui/manager/home.tsx';
import { People, type PeopleDoors } from '../../ui/manager/people.tsx';
import { useWords } from '../../ui/parts/words.tsx';
import type { TeamList, TeamPage } from '../../wire/teams.ts';
import type { Words } from '../../words/words.ts';
import { addressWith, isHereOnly } from './address-with.ts';
import type { Order } from './calls.ts';
import type { TeamModel } from './model.ts';
import type { TeamPageProps } from './page-props.ts';
import { makeTeamRoute, SAMPLE } from './route.ts';

type TeamProps = TeamPageProps & { readonly team: TeamPage };

export function HomePage({ model, dispatch, teams }: TeamPageProps & TeamList) {
  return (
    <Home
      teams={teams.map(({ id, name, people, managers }) => ({
        ...{ id, name, people },
        managers: managers.map((one) => one.name),
        address: makeTeamRoute({ screen: 'answers', team: id }),
        toPeople: makeTeamRoute({ screen: 'people', team: id }),
      }))}
      isBusy={model.sending !== null}
      sample={makeTeamRoute({ screen: 'answers', team: SAMPLE })}
      onNewTeam={(name) =>
        dispatch({ type: 'ordered', order: { name: 'newTeam', ids: [], body: { name } } })
      }
    />
  );
}

export function PeoplePage({ model, dispatch, team }: TeamProps) {
  const words = useWords('managerPeople', 'format');
  const { told, sending } = model;
  const order = (given: Order) => dispatch({ type: 'ordered', order: given });
  return (
    <People
      isBusy={sending !== null}
      view={{
        people: team.people.map((person) => ({
          ...person,
          address: makeTeamRoute({ screen: 'person', team: team.id, person: person.id }),
        })),
        left: team.left,
        fresh: told.people.length,
        cards: makeTeamRoute({ screen: 'cards', team: team.id }),
        assignments: makeTeamRoute({ screen: 'assignments', team: team.id }),
        isHereOnly: isHereOnly(),
        tablets: tabletsView(team, told.device, words),
      }}
      doors={peopleDoors(team.id, order)}
    />
  );
}

function tabletsView(
  { devices }: TeamPage,
  fresh: TeamModel['told']['device'],
  { managerPeople, format }: Pick<Words, 'managerPeople' | 'format'>,
) {
  const { seen, neverSeen } = managerPeople.tablets;
  return {
    tablets: devices.map(({ id, name, seenAt }) => ({
      ...{ id, name },
      seen: seenAt ? seen(format.shortDay(seenAt)) : neverSeen,
    })),
    fresh: fresh && {
      name: fresh.device.name,
      address: addressWith(`#/join/${fresh.token}`),
      until: format.day(fresh.expiresAt),
    },
  };
}

const peopleDoors = (team: string, order: (given: Order) => void): PeopleDoors => ({
  add: (text) => order({ name: 'addPeople', ids: [team], body: { names: text } }),
  newLinks: (people) => order({ name: 'newLinks', ids: [team], body: { people: [...people] } }),
  endLink: (person) => order({ name: 'endLink', ids: [person], body: {} }),
  resetPin: (person) => order({ name: 'changePerson', ids: [person], body: { pin: null } }),
  setLeft: (person, left) => order({ name: 'changePerson', ids: [person], body: { left } }),
  deletePerson: (person) => order({ name: 'deletePerson', ids: [person], body: {} }),
  exportOf: (person) => `./api/people/${person}/export`,
  newTablet: (name) => order({ name: 'newDevice', ids: [team], body: { name } }),
  endTablet: (device) => order({ name: 'endDevice', ids: [device], body: {} }),
  deleteTeam: () => order({ name: 'deleteTeam', ids: [team], body: {} }),
});

export function CardsPage({ model, dispatch, team }: TeamProps) {
  const { format } = useWords('format');
  return (
    <Cards
      cards={model.told.people.map(({ person, token, expiresAt }) => ({
        ...person,
        address: addressWith(`#/join/${token}`),
        until: format.day(expiresAt),
      }))}
      people={team.people.length}
      isHereOnly={isHereOnly()}
      assignments={makeTeamRoute({ screen: 'assignments', team: team.id })}
      toPeople={makeTeamRoute({ screen: 'people', team: team.id })}
      onPrint={() => dispatch({ type: 'print_asked' })}
      onCopy={(text) => dispatch({ type: 'copy_asked', text })}
      onNewLinks={() => {
        const body = { people: team.people.map(({ id }) => id) };
        dispatch({ type: 'ordered', order: { name: 'newLinks', ids: [team.id], body } });
      }}
    />
  );
}
