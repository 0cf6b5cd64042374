// The closed lists of the product, each declared once. Types, the story checker, the stage and the
// sound all derive from these; a word that is not here does not exist anywhere else.

export const SKILLS = ['empathy', 'ownership', 'recovery'] as const;
export type Skill = (typeof SKILLS)[number];

/** What a scenario trains above all, and its group in the library. */
export const THEMES = ['promise', 'handover', 'pressure', 'amends'] as const;
export type Theme = (typeof THEMES)[number];

export const MOODS = [
  'calm',
  'curious',
  'hopeful',
  'tense',
  'worried',
  'angry',
  'furious',
  'cold',
  'weary',
  'sad',
  'relieved',
  'delighted',
  'amused',
] as const;
export type Mood = (typeof MOODS)[number];

/** In which somebody is seen to leave in peace. */
export const CALM_MOODS = [
  'calm',
  'curious',
  'hopeful',
  'relieved',
  'delighted',
  'amused',
] as const satisfies readonly Mood[];

/** What a body does when the mood alone does not say it; lasts until the person's next line. */
export const POSES = [
  'at_ease',
  'lean_in',
  'lean_back',
  'turn_away',
  'check_clock',
  'arms_crossed',
  'explaining',
  'on_phone',
  'pointing',
  'shrugging',
  'reading',
  'coffee',
  'look_down',
] as const;
export type Pose = (typeof POSES)[number];

export const PLACES = [
  'car_park',
  'contact_centre',
  'glass_bay',
  'phone_call',
  'driveway',
  'registry_hall',
  'number_desk',
  'clerk_counter',
  'garage_aisle',
  'exit_lanes',
  'return_desk',
  'back_office',
  'aircraft_cabin',
  'airline_desk',
  'lost_property',
  'phone_shop',
  'support_line',
  'airport_lounge',
  'arrivals_hall',
  'concert_hall',
  'hotel_desk',
  'pressing_room',
  'hotel_corridor',
] as const;
export type Place = (typeof PLACES)[number];

/** Places with a board whose figures a story may change, and what such a board is. */
export const BOARDS = {
  number_desk: 'wait_sign',
  registry_hall: 'number_board',
  clerk_counter: 'number_board',
  contact_centre: 'ticket_count',
  phone_call: 'call_timer',
  airline_desk: 'boarding_time',
  support_line: 'call_timer',
} as const satisfies Partial<Record<Place, string>>;
export type BoardKind = (typeof BOARDS)[keyof typeof BOARDS];

export const BOARD_COLOURS = ['red', 'green'] as const;
export type BoardColour = (typeof BOARD_COLOURS)[number];

/** What a person has in hand, or sits at, until a line says otherwise. */
export const HELD = ['nothing', 'phone', 'paper', 'coffee', 'key', 'wheel'] as const;
export type Held = (typeof HELD)[number];

/** What is shown large, on a card over the stage, while one line stands. */
export const CUTAWAYS = [
  'board',
  'bumper',
  'button',
  'cane',
  'coupon',
  'crack',
  'doorway',
  'elevator',
  'email',
  'envelope',
  'filming',
  'form',
  'four_bars',
  'hands',
  'juniper',
  'key',
  'key_on_card',
  'letter',
  'lift_gate',
  'low_window',
  'name_sign',
  'neck_pillow',
  'new_fees',
  'no_service',
  'notes',
  'pressing_card',
  'printout',
  'screwdriver',
  'shutter',
  'sim_card',
  'slip',
  'stamp',
  'sticker',
  'suit',
  'tablet',
  'texts',
  'trousers',
  'two_boxes',
  'warning_light',
  'way_to_d',
] as const;
export type CutawayName = (typeof CUTAWAYS)[number];

/** Cutaways with a space for a few signs: `shows: slip B158`. */
export const WRITTEN_ON = ['email', 'slip', 'tablet'] as const satisfies readonly CutawayName[];

/** One-shots. Room tones are not here: each place brings its own. */
export const SOUNDS = [
  'door_chime',
  'phone_ring',
  'phone_buzz',
  'mail_ping',
  'keyboard',
  'page',
  'stamp',
  'ticket_printer',
  'glass_crack',
  'keys',
  'van_door',
  'car_start',
  'bus_sigh',
  'call_end',
  'hold_tune',
  'terminal_chime',
  'piano_note',
] as const;
export type Sound = (typeof SOUNDS)[number];

export const CHANNELS = ['mail', 'phone', 'text'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why a weak choice lands badly, in one word. */
export const SLIPS = [
  'argued',
  'blamed',
  'brushed_off',
  'denied',
  'explained_first',
  'hid_behind_policy',
  'made_them_work',
  'only_felt',
  'only_owned',
  'passed_on',
  'promised_air',
  'rushed',
  'scripted',
  'stalled',
  'token',
] as const;
export type Slip = (typeof SLIPS)[number];

export const RED_LINES = ['blame', 'lie', 'disclose', 'overpromise', 'unsafe', 'insult'] as const;
export type RedLine = (typeof RED_LINES)[number];

export const ENDING_KINDS = ['kept', 'at_risk', 'lost'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** A scenario has one beginning and many ways; a drill is a run of short rounds out of a larger stock. */
export const FORMS = ['scenario', 'drill'] as const;
export type Form = (typeof FORMS)[number];

/** What a round of a drill tempts one to do, in place of taking the customer's side. */
export const TEMPTATIONS = ['defend', 'blame', 'excuse', 'deny', 'correct'] as const;
export type Temptation = (typeof TEMPTATIONS)[number];

export const MODES = ['learn', 'assess'] as const;
export type Mode = (typeof MODES)[number];

export const BANDS = ['not_yet', 'developing', 'ready', 'strong'] as const;
export type Band = (typeof BANDS)[number];

/** Which of a person's attempts at an assignment says how it went. */
export const COUNTING = ['first', 'best'] as const;
export type Counting = (typeof COUNTING)[number];

/**
 * What a manager sees of an assignment's attempts: that they were made; also the band of each skill;
 * also what was said.
 */
export const PRIVACY_LEVELS = ['private', 'skills', 'open'] as const;
export type PrivacyLevel = (typeof PRIVACY_LEVELS)[number];

/** What the server knows of an attempt: numbered, and then checked against the edition or not. */
export const ATTEMPT_STATES = ['begun', 'verified', 'unverified'] as const;

/** Why an attempt could not be checked. */
export const UNVERIFIED = ['unknown_edition', 'other_keying', 'impossible'] as const;
export type Unverified = (typeof UNVERIFIED)[number];

/** What somebody who signs in may do; one may have several. */
export const ROLES = ['owner', 'manager', 'facilitator'] as const;
export type Role = (typeof ROLES)[number];
