// A room on the team's server: the events of the desk go there, and what the desk shows comes from there.

import type { RoomEvent } from '../../core/room/room-event.ts';
import { answered, type Hosted, logOf, roomOf, told, withOrder } from './hosted.ts';
import type { RoomRoute } from './room-route.ts';
import type { Workshop, WorkshopEffect, WorkshopMessage, WorkshopUpdated } from './workshop.ts';

type Message = Extract<
  WorkshopMessage,
  {
    readonly type:
      | 'told'
      | 'answered'
      | 'connected'
      | 'shut_out'
      | 'woken'
      | 'entry_changed'
      | 'shared'
      | 'link_copied';
  }
>;

export function updateHosted(workshop: Workshop, message: Message): WorkshopUpdated {
  const { hosted } = workshop;
  if (!hosted) return [workshop, []];
  const changed = (change: Partial<Hosted>): WorkshopUpdated => [
    { ...workshop, hosted: { ...hosted, ...change } },
    [],
  ];
  switch (message.type) {
    case 'told': {
      const next = told(hosted, message.state);
      return hosted.state ? sending(workshop, next) : begin(workshop, next);
    }
    case 'answered': {
      const { order, answer } = message;
      const next = answered(hosted, order, answer);
      // What became of it, or what came before it, is in a state that has not come yet.
      const isWaiting = answer === 'lost' || (answer === 'late' && next.state?.rev === order.rev);
      return isWaiting
        ? [withHosted(workshop, next), [{ type: 'listen_again' }]]
        : sending(workshop, next);
    }
    case 'connected':
      return changed({ isConnected: message.isConnected });
    case 'woken':
      return [workshop, [{ type: 'listen_again' }]];
    case 'shut_out':
      return [{ ...workshop, trouble: 'not_hosted' }, []];
    case 'entry_changed': {
      const { change } = message;
      return [workshop, [{ type: 'change_entry', key: hosted.key, change }]];
    }
    case 'shared': {
      const { token } = message;
      const [next] = changed({ shared: { token, isCopied: false } });
      const route = sharedRoute(next);
      return [next, route ? [{ type: 'copy_link', route }] : []];
    }
    case 'link_copied':
      return changed({ shared: hosted.shared && { ...hosted.shared, isCopied: true } });
  }
}

/** Of the desk, for a second facilitator; null until its secret has been made. */
export function sharedRoute({ hosted, log }: Workshop): RoomRoute | null {
  if (!hosted?.shared || !log) return null;
  const { scenario } = log.plan;
  return { screen: 'desk', scenario, room: hosted.key.id, token: hosted.shared.token };
}

/** An event of the desk: it happens when the server says so. */
export function order(workshop: Workshop, hosted: Hosted, event: RoomEvent): WorkshopUpdated {
  const next = withOrder(hosted, event);
  return hosted.orders.length === 0 ? sending(workshop, next) : [withHosted(workshop, next), []];
}

/** The room is known for the first time: its story is fetched, and this device keeps the key. */
function begin(workshop: Workshop, hosted: Hosted): WorkshopUpdated {
  const next = withHosted(workshop, hosted);
  const { log } = next;
  if (!log) return [next, []];
  const { scenario } = log.plan;
  const key = { ...hosted.key, scenario, startedAt: log.startedAt };
  const keys = [key, ...workshop.keys.filter(({ id }) => id !== key.id)];
  return [
    { ...next, keys },
    [
      { type: 'keep_key', key },
      { type: 'load', scenario, log },
    ],
  ];
}

function sending(workshop: Workshop, hosted: Hosted): WorkshopUpdated {
  const [first] = hosted.orders;
  if (!first || hosted.isSending) return [withHosted(workshop, hosted), []];
  const effect: WorkshopEffect = { type: 'order', key: hosted.key, order: first };
  return [withHosted(workshop, { ...hosted, isSending: true }), [effect]];
}

function withHosted(workshop: Workshop, hosted: Hosted): Workshop {
  const { engine } = workshop;
  const { key, state, orders } = hosted;
  if (!state) return { ...workshop, hosted };
  const room = engine && roomOf(engine, state, orders);
  return { ...workshop, hosted, log: logOf(key, state), room };
}
