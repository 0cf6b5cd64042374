// The result on one sheet: on screen it is the page, and from the debrief and from here it is what is
// printed. Receipts are for the screen alone.

import type { ComponentChildren } from 'preact';
import { Business, Review, Stamp } from '../parts/aftermath.tsx';
import type { PlaceRef } from '../parts/focus.ts';
import { Headline } from '../parts/headline.tsx';
import { WholeReceipt } from '../parts/receipt.tsx';
import { ReceiptLine } from '../parts/receipt-line.tsx';
import { RedLines } from '../parts/red-lines.tsx';
import type { ResultView } from '../parts/result-view.ts';
import { SkillScore } from '../parts/skill-score.tsx';
import { filled, useWords } from '../parts/words.tsx';
import './sheet.css';

export function Sheet(props: {
  readonly view: ResultView;
  readonly portrait?: ComponentChildren;
  /** Where the sheet is the page itself, its heading takes the focus. */
  readonly heading?: PlaceRef;
}) {
  const { view } = props;
  const { result: words, skills } = useWords('result', 'skills');
  return (
    <div class="paper-sheet box">
      <header class="paper-head">
        <div>
          <p>
            <b>{words.game}</b> · <bdi>{view.title}</bdi> · {view.playedOn}
          </p>
          <h1 ref={props.heading ?? null} tabIndex={-1} dir="auto">
            <Headline text={view.ending.headline} />
          </h1>
          <p>{words.standing(view)}</p>
        </div>
        <div class="paper-face">
          <div aria-hidden="true">{props.portrait}</div>
          <Stamp ending={view.ending.kind} />
        </div>
      </header>
      <div class="paper-came-of-it columns">
        <Review customer={view.customer} review={view.ending.review} />
        <Business business={view.ending.business} />
      </div>
      <Skills view={view} withReceipts={props.heading !== undefined} />
      <RedLines redLines={view.redLines} moments={view.moments} />
      {view.turns.length > 0 && <Turns view={view} />}
      {view.rule && (
        <p class="paper-rule">
          <b class="label">{words.rule}</b> <bdi>{view.rule}</bdi>
        </p>
      )}
      <footer class="small">
        <p>{view.evidence}</p>
        <p>
          <b>{skills.purpose}</b>
        </p>
      </footer>
    </div>
  );
}

function Skills(props: { readonly view: ResultView; readonly withReceipts: boolean }) {
  const { view } = props;
  const { skills } = useWords('skills');
  return (
    <div class="paper-skills columns">
      {view.skills.map((one) => (
        <article key={one.skill} aria-labelledby={`skill-${one.skill}`}>
          <h2 id={`skill-${one.skill}`}>{skills.names[one.skill]}</h2>
          <p class="paper-meaning note">{skills.meanings[one.skill]}</p>
          <SkillScore view={one} />
          {props.withReceipts && <WholeReceipt view={one} moments={view.moments} />}
        </article>
      ))}
    </div>
  );
}

/** The turning points in short: what was said, what it earned and why, what they heard. */
function Turns({ view }: { readonly view: ResultView }) {
  const { result: words, skills } = useWords('result', 'skills');
  return (
    <section class="paper-turns" aria-labelledby="turns-title">
      <h2 id="turns-title">{words.turns}</h2>
      <ol>
        {view.turns.map(({ skill, row }) => {
          const moment = view.moments[row.choice];
          return (
            <li key={row.choice} class="turn-short">
              <p>
                {filled(
                  (name) => words.turn(name, (moment?.turn ?? 0) + 1),
                  <b>{skills.names[skill]}</b>,
                )}
              </p>
              <ReceiptLine row={row} shown={null} moment={moment} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
