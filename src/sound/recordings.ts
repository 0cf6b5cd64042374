// What has been recorded, and where it belongs. The names are those of the files in `assets/sounds`.

import { type Place, SOUNDS, type Sound } from '../core/vocabulary.ts';

/** Loops, and the seconds of one turn of each (tests compare them with assets/make/sounds). */
export const LOOPS = {
  tone_car_park: 8,
  tone_call_floor: 8,
  tone_bay: 8,
  tone_line: 8,
  tone_street: 10,
  tone_hall: 10,
  tone_garage: 8,
  tone_lanes: 8,
  tone_office: 8,
  tone_cabin: 6,
  tone_empty_hall: 4,
  tone_pressing: 8,
  hold_tune: 24,
  music_warm: 24,
  music_pensive: 24,
} as const;
export type LoopedRecording = keyof typeof LOOPS;

export const MUSIC = ['warm', 'pensive'] as const;
export type Music = (typeof MUSIC)[number];

/** Sounds of the controls; the same for every choice. */
const TOUCHES = ['choice', 'next', 'reveal'] as const;
export type Touch = (typeof TOUCHES)[number];

export type Shot = Exclude<Sound, 'hold_tune'> | `touch_${Touch}`;
export type Recording = LoopedRecording | Shot;

export const TONE_OF: Readonly<Record<Place, LoopedRecording>> = {
  car_park: 'tone_car_park',
  contact_centre: 'tone_call_floor',
  glass_bay: 'tone_bay',
  phone_call: 'tone_line',
  driveway: 'tone_street',
  registry_hall: 'tone_hall',
  number_desk: 'tone_hall',
  clerk_counter: 'tone_hall',
  garage_aisle: 'tone_garage',
  exit_lanes: 'tone_lanes',
  return_desk: 'tone_garage',
  back_office: 'tone_office',
  aircraft_cabin: 'tone_cabin',
  airline_desk: 'tone_hall',
  lost_property: 'tone_office',
  phone_shop: 'tone_office',
  support_line: 'tone_call_floor',
  airport_lounge: 'tone_hall',
  arrivals_hall: 'tone_hall',
  concert_hall: 'tone_empty_hall',
  hotel_desk: 'tone_hall',
  pressing_room: 'tone_pressing',
  hotel_corridor: 'tone_empty_hall',
};

export const isLoop = (recording: Recording): recording is LoopedRecording => recording in LOOPS;

const isShot = (sound: Sound): sound is Exclude<Sound, 'hold_tune'> => sound !== 'hold_tune';

export const shotsIn = (sounds: readonly Sound[]): readonly Shot[] => sounds.filter(isShot);

export const RECORDINGS: readonly Recording[] = [
  ...(Object.keys(LOOPS) as LoopedRecording[]),
  ...shotsIn(SOUNDS),
  ...TOUCHES.map((touch) => `touch_${touch}` as const),
];
