// Room tones: what a place sounds like when nothing happens. Each is one turn of a loop without a
// seam. Nothing in them may stand out, for it comes back every eight or ten seconds.

import { bay, cabin, callFloor, emptyHall, hall, line, office, pressing } from './tones-inside.mjs';
import { carPark, garage, lanes, street } from './tones-outside.mjs';

/** Every room tone by name, and how long one turn of it lasts. */
export const TONES = /** @type {const} */ ({
  car_park: [carPark, 8],
  call_floor: [callFloor, 8],
  bay: [bay, 8],
  line: [line, 8],
  street: [street, 10],
  hall: [hall, 10],
  garage: [garage, 8],
  lanes: [lanes, 8],
  office: [office, 8],
  cabin: [cabin, 6],
  empty_hall: [emptyHall, 4],
  pressing: [pressing, 8],
});
