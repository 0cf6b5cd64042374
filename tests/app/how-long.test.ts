// How long the debrief of any attempt is told to be; a browser counts the words on its cards, for some.

import { expect, test } from 'vitest';
import { wordsToRead } from '../../src/app/learner/debrief/how-long.ts';
import { TABLE } from '../debrief/attempts.ts';
import { finished } from '../debrief/finished.ts';

test.each(TABLE)('%s leaves at most 1,200 words to read', (_, played) => {
  const words = wordsToRead(finished(played).finished);
  expect(words).toBeGreaterThan(800);
  expect(words).toBeLessThanOrEqual(1200);
});
