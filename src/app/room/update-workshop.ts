// The one function that changes the room's front end: (workshop, message) → (workshop, effects).

import { deskView } from '../../core/room/desk-view.ts';
import { newRoom } from '../../core/room/room.ts';
import type { RoomEvent } from '../../core/room/room-event.ts';
import { withEvent } from '../../core/room/room-log.ts';
import { foldRoom, updateRoom } from '../../core/room/update-room.ts';
import type { Engine } from '../../core/story/story.ts';
import { newHosted, roomOf } from './hosted.ts';
import type { RoomIntent } from './room-keys.ts';
import type { RoomRoute } from './room-route.ts';
import { order, updateHosted } from './update-hosted.ts';
import { newPreparation, updatePreparation } from './update-preparation.ts';
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
      case 'told':
      case 'answered':
      case 'connected':
      case 'shut_out':
      case 'woken':
      case 'entry_changed':
      case 'shared':
      case 'link_copied':
        return updateHosted(workshop, message);
      default:
        return updatePreparation(workshop, message);
    }
  };
}

/** A room that is on the device, or a scenario to prepare. */
function open(before: Workshop, route: RoomRoute, first: string): WorkshopUpdated {
  const workshop: Workshop = {
    ...before,
    ...{ route, engine: null, trouble: null, preparation: null, log: null, room: null },
    ...{ hosted: null, wall: 'nowhere', isTaken: false, isHelpOpen: false },
  };
  const listen = { type: 'listen', key: null } as const;
  if (route.screen !== 'desk')
    return [workshop, [listen, { type: 'load', scenario: route.scenario ?? first, log: null }]];
  const isIt = ({ id }: { readonly id: string }) => id === route.room;
  const log = workshop.kept.find(isIt) ?? null;
  if (log)
    return [{ ...workshop, log }, [listen, { type: 'load', scenario: log.plan.scenario, log }]];
  const token = route.token ?? workshop.keys.find(isIt)?.token;
  if (token === undefined) return [{ ...workshop, trouble: 'unknown' }, [listen]];
  const key = { id: route.room, token };
  return [{ ...workshop, hosted: newHosted(key) }, [{ type: 'listen', key }]];
}

function arrive(workshop: Workshop, engine: Engine): WorkshopUpdated {
  const { log, hosted, route } = workshop;
  if (!log) {
    const stop = route.screen === 'prepare' ? route.stop : null;
    return still({ ...workshop, engine, preparation: newPreparation(engine, stop) });
  }
  if (engine.edition.keying !== log.plan.keying) return still({ ...workshop, trouble: 'changed' });
  const room = hosted?.state
    ? roomOf(engine, hosted.state, hosted.orders)
    : foldRoom(engine, newRoom(engine, log.plan), log.events);
  return [{ ...workshop, engine, room }, [{ type: 'attend', log }]];
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
  const { engine, room, log, hosted, isTaken } = workshop;
  if (!engine || !room || !log || isTaken) return still(workshop);
  const changed = updateRoom(engine, room, event);
  if (changed === room) return still(workshop);
  if (hosted) return order(workshop, hosted, event);
  const next = { ...log, events: withEvent(log.events, event) };
  const kept = workshop.kept.map((one) => (one.id === next.id ? next : one));
  return [{ ...workshop, room: changed, log: next, kept }, [{ type: 'save', log: next }]];
}
