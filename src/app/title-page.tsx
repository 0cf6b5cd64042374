import { latestRule } from '../core/record/latest-rule.ts';
import type { Mode } from '../core/vocabulary.ts';
import { Notice } from '../ui/notices/notice.tsx';
import { TitleScreen } from '../ui/title/title-screen.tsx';
import type { Model } from './model.ts';
import type { PageProps } from './page.ts';
import { ScenarioPicture, TitlePoster } from './pictures.tsx';
import { makeRoute } from './route.ts';
import { SettingsDialog } from './settings-dialog.tsx';
import { nextView, scenarioViews, underWayOf } from './title-view.ts';

export function page({ model, dispatch }: PageProps<'title'>) {
  const ask = (scenario: string, mode: Mode) =>
    dispatch({ type: 'asked_for', route: { screen: 'play', scenario, mode } });
  return (
    <TitleScreen
      scenarios={scenarioViews(model)}
      next={nextView(model)}
      doors={{
        start: ask,
        resume: (scenario) => {
          const underWay = underWayOf(model, scenario);
          if (underWay) ask(scenario, underWay.mode);
        },
        settings: () => dispatch({ type: 'settings_opened', isOpen: true }),
      }}
      rule={latestRule(model)?.text ?? null}
      poster={<TitlePoster />}
      picture={(scenario, isLater) => <ScenarioPicture scenario={scenario} isLater={isLater} />}
      notices={<Unreadable model={model} />}
      credits={makeRoute({ screen: 'credits' })}
      record={model.attempts.length > 0 ? makeRoute({ screen: 'record' }) : null}
      panel={
        model.isSettingsOpen && (
          <SettingsDialog
            model={model}
            dispatch={dispatch}
            onClose={() => dispatch({ type: 'settings_opened', isOpen: false })}
          />
        )
      }
    />
  );
}

/** A save that cannot be read is kept as it is, and said. */
function Unreadable({ model }: { readonly model: Model }) {
  const { unreadable } = model;
  const [first] = unreadable;
  if (!first) return null;
  const count = unreadable.length;
  const saves = unreadable.some(({ what }) => what === 'notes') ? 'save' : 'saved attempt';
  return (
    <Notice>
      <b>
        {count === 1
          ? `One ${saves} on this device cannot be read.`
          : `${count} ${saves}s on this device cannot be read.`}
      </b>{' '}
      {first.problem} Nothing was deleted, and everything else is here.
    </Notice>
  );
}
