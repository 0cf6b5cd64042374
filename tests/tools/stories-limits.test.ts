// How large a story may be, and the report of a story without an end.

import { expect, test } from 'vitest';
import { type Proof, proveStory } from '../../src/tools/proof/prove-story.ts';
import { readStory } from '../../src/tools/story-files.ts';
import { inkEnding } from '../explore/ink.ts';
import { longStory } from '../explore/long-story.ts';
import { SCENARIOS } from '../shipped.ts';
import { draft } from './stories-drafts.ts';

const HEADER = `# id: long
# title: Long
# summary: One.
# role: Clerk
# trade: Bakery
# trains: Patience.
# theme: handover
# minutes: 30
# level: 1
# customer: osei
# cast: osei = Mr Osei; hair: turban; skin: deep; wears: navy
`;

/** With every tag that the contract asks for. */
function whole(source: string): string {
  const tagged = source
    .replaceAll(
      /(=== d(\d+) ===\n.*# stakes: 1)/g,
      '$1 # title: Moment $2 # ask: Why? # hint: Look. # rule: When asked, I say.',
    )
    .replaceAll(' ]', ' #slip: argued]')
    .replaceAll(/# headline: .*/g, '$& \n# review: Well.\n# business: Well.\n# picture: Well.')
    .replace('{ trust > 70:', '{ trust > 90: -> delighted }\n{ trust > 70:');
  return `${HEADER}${tagged.replace('=== verdict', `${ending}\n=== verdict`)}`;
}

const ending = inkEnding('delighted', 'kept').replace(
  /# headline: .*/,
  '$&\n# review: Well.\n# business: Well.\n# picture: Well.',
);

const proved = (source: string): Proof => proveStory(draft('long', source));

const messages = ({ problems }: Proof) => problems.map((one) => one.message).join('\n');

test('forty decisions that meet again are 4^40 paths, and are proved', () => {
  const proof = proved(whole(longStory(40)));
  expect(proof.proven?.sheet, messages(proof)).toMatchObject({
    paths: { count: 4n ** 40n, longest: 40 },
    ranges: { perEnding: { delighted: { empathy: { most: 100 } } } },
  });
  expect(proof.proven?.sheet.states).toBeLessThan(1000);
}, 240_000);

test('twelve decisions in a circle are refused, by their names', () => {
  const source = whole(longStory(12)).replaceAll('-> verdict\n', '-> d0\n');
  const proof = proved(source);
  expect(proof.proven).toBeNull();
  expect(messages(proof)).toMatch(/circle, through “d0”, “d1”/);
}, 240_000);

test('more than 20,000 states are refused, with the variable that grows', () => {
  const proof = proved(whole(longStory(80, false)));
  expect(proof.proven).toBeNull();
  expect(messages(proof)).toMatch(/different states .* what grows most is trust/);
}, 240_000);

test.each(SCENARIOS)('%s stays under 3,000 states', (id) => {
  // Made of the same walk as its proof, and kept until a rule or the story changes.
  const read = readStory(`stories/${id}/en.ink`);
  expect(read.ok && read.walk.states.length).toBeGreaterThan(20);
  expect(read.ok && read.walk.states.length).toBeLessThan(3000);
});
