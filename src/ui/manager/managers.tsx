// For owners: who runs which team, invitations, and the organisation itself.

import { ROLES, type Role } from '../../core/vocabulary.ts';
import { useWords } from '../parts/words.tsx';
import { Form, Options } from './form.tsx';
import { OrganizationForm, type OrganizationView } from './organization-form.tsx';

export type ManagerView = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly hasEnded: boolean;
  readonly isMe: boolean;
};

export type ManagersView = {
  readonly managers: readonly ManagerView[];
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly managers: readonly string[];
  }[];
  /** A link to hand on, told once. */
  readonly fresh: { readonly address: string; readonly until: string } | null;
  readonly organization: OrganizationView;
};

export type ManagersDoors = {
  readonly invite: (roles: readonly Role[]) => void;
  readonly newLink: (manager: string) => void;
  readonly setEnded: (manager: string, hasEnded: boolean) => void;
  readonly setRuns: (team: string, managers: readonly string[]) => void;
  readonly copy: (text: string) => void;
  readonly setOrganization: (given: OrganizationView) => void;
};

export function Managers(props: {
  readonly view: ManagersView;
  readonly doors: ManagersDoors;
  readonly isBusy: boolean;
}) {
  const { view, doors, isBusy } = props;
  const words = useWords('manager').manager.managers;
  return (
    <>
      {view.fresh && <FreshLink {...view.fresh} onCopy={doors.copy} />}
      <ul class="columns wide-columns">
        {view.managers.map((manager) => (
          <OneManager
            key={manager.id}
            manager={manager}
            teams={view.teams}
            {...{ doors, isBusy }}
          />
        ))}
      </ul>
      <div class="columns wide-columns">
        <section class="card stack" aria-labelledby="invite">
          <h2 id="invite">{words.invite}</h2>
          <Form
            submit={words.makeLink}
            isBusy={isBusy}
            onSubmit={({ all }) =>
              doors.invite(ROLES.filter((role) => all('roles').includes(role)))
            }
          >
            <Options
              name="roles"
              legend={words.roles}
              options={ROLES.map((role) => [role, words.role[role], words.roleHint[role]] as const)}
              chosen="manager"
              hasSeveral
            />
          </Form>
        </section>
        <OrganizationForm
          organization={view.organization}
          isBusy={isBusy}
          onKeep={doors.setOrganization}
        />
      </div>
    </>
  );
}

function FreshLink(props: {
  readonly address: string;
  readonly until: string;
  readonly onCopy: (text: string) => void;
}) {
  const words = useWords('manager').manager.managers;
  return (
    <section class="card pale stack" aria-labelledby="fresh">
      <h2 id="fresh">{words.fresh}</h2>
      <p>{words.freshHint(props.until)}</p>
      <p class="address">{props.address}</p>
      <button
        type="button"
        class="main-button in-place"
        onClick={() => props.onCopy(props.address)}
      >
        {words.copyLink}
      </button>
    </section>
  );
}

function OneManager(props: {
  readonly manager: ManagerView;
  readonly teams: ManagersView['teams'];
  readonly doors: ManagersDoors;
  readonly isBusy: boolean;
}) {
  const { manager, teams, doors } = props;
  const words = useWords('manager', 'format');
  const said = words.manager.managers;
  const { id, name } = manager;
  return (
    <li class="card stack tight">
      <h2 dir="auto">{name}</h2>
      <p>
        {manager.hasEnded
          ? said.hasEnded
          : words.format.and(manager.roles.map((role) => said.role[role]))}
      </p>
      {teams.length > 0 && (
        <fieldset class="stack tight">
          <legend>{said.runs}</legend>
          {teams.map((team) => (
            <label key={team.id} class="row">
              <input
                type="checkbox"
                checked={team.managers.includes(id)}
                onChange={({ currentTarget }) =>
                  doors.setRuns(team.id, runBy(team.managers, id, currentTarget.checked))
                }
              />
              <span dir="auto">{team.name}</span>
            </label>
          ))}
        </fieldset>
      )}
      {!manager.isMe && (
        <div class="doors">
          <button type="button" class="plain-button" onClick={() => doors.newLink(id)}>
            {said.newLink}
            <span class="hidden">: {name}</span>
          </button>
          <button type="button" class="quiet" onClick={() => doors.setEnded(id, !manager.hasEnded)}>
            {manager.hasEnded ? said.letIn : said.end}
            <span class="hidden">: {name}</span>
          </button>
        </div>
      )}
    </li>
  );
}

const runBy = (managers: readonly string[], id: string, runs: boolean): readonly string[] =>
  runs ? [...managers, id] : managers.filter((one) => one !== id);
