// What the learner does in a debrief, as a pure function. Taps change the worksheet; what is noted goes
// to the notes of the attempt and is saved.

import { cardAfterRead } from '../../../core/debrief/debrief-card.ts';
import { isGuessAbout } from '../../../core/debrief/guess.ts';
import { type DebriefNotes, withNotes } from '../../../core/record/notes.ts';
import type { ChoiceId } from '../../../core/story/line.ts';
import type { DebriefMessage } from '../message.ts';
import type { Model, Result } from '../model.ts';
import { isVisit, notesAbout, withVisitNotes } from '../record/visit.ts';
import { toDebrief } from '../route.ts';
import { still, type Updated } from '../updated.ts';
import { type GuessDraft, ownRule, type Worksheet, wholeGuess, worksheetOf } from './worksheet.ts';

export function updateDebrief(model: Model, message: DebriefMessage): Updated {
  const { screen } = model;
  if (!('result' in screen)) return still(model);
  const worksheet = worksheetOf(model, screen.result.attempt.id);
  switch (message.what) {
    case 'guess_noted':
      return noteGuess(model, worksheet, screen.result);
    case 'rule_kept':
      return keepRule(model, worksheet, message);
    case 'copy_asked':
      return [
        { ...model, worksheet: tap(worksheet, message) },
        [{ type: 'copy', text: message.text }],
      ];
    default:
      return still({ ...model, worksheet: tap(worksheet, message) });
  }
}

type Noting = Extract<DebriefMessage, { what: 'guess_noted' | 'rule_kept' }>;

function tap(worksheet: Worksheet, message: Exclude<DebriefMessage, Noting>): Worksheet {
  const { guess, answers, rule, coach } = worksheet;
  switch (message.what) {
    case 'band_guessed': {
      const bands = { ...guess.bands, [message.skill]: message.band };
      return { ...worksheet, guess: { ...guess, bands } };
    }
    case 'line_tapped':
      return { ...worksheet, guess: marked(guess, message.as, message.choice) };
    case 'heard_opened':
      return { ...worksheet, heard: message.at };
    case 'receipt_opened':
      return { ...worksheet, receipt: message.receipt };
    case 'point_shown':
      return { ...worksheet, point: message.point };
    case 'reason_tapped':
      // The first answer stands: the writer's own has been told since.
      return message.choice in answers
        ? worksheet
        : { ...worksheet, answers: { ...answers, [message.choice]: message.reason } };
    case 'moment_opened':
      return { ...worksheet, moment: message.at };
    case 'line_tried':
      return { ...worksheet, tried: message.line };
    case 'place_chosen':
      return { ...worksheet, place: message.place };
    case 'rule_typed':
      return { ...worksheet, rule: { ...rule, own: message.text, isAsked: false } };
    case 'rule_reopened':
      return { ...worksheet, rule: { ...rule, isReopened: true } };
    case 'agreed':
      return { ...worksheet, coach: { ...coach, [message.field]: message.text } };
    case 'copy_asked':
      // Said anew each time, and only once it is so.
      return { ...worksheet, coach: { ...coach, isCopied: null } };
    case 'copied':
      return { ...worksheet, coach: { ...coach, isCopied: message.isCopied } };
  }
}

/** A line has one mark at most; tapped once more under the same one, it has none. */
function marked(guess: GuessDraft, as: 'best' | 'costliest', choice: ChoiceId): GuessDraft {
  const other = as === 'best' ? 'costliest' : 'best';
  return {
    ...guess,
    [as]: guess[as] === choice ? null : choice,
    [other]: guess[other] === choice ? null : guess[other],
  };
}

/** A guess that was noted stays: it is there to be compared with what came out. */
function noteGuess(
  model: Model,
  worksheet: Worksheet,
  { playthrough, attempt, engine }: Result,
): Updated {
  const guess = wholeGuess(worksheet.guess);
  const before = notesAbout(model, attempt.id);
  if (before.guess) return still(model);
  if (!guess || !isGuessAbout(guess, playthrough))
    return still({
      ...model,
      worksheet: { ...worksheet, guess: { ...worksheet.guess, isAsked: true } },
    });
  const [noted, effects] = note(model, worksheet, { ...before, guess });
  return [
    noted,
    [
      ...effects,
      { type: 'go', route: toDebrief(attempt.id, cardAfterRead(engine.edition.header)) },
    ],
  ];
}

function keepRule(
  model: Model,
  worksheet: Worksheet,
  { rule: chosen, at }: Extract<DebriefMessage, { what: 'rule_kept' }>,
): Updated {
  const rule = chosen === 'own' ? ownRule(worksheet.rule) : { ok: true as const, value: chosen };
  if (!rule.ok)
    return still({
      ...model,
      worksheet: { ...worksheet, rule: { ...worksheet.rule, isAsked: true } },
    });
  const before = notesAbout(model, worksheet.attempt);
  const kept = { ...worksheet, rule: { ...worksheet.rule, isAsked: false, isReopened: false } };
  return note(model, kept, { ...before, rule: rule.value, doneAt: before.doneAt ?? at });
}

/** Of an attempt from a file nothing is kept: the notes stay with the visit. */
function note(model: Model, worksheet: Worksheet, notes: DebriefNotes): Updated {
  if (isVisit(model, notes.attempt)) return still(withVisitNotes({ ...model, worksheet }, notes));
  const before = model.notes.find((one) => one.attempt === notes.attempt) ?? null;
  return [
    { ...model, worksheet, notes: withNotes(model.notes, notes) },
    [{ type: 'save_notes', notes, before }],
  ];
}

/** Notes the card that is being left as seen. */
export function leaveCard(model: Model): Model {
  const { screen } = model;
  if (screen.kind !== 'debrief') return model;
  const worksheet = worksheetOf(model, screen.result.attempt.id);
  const others = worksheet.seen.filter((one) => one !== screen.card);
  return { ...model, worksheet: { ...worksheet, seen: [...others, screen.card] } };
}
