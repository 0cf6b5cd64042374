// Coming in by a link, one's own account, and what an owner decides.

import { Account } from '../../ui/manager/account.tsx';
import { Managers } from '../../ui/manager/managers.tsx';
import { ClaimForm } from '../../ui/manager/sign-in.tsx';
import { useWords } from '../../ui/parts/words.tsx';
import type { ManagerRow, Org } from '../../wire/organization.ts';
import { type SessionRow, SHORTEST_PASSWORD } from '../../wire/signin.ts';
import type { TeamList } from '../../wire/teams.ts';
import { addressWith } from './address-with.ts';
import type { Order } from './calls.ts';
import { type ManagerLook, managerIn } from './model.ts';
import { heldOf } from './needs.ts';
import type { TeamPageProps } from './page-props.ts';

export function ClaimPage(
  props: TeamPageProps & { readonly link: ManagerLook; readonly token: string },
) {
  const { model, dispatch, link, token } = props;
  return (
    <ClaimForm
      link={link}
      hasCompany={heldOf(model, 'signIns')?.company ?? false}
      doors={{
        isBusy: model.sending !== null,
        shortest: SHORTEST_PASSWORD,
        claimWithCompany: (name) =>
          dispatch({
            type: 'ordered',
            order: { name: 'claimWithCompany', ids: [], body: { token, name } },
          }),
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        claim: ({ name, password, organization }) => {
          const { name: org, timeZone } = organization ?? {};
          const body = {
            token,
            name,
            password,
            ...(org && { org }),
            ...(timeZone && { timeZone }),
          };
          dispatch({ type: 'ordered', order: { name: 'setUp', ids: [], body } });
        },
      }}
    />
  );
}

export function AccountPage(props: TeamPageProps & { readonly sessions: readonly SessionRow[] }) {
  const { model, dispatch, sessions } = props;
  const { manager, format } = useWords('manager', 'format');
  const order = (given: Order) => dispatch({ type: 'ordered', order: given });
  return (
    <Account
      shortest={SHORTEST_PASSWORD}
      isBusy={model.sending !== null}
      sessions={sessions.map(({ id, isThis, createdAt, seenAt }) => ({
        ...{ id, isThis },
        words: manager.account.since(format.shortDay(createdAt), format.shortDay(seenAt)),
      }))}
      onEnd={() => order({ name: 'endSessions', ids: [], body: {} })}
      onPassword={(body) => order({ name: 'changePassword', ids: [], body })}
    />
  );
}

export function ManagersPage(
  props: TeamPageProps &
    TeamList & { readonly managers: readonly ManagerRow[]; readonly organization: Org },
) {
  const { model, dispatch, managers, teams, organization } = props;
  const { format } = useWords('format');
  const { told, sending } = model;
  const order = (given: Order) => dispatch({ type: 'ordered', order: given });
  return (
    <Managers
      isBusy={sending !== null}
      view={{
        managers: managers.map((one) => ({
          ...one,
          isMe: managerIn(model)?.id === one.id,
        })),
        teams: teams.map((team) => ({ ...team, managers: team.managers.map(({ id }) => id) })),
        organization,
        fresh: told.manager && {
          address: addressWith(`#/setup/${told.manager.token}`),
          until: format.day(told.manager.expiresAt),
        },
      }}
      doors={{
        invite: (roles) => order({ name: 'invite', ids: [], body: { roles: [...roles] } }),
        newLink: (id) => order({ name: 'managerLink', ids: [id], body: {} }),
        setEnded: (id, hasEnded) => order({ name: 'changeManager', ids: [id], body: { hasEnded } }),
        setRuns: (team, runBy) =>
          order({ name: 'changeTeam', ids: [team], body: { managers: [...runBy] } }),
        copy: (text) => dispatch({ type: 'copy_asked', text }),
        setOrganization: (body) => order({ name: 'changeOrganization', ids: [], body }),
      }}
    />
  );
}
