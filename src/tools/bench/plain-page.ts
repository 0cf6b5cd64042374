// The lower limit: a page of plain HTML that shows the same first lines and choices with a kilobyte of
// script. After the lines of the first pick it repeats them, so that it can be clicked as long as the game.

import type { CastMember } from '../../core/story/cast.ts';
import type { Edition } from '../../core/story/edition.ts';
import type { Beat, ChoiceId } from '../../core/story/line.ts';
import { openStory } from '../../core/story/story.ts';

export function plainPage({ ink, header }: Edition, first: ChoiceId): string {
  const story = openStory(ink, header);
  const { beat, position } = story.begin();
  const after = story.step(position, first)?.beat ?? beat;
  const beats = [beat, after].map((one) => plainBeat(one, header.cast));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${header.title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<main>
<div role="log"><p class="line"></p></div>
<button class="next">Next</button>
<ol></ol>
</main>
<script>const beats=${JSON.stringify(beats).replaceAll('<', '\\u003c')};${SCRIPT}</script>
</html>
`;
}

function plainBeat({ lines, next }: Beat, cast: readonly CastMember[]) {
  const names = new Map([['you', 'You'], ...cast.map(({ id, name }) => [id, name] as const)]);
  return {
    lines: lines.map(({ speaker, text }) => (speaker ? `${names.get(speaker)}: ${text}` : text)),
    choices:
      next.kind === 'decision' ? next.decision.choices.map(({ id, text }) => [id, text]) : [],
  };
}

const STYLE =
  'body{margin:0;background:#bcd6d2;font:1.2rem/1.5 system-ui,sans-serif}main{max-width:40rem;' +
  'margin:20vh auto 0;padding:1rem;background:#fff}button{font:inherit;padding:.6rem 1rem;min-height:44px}' +
  'ol{padding:0;list-style:none}li button{width:100%;margin-top:.5rem;text-align:start}';

const SCRIPT = `
const line=document.querySelector('.line'),next=document.querySelector('.next'),list=document.querySelector('ol');
let beat=0,shown=0;
const show=()=>{
  const {lines,choices}=beats[beat],isLast=shown===lines.length-1;
  line.textContent=lines[shown];
  next.hidden=isLast;
  list.replaceChildren(...(isLast?choices:[]).map(([id,text])=>{
    const item=document.createElement('li'),button=document.createElement('button');
    button.dataset.choice=id;
    button.textContent=text;
    button.onclick=()=>{beat=1;shown=0;show()};
    item.append(button);
    return item}))};
next.onclick=()=>{shown++;show()};
show()`;
