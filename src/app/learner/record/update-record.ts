// What is done with files of one's record, as a pure function.

import type { LearnerRecord } from '../../../core/record/notes.ts';
import { knowAllEndings } from '../know-endings.ts';
import type { Effect, FileMessage } from '../message.ts';
import type { Model } from '../model.ts';
import { open, still, type Updated } from '../updated.ts';
import { visitOf } from './visit.ts';

type Said<Type extends FileMessage['type']> = Extract<FileMessage, { type: Type }>;

export function updateRecord(model: Model, message: FileMessage): Updated {
  switch (message.type) {
    case 'download':
      return [model, [{ type: 'download', name: message.name, text: message.text }]];
    case 'name_typed': {
      const settings = { ...model.settings, name: message.name };
      return [{ ...model, settings }, [{ type: 'save_settings', settings }]];
    }
    case 'files_chosen': {
      const { files } = message;
      const names = files.map(({ name }) => name);
      return [
        { ...model, fileNews: { kind: 'reading', files: names } },
        [{ type: 'open_files', files, ...hereIn(model) }],
      ];
    }
    case 'files_opened':
      return still(receive(model, message));
    case 'record_answered':
      return answer(model, message);
    case 'taken_in':
      return takeIn(model, message);
    case 'visit_kept':
      return [model, keepVisit(model, message.attempt)];
    case 'visits_closed':
      return closeVisits(model, message);
  }
}

const recordOf = ({ attempts, notes }: Model): LearnerRecord => ({ attempts, notes });

const hereIn = (model: Model) => ({
  here: recordOf(model),
  scenarios: model.cards.map(({ header }) => header.id),
});

/** The same attempt from a later file takes the place of the earlier one. */
function receive(model: Model, { opened }: Said<'files_opened'>): Model {
  const came = opened.flatMap((one) => (one.kind === 'visit' ? [one.visit] : []));
  const visits = new Map([...model.visits, ...came].map((one) => [one.attempt.id, one]));
  const asked = opened.flatMap(({ file, ...one }) =>
    one.kind === 'record' ? [{ file, record: one.record }] : [],
  );
  return {
    ...model,
    visits: [...visits.values()],
    asked: [...model.asked, ...asked],
    fileNews: { kind: 'read', opened },
  };
}

/** Only a record that is one's own joins what is here. */
function answer(model: Model, { asked, answer }: Said<'record_answered'>): Updated {
  const answered = { ...model, asked: model.asked.filter((one) => one !== asked), fileNews: null };
  switch (answer) {
    case 'mine': {
      const { file, record } = asked;
      return [answered, [{ type: 'take_in', file, here: recordOf(model), there: record }]];
    }
    case 'look':
      return [
        { ...answered, fileNews: { kind: 'reading', files: [asked.file] } },
        [{ type: 'look_into', asked, ...hereIn(model) }],
      ];
    case 'close':
      return still(answered);
  }
}

function takeIn(model: Model, { taken, kept, fresh }: Said<'taken_in'>): Updated {
  const isKept = (id: string) => kept.attempts.some((one) => one.id === id);
  const visits = model.visits.filter(({ attempt }) => !isKept(attempt.id));
  const after = {
    ...withKept(model, kept),
    fileNews: { kind: 'taken_in', taken },
    visits,
  } as const;
  // On a page about the attempt that was kept, it is one's own from now on.
  return 'result' in after.screen ? open(after, fresh) : [after, knowAllEndings(after)];
}

/** What was kept takes its place in the record. */
function withKept(model: Model, kept: LearnerRecord): Model {
  const isNew = new Set(kept.attempts.map(({ id }) => id));
  const isNoted = new Set(kept.notes.map(({ attempt }) => attempt));
  const attempts = [...model.attempts.filter(({ id }) => !isNew.has(id)), ...kept.attempts];
  return {
    ...model,
    attempts: attempts.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt)),
    notes: [...model.notes.filter(({ attempt }) => !isNoted.has(attempt)), ...kept.notes],
  };
}

function keepVisit(model: Model, id: string): readonly Effect[] {
  const visit = visitOf(model, id);
  if (!visit) return [];
  const there = { attempts: [visit.attempt], notes: visit.notes ? [visit.notes] : [] };
  return [{ type: 'take_in', file: visit.file, here: recordOf(model), there }];
}

/** The pages about a visit close with it. */
function closeVisits(model: Model, { attempt }: Said<'visits_closed'>): Updated {
  const visits = model.visits.filter(({ attempt: { id } }) => attempt !== null && id !== attempt);
  const fileNews = visits.length > 0 ? model.fileNews : null;
  const closed = { ...model, visits, fileNews };
  return model.screen.kind === 'record'
    ? still(closed)
    : [closed, [{ type: 'go', route: { screen: 'record' } }]];
}
