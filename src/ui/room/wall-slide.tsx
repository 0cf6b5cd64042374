// The close: one slide a skill with the room's first votes as dots, the rule, thanks.

import type { SkillDecision } from '../../core/room/room-score.ts';
import type { SkillSlide, WallView } from '../../core/room/wall-view.ts';
import { useWords } from '../parts/words.tsx';
import './wall-slide.css';

export function SlideFrame({ view }: { readonly view: WallView }) {
  const { room: words } = useWords('room');
  const { slide, rule } = view;
  if (slide === null) return null;
  if (typeof slide === 'object') return <SkillFrame slide={slide} language={view.story.language} />;
  return (
    <section class="wall-paper">
      <h2>{slide === 'rule' ? words.wall.ruleTitle : words.wall.thanks}</h2>
      {rule === '' ? (
        <p class="wall-rule-open">{words.wall.ruleOpen}</p>
      ) : (
        <p class="wall-rule">
          <bdi>{rule}</bdi>
        </p>
      )}
    </section>
  );
}

function SkillFrame(props: { readonly slide: SkillSlide; readonly language: string }) {
  const { room: words, skills } = useWords('room', 'skills');
  const { skill, decisions, score, moved, titles } = props.slide;
  return (
    <section class="wall-skill">
      <header>
        <h2>{skills.names[skill]}</h2>
        <p>{skills.meanings[skill]}</p>
        {score !== null && <p class="wall-score">{words.wall.ofHundred(score)}</p>}
      </header>
      {decisions.length === 0 ? (
        <p>{words.wall.noVotes}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.wall.firstVotes}</th>
              {[0, 1, 2, 3, 4].map((points) => (
                <th key={points} scope="col">
                  {points}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decisions.map((one) => (
              <SkillRow
                key={one.decision}
                row={one}
                title={titles[one.decision] ?? ''}
                language={props.language}
                hasMoved={moved === one.decision}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function SkillRow(props: {
  readonly row: SkillDecision;
  readonly title: string;
  readonly language: string;
  readonly hasMoved: boolean;
}) {
  const { room: words } = useWords('room');
  const { first } = props.row;
  const all = first.reduce((sum, count) => sum + count, 0);
  return (
    <tr data-has-moved={props.hasMoved}>
      <th scope="row">
        <bdi lang={props.language}>{props.title}</bdi>
        {props.hasMoved && <small>{words.wall.movedMost}</small>}
      </th>
      {first.map((count, points) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the number of points.
        <td key={points}>
          <span class="wall-dot" style={{ '--share': Math.sqrt(count / all) }} data-count={count}>
            {count > 0 && count}
          </span>
        </td>
      ))}
    </tr>
  );
}
