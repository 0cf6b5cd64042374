// How long a proof may take, in the processor's time, and what is said of a story that has no end.

import { expect, test } from 'vitest';
import { type Proof, proveStory } from '../../src/tools/proof/prove-story.ts';
import { inkEnding } from '../explore/ink.ts';
import { longStory } from '../explore/long-story.ts';
import { SCENARIOS } from '../shipped.ts';
import { draft, processorSeconds } from './stories-drafts.ts';

const HEADER = `# id: long
# title: Long
# summary: One.
# role: Clerk
# trains: Patience.
# minutes: 30
# level: 1
# customer: osei
# cast: osei = Mr Osei; hair: turban; skin: deep; wears: navy
`;

/** With every tag that the contract asks for. */
function whole(source: string): string {
  const tagged = source
    .replaceAll('# stakes: 1', '# stakes: 1 # ask: Why? # hint: Look. # rule: When asked, I say.')
    .replaceAll(' ]', ' #slip: argued]')
    .replaceAll(/# headline: .*/g, '$& \n# review: Well.\n# business: Well.')
    .replace('{ trust > 70:', '{ trust > 90: -> delighted }\n{ trust > 70:');
  return `${HEADER}${tagged.replace('=== verdict', `${ending}\n=== verdict`)}`;
}

const ending = inkEnding('delighted', 'kept').replace(
  /# headline: .*/,
  '$&\n# review: Well.\n# business: Well.',
);

function timed(source: string): { readonly proof: Proof; readonly seconds: number } {
  const file = draft('long', source);
  let proof: Proof | null = null;
  const seconds = processorSeconds(() => {
    proof = proveStory(file);
  });
  if (!proof) throw new Error('No proof.');
  return { proof, seconds };
}

const messages = ({ problems }: Proof) => problems.map((one) => one.message).join('\n');

test('4^40 paths are proved in under 30 seconds', () => {
  const { proof, seconds } = timed(whole(longStory(40)));
  expect(proof.proven?.sheet.paths, messages(proof)).toMatchObject({
    count: 4n ** 40n,
    longest: 40,
  });
  expect(seconds).toBeLessThan(30);
}, 240_000);

test('forty decisions in a circle are refused within 15 seconds, by their names', () => {
  const source = whole(longStory(40)).replaceAll('-> verdict\n', '-> d0\n');
  const { proof, seconds } = timed(source);
  expect(proof.proven).toBeNull();
  expect(messages(proof)).toMatch(/circle, through “d0”, “d1”/);
  expect(seconds).toBeLessThan(15);
}, 240_000);

test('more than 20,000 states are refused within 15 seconds, with the variable that grows', () => {
  const { proof, seconds } = timed(whole(longStory(400, false)));
  expect(proof.proven).toBeNull();
  expect(messages(proof)).toMatch(/different states .* what grows most is trust/);
  expect(seconds).toBeLessThan(15);
}, 240_000);

test.each(SCENARIOS)(
  '%s is proved in under 10 seconds',
  (id) => {
    expect(processorSeconds(() => proveStory(`stories/${id}/en.ink`))).toBeLessThan(10);
  },
  120_000,
);
