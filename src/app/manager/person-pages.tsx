// One person of a team, and the card for the talk about one attempt.

import { useState } from 'preact/hooks';
import { openerText } from '../../core/debrief/opener.ts';
import { dayIn } from '../../core/people/day.ts';
import { verifyAttempt } from '../../core/record/verify.ts';
import type { Engine } from '../../core/story/story.ts';
import { CoachScreen } from '../../ui/coach/coach-screen.tsx';
import { coachView } from '../../ui/coach/coach-view.ts';
import type { CoachDoors } from '../../ui/coach/view.ts';
import { PersonScreen } from '../../ui/manager/person.tsx';
import { useWords } from '../../ui/parts/words.tsx';
import type { PersonPage as PersonAnswer } from '../../wire/person-page.ts';
import { Portrait } from '../shell/pictures.tsx';
import { answerDoors, waysOf } from './answers-pages.tsx';
import type { Answered } from './calls.ts';
import type { TeamPageProps } from './page-props.ts';
import { makeTeamRoute } from './route.ts';

type PersonProps = TeamPageProps & { readonly team: string; readonly page: PersonAnswer };

export function PersonPage(props: PersonProps) {
  const { model, page } = props;
  const today = dayIn(model.me?.org?.timeZone ?? 'UTC', new Date().toISOString());
  return <PersonScreen page={page} ways={waysOf(props)} doors={answerDoors(props, today)} />;
}

type FilledIn = Readonly<Record<Parameters<CoachDoors['agree']>[0], string>>;

/** What is filled in is printed and kept nowhere. */
export function CoachPage(
  props: PersonProps & { readonly lines: Answered<'lines'>; readonly engine: Engine },
) {
  const { model, dispatch, lines, engine, page } = props;
  const { attempt, person } = lines;
  const words = useWords('coach', 'skills', 'format', 'evidence', 'manager');
  const [typed, setTyped] = useState<FilledIn>({
    ...{ name: person.name, rule: '', shift: '', day: '' },
  });
  const verified = verifyAttempt(attempt, engine);
  if (!verified.ok || !verified.ending)
    return <p class="lead">{words.manager.problems.named['no-story']}</p>;
  const back = makeTeamRoute({ screen: 'person', team: props.team, person: person.id });
  const { news } = model;
  const isCopied =
    news?.kind === 'copied' || news?.kind === 'not_copied' ? news.kind === 'copied' : null;
  const row = page.attempts.find(({ id }) => id === attempt.id);
  const own = row?.rule ? { text: row.rule, decision: null } : null;
  const standing = row?.nth === 1 && attempt.mode === 'assess' ? 'evidence' : 'practice';
  const view = coachView(
    { attempt, engine, ...verified, standing, rule: own },
    { ...typed, isCopied },
    words,
  );
  return (
    <CoachScreen
      view={{ ...view, ways: [{ address: back, words: person.name }] }}
      portrait={<Portrait scenario={attempt.scenario} ending={verified.ending.kind} />}
      doors={{
        copy: () => dispatch({ type: 'copy_asked', text: openerText(view.opener ?? []) }),
        print: () => dispatch({ type: 'print_asked' }),
        agree: (field, text) => setTyped({ ...typed, [field]: text }),
      }}
    />
  );
}
