// Before the room: what is chosen for it, and the rooms that this device remembers.

import { decisionsOf, suggestedStops } from '../../core/room/stops.ts';
import type { Engine } from '../../core/story/story.ts';
import type { Preparation, Workshop, WorkshopMessage, WorkshopUpdated } from './workshop.ts';

const still = (workshop: Workshop): WorkshopUpdated => [workshop, []];

/** `stop`: the one decision to stop at, where it is one of the story; else those that are suggested. */
export function newPreparation(engine: Engine, stop: string | null): Preparation {
  const isThere = decisionsOf(engine).some(({ id }) => id === stop);
  const stops = stop && isThere ? [stop] : suggestedStops(engine, 45);
  return { voting: 'hands', server: null, minutes: 45, stops };
}

type Message = Extract<
  WorkshopMessage,
  {
    readonly type:
      | 'minutes_chosen'
      | 'stop_toggled'
      | 'voting_chosen'
      | 'server_is'
      | 'begun'
      | 'opened'
      | 'removed'
      | 'exported';
  }
>;

export function updatePreparation(workshop: Workshop, message: Message): WorkshopUpdated {
  switch (message.type) {
    case 'removed': {
      const isOther = ({ id }: { readonly id: string }) => id !== message.room;
      const [kept, keys] = [workshop.kept.filter(isOther), workshop.keys.filter(isOther)];
      return [{ ...workshop, kept, keys }, [{ type: 'remove', room: message.room }]];
    }
    case 'exported': {
      const from = [...workshop.kept, ...workshop.keys].find(({ id }) => id === message.room);
      return [workshop, from ? [{ type: 'export', from }] : []];
    }
  }
  const { engine, preparation } = workshop;
  if (!engine || !preparation) return still(workshop);
  const prepared = (chosen: Partial<Preparation>): Workshop => ({
    ...workshop,
    preparation: { ...preparation, ...chosen },
  });
  switch (message.type) {
    case 'minutes_chosen': {
      const { minutes } = message;
      return still(prepared({ minutes, stops: suggestedStops(engine, minutes) }));
    }
    case 'stop_toggled':
      return still(prepared({ stops: withToggled(engine, preparation.stops, message.decision) }));
    case 'voting_chosen': {
      const { voting } = message;
      const isAsked = voting === 'phones' && preparation.server !== 'ready';
      return [
        prepared(isAsked ? { voting, server: null } : { voting }),
        isAsked ? [{ type: 'ask_server' }] : [],
      ];
    }
    case 'server_is':
      return still(prepared({ server: message.server }));
    case 'begun':
      return begin({ ...workshop, engine, preparation }, message.fresh);
    case 'opened': {
      const { id: room, hostToken: token } = message.made;
      const scenario = engine.edition.header.id;
      return [workshop, [{ type: 'go', route: { screen: 'desk', scenario, room, token } }]];
    }
  }
}

/** In the order of the story. */
function withToggled(
  engine: Engine,
  stops: Preparation['stops'],
  decision: string,
): Preparation['stops'] {
  const changed = stops.includes(decision)
    ? stops.filter((one) => one !== decision)
    : [...stops, decision];
  return decisionsOf(engine)
    .map(({ id }) => id)
    .filter((one) => changed.includes(one));
}

/** By hands the room is one of this device; with phones the server opens it. */
function begin(
  workshop: Workshop & { readonly engine: Engine; readonly preparation: Preparation },
  { id, startedAt, seed }: Extract<Message, { readonly type: 'begun' }>['fresh'],
): WorkshopUpdated {
  const { engine, preparation } = workshop;
  const { stops, voting } = preparation;
  const { header, edition, keying } = engine.edition;
  if (voting === 'phones')
    return [
      { ...workshop, preparation: { ...preparation, server: null } },
      [{ type: 'open_room', edition, stops }],
    ];
  const log = {
    id,
    startedAt,
    plan: { scenario: header.id, edition, keying, seed, stops },
    events: [],
  };
  return [
    { ...workshop, kept: [log, ...workshop.kept] },
    [
      { type: 'save', log },
      { type: 'go', route: { screen: 'desk', scenario: header.id, room: id } },
    ],
  ];
}
