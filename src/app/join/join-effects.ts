// Carries out what `updateJoining` asks for. The ports to the world come in as parameters.

import { devicePeopleShape, invitationShape, joinedShape } from '../../wire/join.ts';
import { meShape } from '../../wire/me.ts';
import { readLogShape } from '../../wire/my-assignments.ts';
import { anyAnswerShape, type WireShape } from '../../wire/values.ts';
import { type Asked, askTeam, type Fetch, type Told } from '../shell/ask-team.ts';
import { memberOn, rememberMember } from '../shell/member.ts';
import type { Drawer } from '../shell/owned-shelf.ts';
import { isTablet, noTabletAnyMore, noteTouched } from '../shell/tablet.ts';
import { clearOff, takeAlong } from './belongings.ts';
import type { JoinEffect, JoinMessage } from './joining.ts';

export type JoinWorld = {
  readonly shelf: Drawer;
  readonly fetch: Fetch;
  /** A new page at this address, without the one before in the history: it has a token in it. */
  readonly replace: (hash: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
};

type Tell = (message: JoinMessage) => void;

const post = (path: string, body: unknown): Asked => ({ method: 'POST', path, body });

export function joinEffects({ shelf, fetch, replace, now }: JoinWorld) {
  const ask = <Shape extends WireShape>(asked: Asked, shape: Shape) => askTeam(fetch, asked, shape);

  /** The server says who it is that has come in. */
  const settle = async (isTakenAlong: boolean): Promise<Told<null>> => {
    const told = await ask({ method: 'GET', path: 'me' }, meShape);
    if (!told.ok) return told;
    const { who } = told.value;
    if (who?.kind !== 'person') return { ok: false, problem: 'other' };
    try {
      if (isTakenAlong) takeAlong(shelf, who.id);
      const before = memberOn(shelf);
      if (before?.isTablet && before.id !== who.id) clearOff(shelf, before);
      rememberMember(shelf, { id: who.id, name: who.name, isTablet: isTablet(shelf) });
      if (isTablet(shelf)) noteTouched(shelf, now());
    } catch {
      return { ok: false, problem: 'storage' };
    }
    replace('#/');
    return { ok: true, value: null };
  };

  const run = async (effect: JoinEffect, tell: Tell): Promise<Told<unknown>> => {
    switch (effect.type) {
      case 'look': {
        const told = await ask(post('links/look', { token: effect.token }), invitationShape);
        if (told.ok) tell({ type: 'looked_at', link: told.value });
        return told;
      }
      case 'claim': {
        const told = await ask(post('join', { token: effect.token }), joinedShape);
        return told.ok ? settle(effect.isTakenAlong) : told;
      }
      case 'enrol': {
        const told = await ask(post('device/join', { token: effect.token }), joinedShape);
        if (told.ok) replace('#/who');
        return told;
      }
      case 'list_people': {
        const told = await ask({ method: 'GET', path: 'device/people' }, devicePeopleShape);
        if (!told.ok && told.problem === 'signed-out') noTabletAnyMore(shelf);
        if (!told.ok) return told;
        noteTouched(shelf, now());
        tell({ type: 'people_told', device: told.value });
        return told;
      }
      case 'list_reads': {
        const person = effect.member.id;
        const told = await ask({ method: 'GET', path: 'me/seen', person }, readLogShape);
        if (told.ok) tell({ type: 'reads_told', reads: told.value.reads });
        return told;
      }
      case 'enter': {
        const { person, pin } = effect;
        const told = await ask(post('device/enter', { person: person.id, pin }), joinedShape);
        return told.ok ? settle(false) : told;
      }
      case 'leave': {
        const { member } = effect;
        const path = member.isTablet ? 'device/leave' : 'signout';
        // Without a connection they leave all the same; the next who comes in ends their session.
        await ask(post(path, {}), anyAnswerShape);
        clearOff(shelf, member);
        replace(member.isTablet ? '#/who' : '#/');
        return { ok: true, value: null };
      }
    }
  };
  return (effect: JoinEffect, tell: Tell): void => {
    run(effect, tell).then(
      (told) => {
        if (!told.ok) tell({ type: 'failed', problem: told.problem });
      },
      () => tell({ type: 'failed', problem: 'storage' }),
    );
  };
}
