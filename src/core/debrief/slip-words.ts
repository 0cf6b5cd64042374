// Why a line lands badly, in plain words: about the line, never about the person who said it.
// Each answers “Why might this have landed badly?”.

import type { Slip } from '../vocabulary.ts';

export const SLIP_WORDS: Readonly<Record<Slip, string>> = {
  argued: 'It argued with what they feel.',
  blamed: 'It looked for somebody to blame.',
  brushed_off: 'It made the problem smaller than it is to them.',
  denied: 'It denied what had happened.',
  explained_first: 'It explained before it took responsibility.',
  hid_behind_policy: 'It stood behind a rule.',
  made_them_work: 'It left the work to them.',
  passed_on: 'It handed them on to somebody else.',
  promised_air: 'It promised what nobody can be sure to keep.',
  rushed: 'It hurried past what they had just said.',
  scripted: 'It could have been said to anyone.',
  stalled: 'It left things exactly where they were.',
  token: 'It gave something small in place of a solution.',
};
