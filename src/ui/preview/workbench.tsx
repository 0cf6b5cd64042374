// The writer's workbench: beside the game, what players never see.

import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { FileDoor } from './empty-preview.tsx';
import { Here } from './here.tsx';
import { Problems } from './problems.tsx';
import { SoFar } from './so-far.tsx';
import { StartForm } from './start-form.tsx';
import { goToLine, TextPart } from './text-part.tsx';
import type { WorkbenchDoors, WorkbenchView } from './view.ts';
import '../parts/layout.css';
import './workbench.css';

export function WorkbenchAside(props: {
  readonly view: WorkbenchView;
  readonly doors: WorkbenchDoors;
  readonly points: Ref<HTMLHeadingElement>;
}) {
  const { view, doors } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    // A click on nothing in particular leaves the focus here and not on the body.
    <aside class="workbench" aria-label="Writer’s workbench" tabIndex={-1}>
      <section class="workbench-part" aria-labelledby="workbench-file">
        <h2 id="workbench-file">{view.fileName}</h2>
        <p>{view.fileState}</p>
        <div class="doors tight">
          {view.hasNewer && (
            <button type="button" class="main-button" onClick={doors.takeNewer}>
              Take the file as it is now
            </button>
          )}
          <FileDoor doors={doors} isMain={false} />
        </div>
      </section>
      <Problems
        problems={view.problems}
        checkState={view.checkState}
        onGoTo={(line) => goToLine(field.current, line)}
      />
      {view.here && <Here here={view.here} />}
      <SoFar soFar={view.soFar} heading={props.points} />
      <StartForm
        places={view.places}
        declared={view.declared}
        start={view.start}
        onStart={doors.playFrom}
      />
      <TextPart
        source={view.source}
        isChanged={view.isChanged}
        field={field}
        onType={doors.type}
        onSave={doors.saveCopy}
      />
    </aside>
  );
}
