import { useCallback } from 'preact/hooks';
import { notesOf } from '../../../core/record/notes.ts';
import { useWords } from '../../../ui/parts/words.tsx';
import { RecordScreen } from '../../../ui/record/record-screen.tsx';
import { useDrop } from '../../shell/use-drop.ts';
import type { PageProps } from '../page.ts';
import { makeRoute } from '../route.ts';
import { newsView } from './news-view.ts';
import { recordView } from './record-view.ts';
import { recordFile, saveDoors } from './save-files.ts';
import { UnreadableSaves } from './unreadable-saves.tsx';

export const page = RecordPage;

function RecordPage({ model, dispatch, hosts }: PageProps<'record'>) {
  const words = useWords('record', 'skills', 'format');
  const open = (file: File) => dispatch({ type: 'file_chosen', file });
  useDrop(
    useCallback(
      ({ files: [file] }: DataTransfer) => file && dispatch({ type: 'file_chosen', file }),
      [dispatch],
    ),
  );
  return (
    <RecordScreen
      view={recordView(model, words)}
      news={newsView(model.fileNews, words.record)}
      leave={makeRoute({ screen: 'title' })}
      notices={<UnreadableSaves unreadable={model.unreadable} />}
      doors={{
        open,
        saveRecord: () => dispatch(recordFile(model, hosts.fresh().startedAt)),
        keepVisit: () => dispatch({ type: 'visit_kept' }),
        closeVisit: () => dispatch({ type: 'visit_closed' }),
        saveAttempt: (id) => {
          const attempt = model.attempts.find((one) => one.id === id);
          if (!attempt) throw new Error(`There is no attempt “${id}” to save.`);
          return saveDoors({ attempt, notes: notesOf(model.notes, id) }, dispatch);
        },
      }}
    />
  );
}
