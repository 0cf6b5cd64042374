import { useCallback } from 'preact/hooks';
import { notesOf } from '../../../core/record/notes.ts';
import { useWords } from '../../../ui/parts/words.tsx';
import { RecordScreen } from '../../../ui/record/record-screen.tsx';
import { useDrop } from '../../shell/use-drop.ts';
import type { PageProps } from '../page.ts';
import { makeRoute } from '../route.ts';
import { newsView } from './news-view.ts';
import { recordView } from './record-view.ts';
import { nameField, recordFile, saveDoors } from './save-files.tsx';
import { UnreadableSaves } from './unreadable-saves.tsx';

export const page = RecordPage;

function RecordPage({ model, dispatch, hosts }: PageProps<'record'>) {
  const words = useWords('record', 'skills', 'format');
  const open = useCallback(
    (files: readonly File[]) => files.length > 0 && dispatch({ type: 'files_chosen', files }),
    [dispatch],
  );
  useDrop(useCallback(({ files }: DataTransfer) => open([...files]), [open]));
  return (
    <RecordScreen
      view={recordView(model, words)}
      news={newsView(model.fileNews, words.record)}
      leave={makeRoute({ screen: 'title' })}
      readers={model.team && '#/seen'}
      notices={<UnreadableSaves unreadable={model.unreadable} />}
      doors={{
        open,
        name: nameField(model.settings.name, dispatch),
        saveRecord: () => dispatch(recordFile(model, hosts.fresh().startedAt)),
        answer: (at, answer) => {
          const asked = model.asked[at];
          if (asked) dispatch({ type: 'record_answered', asked, answer });
        },
        keepVisit: (attempt) => dispatch({ type: 'visit_kept', attempt }),
        closeVisits: (attempt) => dispatch({ type: 'visits_closed', attempt }),
        saveAttempt: (id) => {
          const attempt = model.attempts.find((one) => one.id === id);
          if (!attempt) throw new Error(`There is no attempt “${id}” to save.`);
          const notes = notesOf(model.notes, id);
          const learner = model.settings.name;
          return saveDoors({ attempt, notes, learner, isVisit: false }, dispatch);
        },
      }}
    />
  );
}
