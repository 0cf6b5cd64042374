// What the learner does in a debrief, as a pure function. Taps change the desk; what is noted goes to
// the notes of the attempt and is saved.

import { isGuessAbout } from '../../../core/debrief/guess.ts';
import type { DebriefNotes } from '../../../core/record/notes.ts';
import { notesOf, withNotes } from '../../../core/record/notes.ts';
import type { DebriefMessage } from '../message.ts';
import type { Model, Result } from '../model.ts';
import { isVisit, seenWith, withVisitNotes } from '../record/visit.ts';
import { still, type Updated } from '../updated.ts';
import { type Desk, deskOf, wholeGuess } from './desk.ts';
import { ruleIn } from './rule-in.ts';

export function updateDebrief(model: Model, message: DebriefMessage): Updated {
  const { screen } = model;
  if (!('result' in screen)) return still(model);
  const desk = deskOf(model, screen.result.attempt.id);
  switch (message.what) {
    case 'guess_noted':
      return noteGuess(model, desk, screen.result);
    case 'rule_kept':
      return keepRule(model, desk, message.at);
    case 'copy_asked':
      return [{ ...model, desk: tap(desk, message) }, [{ type: 'copy', text: message.text }]];
    default:
      return still({ ...model, desk: tap(desk, message) });
  }
}

type Noting = Extract<DebriefMessage, { what: 'guess_noted' | 'rule_kept' }>;

function tap(desk: Desk, message: Exclude<DebriefMessage, Noting>): Desk {
  const { guess, reasons, told, rule, coach } = desk;
  switch (message.what) {
    case 'band_guessed': {
      const bands = { ...guess.bands, [message.skill]: message.band };
      return { ...desk, guess: { ...guess, bands } };
    }
    case 'line_tapped':
      return { ...desk, guess: { ...guess, [message.as]: message.choice } };
    case 'heard_opened':
      return { ...desk, heard: message.at };
    case 'receipt_opened':
      return { ...desk, receipt: message.receipt };
    case 'point_shown':
      return { ...desk, point: message.point };
    case 'reason_tapped': {
      const { choice, reason } = message;
      const before = reasons[choice] ?? [];
      if (before.includes(reason)) return desk;
      return { ...desk, reasons: { ...reasons, [choice]: [...before, reason] } };
    }
    case 'why_asked':
      return told.includes(message.choice) ? desk : { ...desk, told: [...told, message.choice] };
    case 'moment_opened':
      return { ...desk, moment: message.at };
    case 'line_tried':
      return { ...desk, tried: message.line };
    case 'place_chosen':
      return { ...desk, place: message.place };
    case 'rule_chosen':
      return { ...desk, rule: { ...rule, chosen: message.rule, isAsked: false } };
    case 'rule_typed':
      return { ...desk, rule: { ...rule, chosen: 'own', own: message.text, isAsked: false } };
    case 'rule_reopened':
      return { ...desk, rule: { ...rule, isReopened: true } };
    case 'agreed':
      return { ...desk, coach: { ...coach, [message.field]: message.text } };
    case 'copy_asked':
      // Said anew each time, and only once it is so.
      return { ...desk, coach: { ...coach, isCopied: null } };
    case 'copied':
      return { ...desk, coach: { ...coach, isCopied: message.isCopied } };
  }
}

/** A guess that was noted stays: it is there to be compared with what came out. */
function noteGuess(model: Model, desk: Desk, { playthrough, attempt }: Result): Updated {
  const guess = wholeGuess(desk.guess);
  const before = notesOf(seenWith(model, attempt.id).notes, attempt.id);
  if (before.guess) return still(model);
  if (!guess || !isGuessAbout(guess, playthrough))
    return still({ ...model, desk: { ...desk, guess: { ...desk.guess, isAsked: true } } });
  const [noted, effects] = note(model, desk, { ...before, guess });
  const route = { screen: 'debrief', attempt: attempt.id, card: 'side', way: null } as const;
  return [noted, [...effects, { type: 'go', route }]];
}

function keepRule(model: Model, desk: Desk, at: string): Updated {
  const rule = ruleIn(desk.rule);
  if (!rule.ok)
    return still({ ...model, desk: { ...desk, rule: { ...desk.rule, isAsked: true } } });
  const before = notesOf(seenWith(model, desk.attempt).notes, desk.attempt);
  const kept = { ...desk, rule: { ...desk.rule, isAsked: false, isReopened: false } };
  return note(model, kept, { ...before, rule: rule.value, doneAt: before.doneAt ?? at });
}

/** Of an attempt from a file nothing is kept: the notes stay with the visit. */
function note(model: Model, desk: Desk, notes: DebriefNotes): Updated {
  if (isVisit(model, notes.attempt)) return still(withVisitNotes({ ...model, desk }, notes));
  const before = model.notes.find((one) => one.attempt === notes.attempt) ?? null;
  return [
    { ...model, desk, notes: withNotes(model.notes, notes) },
    [{ type: 'save_notes', notes, before }],
  ];
}

/** A card that one goes on from counts as seen. */
export function leaveCard(model: Model): Model {
  const { screen } = model;
  if (screen.kind !== 'debrief') return model;
  const desk = deskOf(model, screen.result.attempt.id);
  const others = desk.seen.filter((one) => one !== screen.card);
  return { ...model, desk: { ...desk, seen: [...others, screen.card] } };
}
