import { latestRule } from '../../../core/record/notes.ts';
import type { Mode } from '../../../core/vocabulary.ts';
import { useWords } from '../../../ui/parts/words.tsx';
import { SettingsPanel } from '../../../ui/settings/settings-panel.tsx';
import { ForYou } from '../../../ui/title/for-you.tsx';
import { TitleScreen } from '../../../ui/title/title-screen.tsx';
import { ScenarioPicture, TitlePoster } from '../../shell/pictures.tsx';
import { isOnDevice } from '../../shell/platform.ts';
import type { PageProps } from '../page.ts';
import { UnreadableSaves } from '../record/unreadable-saves.tsx';
import { makeRoute } from '../route.ts';
import { forYouView } from '../team/for-you-view.ts';
import { nextView, scenarioViews, underWayOf } from './title-view.ts';

export const page = TitlePage;

function TitlePage({ model, dispatch }: PageProps<'title'>) {
  const words = useWords('title', 'format');
  const ask = (scenario: string, mode: Mode) =>
    dispatch({ type: 'asked_for', route: { screen: 'play', scenario, mode } });
  return (
    <TitleScreen
      scenarios={scenarioViews(model, words)}
      next={nextView(model, words)}
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
      notices={<UnreadableSaves unreadable={model.unreadable} />}
      forYou={model.team && <ForYou view={forYouView(model, model.team, dispatch, words)} />}
      isOnDevice={isOnDevice()}
      credits={makeRoute({ screen: 'credits' })}
      workshop="#/room"
      record={makeRoute({ screen: 'record' })}
      panel={
        model.isSettingsOpen && (
          <SettingsPanel
            settings={model.settings}
            onChange={(change) =>
              dispatch({ type: 'settings', settings: { ...model.settings, ...change } })
            }
            onClose={() => dispatch({ type: 'settings_opened', isOpen: false })}
          />
        )
      }
    />
  );
}
