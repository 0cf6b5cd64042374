// What is done with files of one's record, as a pure function.

import type { LearnerRecord } from '../../../core/record/record-file.ts';
import { knowAllEndings } from '../know-endings.ts';
import type { Effect, FileMessage } from '../message.ts';
import type { Model } from '../model.ts';
import { open, still, type Updated } from '../updated.ts';

export function updateRecord(model: Model, message: FileMessage): Updated {
  switch (message.type) {
    case 'download':
      return [model, [{ type: 'download', name: message.name, text: message.text }]];
    case 'file_chosen': {
      const { file } = message;
      const scenarios = model.cards.map(({ header }) => header.id);
      return [
        { ...model, fileNews: { kind: 'reading', file: file.name } },
        [{ type: 'open_file', file, here: recordOf(model), scenarios }],
      ];
    }
    case 'file_opened':
      return receive(model, message);
    case 'visit_kept':
      return [model, keepVisit(model)];
    case 'visit_closed':
      return toRecord({ ...model, visiting: null, fileNews: null });
  }
}

const recordOf = ({ attempts, notes }: Model): LearnerRecord => ({ attempts, notes });

function receive(
  model: Model,
  { opened, fresh }: Extract<FileMessage, { type: 'file_opened' }>,
): Updated {
  if (opened.kind === 'visit') {
    const { visit, ...news } = opened;
    return still({ ...model, visiting: visit, fileNews: news });
  }
  if (opened.kind !== 'taken_in') return still({ ...model, fileNews: opened });
  const { kept, ...news } = opened;
  const isKept = kept.attempts.some(({ id }) => id === model.visiting?.attempt.id);
  const visiting = isKept ? null : model.visiting;
  const after = { ...withKept(model, kept), fileNews: news, visiting };
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

function keepVisit(model: Model): readonly Effect[] {
  const { visiting } = model;
  if (!visiting) return [];
  const there = { attempts: [visiting.attempt], notes: visiting.notes ? [visiting.notes] : [] };
  return [{ type: 'take_in', file: visiting.file, here: recordOf(model), there }];
}

/** The pages about a visit close with it. */
function toRecord(model: Model): Updated {
  return model.screen.kind === 'record'
    ? still(model)
    : [model, [{ type: 'go', route: { screen: 'record' } }]];
}
