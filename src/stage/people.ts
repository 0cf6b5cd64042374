// The people on the stage: carries out the plan's steps for them.

import type { Scene } from 'phaser';
import { offstage } from './bearing.ts';
import { tintOfPerson } from './colours.ts';
import type { Placed } from './compose.ts';
import type { Outfit } from './outfit.ts';
import { addPerson, type Person } from './person.ts';

import type { StageStep } from './plan.ts';
import { DEPTH } from './scenery.ts';
import { canBlink } from './stance.ts';
import type { Sheet } from './textures.ts';

/** Milliseconds. */
const LENGTH = { shift: 420, walk: 1100 };

const paceOf = ({ look }: Placed) => (look.chair ? 'roll' : 'walk');

type Member = { readonly person: Person; readonly standing: Placed };

export type Now = {
  readonly time: number;
  readonly isMotionReduced: boolean;
  readonly outfits: ReadonlyMap<string, Outfit<Sheet>>;
};

export function peopleOn(scene: Scene) {
  const members = new Map<string, Member>();
  let leaving: readonly { readonly person: Person; readonly gone: number }[] = [];

  const dress = ({ person, standing }: Member, outfits: Now['outfits']): void => {
    const outfit = outfits.get(standing.id);
    if (outfit) person.wear(outfit, canBlink(standing.mood));
  };
  const add = (standing: Placed): Member => {
    const depth = standing.spot === 'customer' ? DEPTH.customer : DEPTH.people;
    const member = { person: addPerson(scene, standing.id, depth), standing };
    members.set(standing.id, member);
    return member;
  };
  const clear = (): void => {
    for (const { person } of [...members.values(), ...leaving]) person.remove();
    members.clear();
    leaving = [];
  };
  const renew = (standing: Placed): Member | null => {
    const known = members.get(standing.id);
    if (!known) return null;
    const member = { ...known, standing };
    members.set(standing.id, member);
    return member;
  };

  /** Returns the time until which the step moves something. */
  function carryOut(step: StageStep, now: Now): number {
    const { time, outfits, isMotionReduced } = now;
    const take = (length: number): number => (isMotionReduced ? 0 : length);
    switch (step.kind) {
      case 'move_to':
        clear();
        return time;
      case 'appear':
      case 'enter': {
        const to = step.standing.bearing;
        const member = add(step.standing);
        dress(member, outfits);
        if (step.kind === 'appear') return member.person.go(to, time, 0);
        member.person.go(offstage(to, true), time, 0);
        return member.person.go(to, time, take(LENGTH.walk), paceOf(step.standing));
      }
      case 'leave': {
        const member = members.get(step.id);
        if (!member) return time;
        members.delete(step.id);
        const away = offstage(member.standing.bearing, false);
        const gone = member.person.go(away, time, take(LENGTH.walk), paceOf(member.standing));
        leaving = [...leaving, { person: member.person, gone }];
        return gone;
      }
      case 'redress': {
        const member = renew(step.standing);
        if (!member) return time;
        dress(member, outfits);
        return isMotionReduced ? time : member.person.pop(time);
      }
      case 'shift': {
        const { bearing } = step.standing;
        return renew(step.standing)?.person.go(bearing, time, take(LENGTH.shift)) ?? time;
      }
      case 'speak':
        return isMotionReduced ? time : (members.get(step.id)?.person.speak(time) ?? time);
      case 'hush':
        members.get(step.id)?.person.hush();
        return time;
      default:
        return time;
    }
  }

  return {
    carryOut,
    clear,
    /** Puts newly painted parts on the same people, after a change of the stage's size. */
    redress(outfits: Now['outfits']): void {
      for (const member of members.values()) dress(member, outfits);
    },
    draw(time: number, stir: number, warmth: number): void {
      for (const { person, standing } of members.values()) {
        person.tint(tintOfPerson(warmth, standing.isListening));
        person.draw(time, stir);
      }
      for (const { person, gone } of leaving)
        if (time < gone) person.draw(time, stir);
        else person.remove();
      leaving = leaving.filter(({ gone }) => time < gone);
    },
    textures: (): readonly string[] =>
      [...members.values(), ...leaving].flatMap(({ person }) => person.textures()),
  };
}
