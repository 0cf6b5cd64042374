// `npm run stories -- --html`: one page a story, with everything on the map that the sheet counts.

import { describe, expect, test } from 'vitest';
import { sheetMap } from '../../src/tools/proof/map-layout.ts';
import { proveStory } from '../../src/tools/proof/prove-story.ts';
import { sheetPage } from '../../src/tools/proof/sheet-page.ts';
import { draft, EXAMPLE, exampleSource } from './stories-drafts.ts';

function pageOf(file: string) {
  const proof = proveStory(file);
  if (!proof.proven) throw new Error(proof.problems.map((one) => one.message).join('\n'));
  return { ...proof.proven, page: sheetPage(proof, proof.proven) };
}

const { exploration, page } = pageOf(EXAMPLE);
const map = sheetMap(exploration);
const found = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, name = '']) => name).sort();

describe('the page', () => {
  test('loads no other file', () => {
    expect(page).not.toMatch(/https?:|<script|<link|@import|url\(/);
    expect(page).toContain('<html lang="en">');
  });

  test('draws every decision, ending and choice once, each choice leading to its row', () => {
    // A title, as it fits its box, and what the decision repairs.
    const named = found(/class="decision[^"]*">[\s\S]*?class="name"[^>]*>([^<]+)/g);
    const titles = Object.values(exploration.decisions).map(({ title = '' }) => title);
    expect(named).toHaveLength(titles.length);
    for (const title of titles)
      expect(
        named.some(
          (name) => name.length > 5 && title.startsWith(name.replace(/ ?…$| [×↺].*$/, '')),
        ),
        title,
      ).toBe(true);
    expect(found(/class="ending [a-z_]+"><title>([a-z_]+):/g)).toEqual(
      Object.keys(exploration.endings).sort(),
    );
    const choices = Object.values(exploration.decisions).flatMap((one) => one.choices);
    const ids = choices.map(({ id }) => id).sort();
    expect(found(/href="#([a-z_]+)"/g)).toEqual(ids);
    for (const id of ids) expect(page.match(new RegExp(`id="${id}"`, 'g'))).toHaveLength(1);
  });

  test('lists the problems with their lines, and escapes the writer’s signs', () => {
    const broken = exampleSource
      .replace('# minutes: 5', '# minutes: 7')
      .replace('# title: A cake for Gene', '# title: Cake & <b>Gene</b>');
    const other = pageOf(draft('cake_for_gene', broken)).page;
    expect(other).toContain('<b>error</b>, line 8: The story takes');
    expect(other).toContain('Cake &amp; &lt;b&gt;Gene&lt;/b&gt;');
  });
});

describe('the branch map', () => {
  test('has a way for every place that a choice leads to', () => {
    const ways = map.ways.map(({ choice, to }) => `${choice} ${to}`).sort();
    const leads = Object.entries(exploration.leadsTo).flatMap(([choice, targets]) =>
      targets.map((to) => `${choice} ${to}`),
    );
    expect(ways).toEqual(leads.sort());
  });

  test('runs from top to bottom, without one box on another', () => {
    const boxes = [...map.decisions, ...map.endings];
    for (const { points } of map.ways) {
      const [first] = points;
      expect(points.at(-1)?.y).toBeGreaterThan(first?.y ?? 0);
    }
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
          Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
  });
});
