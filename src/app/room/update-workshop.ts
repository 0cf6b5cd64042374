// The one function that changes the room's front end: (workshop, message) → (workshop, effects).

import { deskView } from '../../core/room/desk-view.ts';
import { newRoom } from '../../core/room/room.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import { withEvent } from '../../core/room/room-log.ts';
import { decisionsOf, suggestedStops } from '../../core/room/stops.ts';
import { foldRoom, updateRoom } from '../../core/room/update-room.ts';
import type { Engine } from '../../core/story/story.ts';
import type { RoomIntent } from './room-keys.ts';
import type { RoomRoute } from './room-route.ts';
import type { Workshop, WorkshopMessage, WorkshopUpdated } from './workshop.ts';

const still = (workshop: Workshop): WorkshopUpdated => [workshop, []];

/** `first`: the scenario that is prepared where the address names none. */
export function workshopUpdate(first: string) {
  return function update(workshop: Workshop, message: WorkshopMessage): WorkshopUpdated {
    switch (message.type) {
      case 'routed':
        return open(workshop, message.route, first);
      case 'engine_arrived':
        return arrive(workshop, message.engine);
      case 'not_arrived':
        return still({ ...workshop, trouble: message.why });
      case 'happened':
        return happen(workshop, message.event);
      case 'pressed':
        return press(workshop, message.intent);
      case 'begun':
        return begin(workshop, message.fresh);
      case 'wall_wanted':
        return [{ ...workshop, wall: 'asked_for' }, [{ type: 'open_wall' }]];
      case 'wall_is':
        return still({ ...workshop, wall: message.wall });
      case 'taken':
        return still({ ...workshop, isTaken: true });
      case 'printed':
        return [workshop, [{ type: 'print' }]];
      case 'saved':
      case 'not_saved':
        return still({ ...workshop, isUnsaved: message.type === 'not_saved' });
      case 'help_opened':
        return still({ ...workshop, isHelpOpen: message.isOpen });
      case 'ticked':
        return still({ ...workshop, seconds: message.seconds });
      case 'minutes_chosen':
      case 'stop_toggled':
        return still(prepare(workshop, message));
      case 'removed': {
        const kept = workshop.kept.filter(({ id }) => id !== message.room);
        return [{ ...workshop, kept }, [{ type: 'remove', room: message.room }]];
      }
      case 'exported': {
        const log = workshop.kept.find(({ id }) => id === message.room);
        return [workshop, log ? [{ type: 'export', log }] : []];
      }
    }
  };
}

/** A room that is on the device, or a scenario to prepare. */
function open(before: Workshop, route: RoomRoute, first: string): WorkshopUpdated {
  const workshop: Workshop = {
    ...before,
    ...{ route, engine: null, trouble: null, preparation: null, log: null, room: null },
    ...{ wall: 'nowhere', isTaken: false, isHelpOpen: false },
  };
  if (route.screen !== 'desk')
    return [workshop, [{ type: 'load', scenario: route.scenario ?? first, log: null }]];
  const log = workshop.kept.find(({ id }) => id === route.room) ?? null;
  return log
    ? [{ ...workshop, log }, [{ type: 'load', scenario: log.plan.scenario, log }]]
    : still({ ...workshop, trouble: 'unknown' });
}

function arrive(workshop: Workshop, engine: Engine): WorkshopUpdated {
  const { log, route } = workshop;
  if (!log) {
    const asked = route.screen === 'prepare' ? route.stop : null;
    const isThere = decisionsOf(engine).some(({ id }) => id === asked);
    const stops = asked && isThere ? [asked] : suggestedStops(engine, 45);
    return still({ ...workshop, engine, preparation: { minutes: 45, stops } });
  }
  if (engine.edition.keying !== log.plan.keying) return still({ ...workshop, trouble: 'changed' });
  const room = foldRoom(engine, newRoom(engine, log.plan), log.events);
  return [{ ...workshop, engine, room }, [{ type: 'attend', log }]];
}

function prepare(
  workshop: Workshop,
  message: Extract<WorkshopMessage, { readonly type: 'minutes_chosen' | 'stop_toggled' }>,
): Workshop {
  const { engine, preparation } = workshop;
  if (!engine || !preparation) return workshop;
  if (message.type === 'minutes_chosen') {
    const { minutes } = message;
    return { ...workshop, preparation: { minutes, stops: suggestedStops(engine, minutes) } };
  }
  const { stops } = preparation;
  const changed = stops.includes(message.decision)
    ? stops.filter((one) => one !== message.decision)
    : [...stops, message.decision];
  const inStory = decisionsOf(engine).map(({ id }) => id);
  const ordered = changed.toSorted((a, b) => inStory.indexOf(a) - inStory.indexOf(b));
  return { ...workshop, preparation: { ...preparation, stops: ordered } };
}

function begin(
  workshop: Workshop,
  { id, startedAt, seed }: Extract<WorkshopMessage, { readonly type: 'begun' }>['fresh'],
): WorkshopUpdated {
  const { engine, preparation } = workshop;
  if (!engine || !preparation) return still(workshop);
  const { header, edition, keying } = engine.edition;
  const plan = { scenario: header.id, edition, keying, seed, stops: preparation.stops };
  const log = { id, startedAt, plan, events: [] };
  return [
    { ...workshop, kept: [log, ...workshop.kept] },
    [
      { type: 'save', log },
      { type: 'go', route: { screen: 'desk', scenario: header.id, room: id } },
    ],
  ];
}

/** What a key asks for; what is not possible now does nothing. */
function press(workshop: Workshop, intent: RoomIntent): WorkshopUpdated {
  const { engine, room, wall } = workshop;
  if (!engine || !room) return still(workshop);
  switch (intent.kind) {
    case 'next':
      return happen(workshop, { type: 'next' });
    case 'undo':
      return happen(workshop, { type: 'undone' });
    case 'reveal':
      return happen(workshop, { type: 'went', to: 'revealed' });
    case 'vote': {
      const to = room.now.step === 'reading' ? 'committing' : 'recommitting';
      return happen(workshop, { type: 'went', to });
    }
    case 'blank':
      return happen(workshop, { type: 'blanked', isBlank: !room.isBlank });
    case 'option': {
      const option = deskView(engine, room).options.find(({ letter }) => letter === intent.letter);
      return option
        ? happen(workshop, { type: 'branched', choices: [option.choice] })
        : still(workshop);
    }
    case 'help':
      return still({ ...workshop, isHelpOpen: !workshop.isHelpOpen });
    case 'flip':
      return wall === 'window'
        ? still(workshop)
        : still({ ...workshop, wall: wall === 'here' ? 'nowhere' : 'here' });
    case 'full':
      return [workshop, [{ type: 'toggle_full_screen' }]];
  }
}

/** What changes nothing is not kept either. */
function happen(workshop: Workshop, event: RoomEvent): WorkshopUpdated {
  const { engine, room, log, isTaken } = workshop;
  if (!engine || !room || !log || isTaken) return still(workshop);
  const changed = updateRoom(engine, room, event);
  if (changed === room) return still(workshop);
  const next = withEvent(log, event);
  const kept = workshop.kept.map((one) => (one.id === next.id ? next : one));
  return [{ ...workshop, room: changed, log: next, kept }, [{ type: 'save', log: next }]];
}
