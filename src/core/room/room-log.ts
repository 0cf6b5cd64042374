// A room as it is kept on the device: its plan and what happened. Names of people are never in it.

import { date, listOf, only, record, type Shape, someText, id as storyId } from '../json.ts';
import type { RoomPlan } from './room.ts';
import { type RoomEvent, roomEventShape } from './room-event.ts';

export type RoomLog = {
  readonly id: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly plan: RoomPlan;
  readonly events: readonly RoomEvent[];
};

/** No workshop has as many. */
const MOST_EVENTS = 20_000;

const plan: Shape<RoomPlan> = record({
  ...{ scenario: storyId, edition: someText, keying: someText },
  seed: only('a whole number', (data): data is number => Number.isSafeInteger(data)),
  stops: listOf(someText, 100),
});

export const roomLogShape: Shape<RoomLog> = record({
  ...{ id: someText, startedAt: date, plan, events: listOf(roomEventShape, MOST_EVENTS) },
});

/** The plain JSON value that `roomLogShape` reads back to the same log. */
export const makeRoomLog = ({ id, startedAt, plan, events }: RoomLog): unknown => ({
  ...{ id, startedAt, plan, events },
});

/** Of texts that are typed only the last one is kept. */
export const isRetyped = (last: RoomEvent | undefined, { type }: RoomEvent): boolean =>
  last?.type === type && (type === 'ruled' || type === 'noted');

export const withEvent = (events: readonly RoomEvent[], event: RoomEvent): readonly RoomEvent[] => [
  ...(isRetyped(events.at(-1), event) ? events.slice(0, -1) : events),
  event,
];
